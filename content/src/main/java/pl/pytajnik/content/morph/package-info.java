/**
 * Polish words: what a form can be ({@link pl.pytajnik.content.morph.Lexicon}), how a lemma is inflected
 * ({@link pl.pytajnik.content.morph.Synthesizer}) and which reading a word has in its sentence
 * ({@link pl.pytajnik.content.morph.Tagger}). Everything is built on the Morfologik dictionary, is loaded once and may be
 * shared by threads.
 */
@NullMarked
package pl.pytajnik.content.morph;

import org.jspecify.annotations.NullMarked;
