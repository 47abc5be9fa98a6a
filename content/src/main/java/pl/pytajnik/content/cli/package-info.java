/** The command line: {@code pytajnik generate}. */
@NullMarked
package pl.pytajnik.content.cli;

import org.jspecify.annotations.NullMarked;
