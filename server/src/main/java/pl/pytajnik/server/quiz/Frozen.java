package pl.pytajnik.server.quiz;

import java.util.List;

/** A quiz as an edition keeps it: which items in which versions, and what is asked of them. */
record Frozen(List<EditionItem> items, Layout layout) {}
