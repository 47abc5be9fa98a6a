package pl.pytajnik.content.morph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of a tagger's right answers on words (no punctuation, no foreign text). */
final class Accuracy {
    private final Map<String, int[]> counts = new TreeMap<>();

    void measure(Tagger tagger, Treebank treebank) {
        for (Treebank.Sentence sentence : treebank.sentences()) {
            List<Reading> tagged = tagger.tag(sentence.words());
            for (int i = 0; i < tagged.size(); i++) {
                count(sentence.words().get(i), tagged.get(i), sentence.gold().get(i));
            }
        }
    }

    private void count(Word word, Reading tagged, Tag gold) {
        if (!Character.isLetter(word.form().codePointAt(0))
                || gold.isUnknown()
                || gold.pos().equals("frag")) {
            return;
        }
        Tag tag = tagged.tag();
        add("part of speech", Gold.samePos(tag, gold));
        if (gold.isNoun()) {
            boolean right = tag.isNoun() && Gold.sameCase(tag, gold);
            add("case of nouns", right);
            add(
                    "case of nouns, possible",
                    Candidates.of(word).stream().anyMatch(each -> Gold.sameCase(each.tag(), gold)));
            if (word.readings().isEmpty()) {
                add("case of nouns, unknown", right);
            }
        }
    }

    private void add(String what, boolean right) {
        int[] count = counts.computeIfAbsent(what, each -> new int[2]);
        count[0]++;
        count[1] += right ? 1 : 0;
    }

    double pos() {
        return share("part of speech");
    }

    double nounCase() {
        return share("case of nouns");
    }

    private double share(String what) {
        int[] count = counts.getOrDefault(what, new int[] {1, 0});
        return (double) count[1] / count[0];
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        counts.forEach((what, count) ->
                text.append(String.format(Locale.ROOT, "%s: %.2f %% of %d%n", what, 100 * share(what), count[0])));
        return text.toString();
    }
}
