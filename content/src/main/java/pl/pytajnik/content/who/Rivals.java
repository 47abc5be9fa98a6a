package pl.pytajnik.content.who;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.Subject;

/**
 * Who did what in a document, so that no question has two right answers: „Jan Kos założył teatr” beside „Anna Nowak
 * założyła teatr”. Two clauses tell the same when they have one verb and at least half of the nouns.
 */
final class Rivals {
    private final Map<String, Set<String>> doers = new HashMap<>();

    private Rivals() {}

    static Rivals of(Document document) {
        Rivals rivals = new Rivals();
        document.allClauses().stream().filter(c -> !c.isNegated()).forEach(rivals::add);
        return rivals;
    }

    private void add(Clause clause) {
        String doer = doer(clause);
        if (!doer.isEmpty()) {
            facts(clause)
                    .forEach(fact ->
                            doers.computeIfAbsent(fact, f -> new HashSet<>()).add(doer));
        }
    }

    /** True when somebody else is said to have done the same. */
    boolean alsoDidThis(Clause clause, Name who) {
        Set<String> facts = facts(clause);
        Map<String, Integer> shared = new HashMap<>();
        facts.forEach(fact -> doers.getOrDefault(fact, Set.of()).forEach(doer -> shared.merge(doer, 1, Integer::sum)));
        shared.remove(who.canonical());
        shared.remove(doer(clause));
        return shared.values().stream().anyMatch(n -> 2 * n >= facts.size());
    }

    private static String doer(Clause clause) {
        return clause.actor()
                .map(Name::canonical)
                .orElseGet(() -> clause.subjectIfAny()
                        .map(Subject::head)
                        .map(clause.words()::lemma)
                        .orElse(""));
    }

    private static Set<String> facts(Clause clause) {
        Analysis words = clause.words();
        Subject subject = clause.subject();
        Set<String> facts = new TreeSet<>();
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean own = subject != null && i >= subject.first() && i < subject.end();
            boolean telling =
                    words.tag(i).isNoun() || clause.sentence().mentionAt(i).isPresent();
            if (!own && telling && !clause.sentence().isDated(i)) {
                facts.add(words.lemma(clause.verb()) + " " + words.lemma(i));
            }
        }
        return facts;
    }
}
