/** What every test of the server stands on: a real database, a clock that can be moved. */
@NullMarked
package pl.pytajnik.server.platform;

import org.jspecify.annotations.NullMarked;
