/** Quizzes, the frozen editions of them, and their assignments to classrooms. */
@NullMarked
package pl.pytajnik.server.quiz;

import org.jspecify.annotations.NullMarked;
