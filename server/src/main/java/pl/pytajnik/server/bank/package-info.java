/** Items: accepted questions, each a row of versions that never change. */
@NullMarked
package pl.pytajnik.server.bank;

import org.jspecify.annotations.NullMarked;
