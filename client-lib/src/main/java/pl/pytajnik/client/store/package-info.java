/** What is kept on the device: journals that survive the death of the process at any byte. */
@NullMarked
package pl.pytajnik.client.store;

import org.jspecify.annotations.NullMarked;
