/** Tests. */
@NullMarked
package pl.pytajnik.server.bank;

import org.jspecify.annotations.NullMarked;
