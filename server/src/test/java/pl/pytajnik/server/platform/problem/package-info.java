@NullMarked
package pl.pytajnik.server.platform.problem;

import org.jspecify.annotations.NullMarked;
