@NullMarked
package pl.pytajnik.server.statistics;

import org.jspecify.annotations.NullMarked;
