@NullMarked
package pl.pytajnik.readme;

import org.jspecify.annotations.NullMarked;
