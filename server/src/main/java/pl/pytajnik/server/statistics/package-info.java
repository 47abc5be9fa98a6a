/** How questions did: classical item analysis, and what follows for the teacher. The figures equal Moodle's. */
@NullMarked
package pl.pytajnik.server.statistics;

import org.jspecify.annotations.NullMarked;
