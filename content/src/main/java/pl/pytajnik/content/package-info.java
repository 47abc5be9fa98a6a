/**
 * An article in, drafts of questions out. {@link pl.pytajnik.content.QuestionGenerator} is the way in; everything here
 * is immutable and needs neither a network nor a framework.
 */
@NullMarked
package pl.pytajnik.content;

import org.jspecify.annotations.NullMarked;
