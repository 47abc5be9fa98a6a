/** What a question is: its kind, its draft, its evidence and why there is none. */
@NullMarked
package pl.pytajnik.content.question;

import org.jspecify.annotations.NullMarked;
