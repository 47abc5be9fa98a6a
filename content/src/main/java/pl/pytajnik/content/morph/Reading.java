package pl.pytajnik.content.morph;

import java.util.Objects;

/** One thing a form can be: a form of {@code lemma} with the features of {@code tag}. */
public record Reading(String lemma, Tag tag) {
    public Reading {
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
    }
}
