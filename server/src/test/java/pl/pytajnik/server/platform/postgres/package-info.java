@NullMarked
package pl.pytajnik.server.platform.postgres;

import org.jspecify.annotations.NullMarked;
