/** Clauses, their verbs and subjects, over analysed sentences with their names, dates and quantities. */
@NullMarked
package pl.pytajnik.content.syntax;

import org.jspecify.annotations.NullMarked;
