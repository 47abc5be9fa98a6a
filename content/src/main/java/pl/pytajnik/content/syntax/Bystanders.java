package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;

/** Who and what else a sentence shows, and so may be meant by what follows. */
final class Bystanders {
    private Bystanders() {}

    /** Of a sentence none of whose clauses was understood: whoever may be its subject is one. */
    static List<Focus.Bystander> ofUnread(ParsedSentence sentence) {
        if (isDefinition(sentence)) {
            Mention defined = sentence.mentions().get(0);
            return List.of(new Focus.Bystander(defined.name().gender(), defined.name(), true));
        }
        return of(sentence, List.of());
    }

    /** Of a sentence whose clauses are known: all but their subjects. */
    static List<Focus.Bystander> beside(ParsedSentence sentence, List<Clause> clauses) {
        List<Subject> subjects =
                clauses.stream().flatMap(c -> c.subjectIfAny().stream()).toList();
        return of(sentence, subjects);
    }

    private static List<Focus.Bystander> of(ParsedSentence sentence, List<Subject> subjects) {
        List<Focus.Bystander> found = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            int at = i;
            boolean subject = subjects.stream().anyMatch(s -> at >= s.first() && at < s.end());
            if (!subject) {
                add(sentence, i, found);
            }
        }
        return found;
    }

    private static void add(ParsedSentence sentence, int i, List<Focus.Bystander> found) {
        Mention mention = sentence.mentionAt(i).orElse(null);
        if (mention != null) {
            if (mention.first() == i) {
                boolean nominative = mention.is(Case.NOM) && mention.name().isPerson();
                found.add(new Focus.Bystander(mention.name().gender(), mention.name(), nominative));
            }
            return;
        }
        Tag tag = sentence.words().tag(i);
        Gender gender = tag.gender();
        if (tag.isNoun() && tag.is(Number.SG) && gender != null && !sentence.isDated(i)) {
            found.add(new Focus.Bystander(gender, null, maySubject(sentence.words(), i)));
        }
    }

    /** A noun in the nominative that is no „jako świadek”. */
    private static boolean maySubject(Analysis words, int i) {
        return words.tag(i).is(Case.NOM)
                && !words.isOneOf(i - 1, Set.of("jako", "niż", "jak"))
                && !words.tag(i - 1).isPreposition();
    }

    /** „Anna Nowak (ur. 1920) – polska chemiczka”: no verb, the one who is defined first. */
    private static boolean isDefinition(ParsedSentence sentence) {
        boolean opens =
                !sentence.mentions().isEmpty() && sentence.mentions().get(0).first() <= 1;
        for (int i = 0; i < sentence.words().size(); i++) {
            if (sentence.words().isMark(i, "–—")) {
                return opens;
            }
            if (sentence.words().tag(i).isFinite()) {
                return false;
            }
        }
        return false;
    }
}
