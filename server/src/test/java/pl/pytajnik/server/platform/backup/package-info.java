@NullMarked
package pl.pytajnik.server.platform.backup;

import org.jspecify.annotations.NullMarked;
