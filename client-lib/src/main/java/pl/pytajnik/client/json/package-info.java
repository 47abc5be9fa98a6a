/** Reading JSON by name and type, with the place named when something is not as expected. For the library itself, not for apps. */
@NullMarked
package pl.pytajnik.client.json;

import org.jspecify.annotations.NullMarked;
