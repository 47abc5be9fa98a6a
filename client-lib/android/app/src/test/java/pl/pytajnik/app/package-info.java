@NullMarked
package pl.pytajnik.app;

import org.jspecify.annotations.NullMarked;
