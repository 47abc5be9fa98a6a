/** A student's app: join a class, take quizzes with or without a network, see results, practise. */
@NullMarked
package pl.pytajnik.app;

import org.jspecify.annotations.NullMarked;
