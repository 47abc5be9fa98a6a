@NullMarked
package pl.pytajnik.server.classroom;

import org.jspecify.annotations.NullMarked;
