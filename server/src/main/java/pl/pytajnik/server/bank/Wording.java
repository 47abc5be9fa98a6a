package pl.pytajnik.server.bank;

import org.jspecify.annotations.Nullable;

/** What of an item version a teacher words. */
record Wording(String stem, Answer answer, @Nullable String feedback) {}
