@NullMarked
package pl.pytajnik.server.platform.audit;

import org.jspecify.annotations.NullMarked;
