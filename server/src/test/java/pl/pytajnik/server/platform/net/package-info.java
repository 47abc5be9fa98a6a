/** Tests of what goes out. */
@NullMarked
package pl.pytajnik.server.platform.net;

import org.jspecify.annotations.NullMarked;
