/** The server as its users meet it: the story of an article, and the examples of the README. */
@NullMarked
package pl.pytajnik.server;

import org.jspecify.annotations.NullMarked;
