package pl.pytajnik.content.when;

import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.syntax.Clause;

/**
 * Whether the noun before a relative clause is told well enough without it, for a question about the time: „zdała egzamin
 * państwowy, który …” is, „rozegrała mecz, który …” is not.
 */
final class Described {
    private Described() {}

    /** True when the last noun of the clause has an attribute or another noun with it and nothing points back. */
    static boolean isBefore(Clause clause) {
        Analysis words = clause.words();
        int last = clause.end() - 1;
        boolean noun = words.isNominal(last) || words.tag(last).isAdjective();
        boolean told = words.isNominal(last - 1) || words.tag(last - 1).isAdjective();
        return noun
                && told
                && last - 1 > clause.verb()
                && !clause.sentence().isDated(last)
                && !clause.sentence().isDated(last - 1);
    }
}
