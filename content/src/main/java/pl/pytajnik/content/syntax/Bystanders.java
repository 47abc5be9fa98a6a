package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;

/** Who and what else a sentence shows, and so may be meant by what follows. */
final class Bystanders {
    private static final Set<String> PRONOUNS = Set.of(
            "jeden", "jedna", "jedno", "nikt", "nic", "ktoś", "coś", "każdy", "każda", "żaden", "żadna", "kto", "inny",
            "inna", "drugi", "druga", "ten", "ta", "tamten", "to", "który", "która", "które");

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
        return of(sentence, clauses);
    }

    /** „jeden z obrońców”, „nikt”, „106 zawodników wzięło”: the subject is there, but is no noun in the nominative. */
    static boolean hasOtherSubject(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean governed = clause.words().tag(i - 1).isPreposition();
            if (clause.has(i) && !governed && (clause.words().isOneOf(i, PRONOUNS) || isElliptic(clause, i))) {
                return true;
            }
        }
        return clause.verbTag().is(Gender.N) && !clause.quantities().isEmpty() || isCounted(clause);
    }

    /** „Na rzece działa dziewięć elektrowni”: what is counted is what does so. */
    private static boolean isCounted(Clause clause) {
        return !clause.verbTag().isPraet()
                && BehindVerb.isIntransitive(clause.words().lemma(clause.verb()))
                && clause.quantities().stream()
                        .anyMatch(q -> !clause.sentence().isDated(q.first())
                                && !clause.words().tag(q.first() - 1).isPreposition());
    }

    /** „Największa powstała”, „Pierwsze z nich ma”: an adjective alone stands for a noun that was said before. */
    private static boolean isElliptic(Clause clause, int i) {
        Analysis words = clause.words();
        boolean alone = i == clause.start() && (i + 1 == clause.verb() || words.isOneOf(i + 1, Set.of("z", "ze")));
        return alone && words.tag(i).isAdjective() && words.tag(i).is(Case.NOM);
    }

    /** True when no noun of the clause can stand in the nominative. */
    static boolean hasNoNominative(Clause clause) {
        Analysis words = clause.words();
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean governed = words.tag(i).isPreposition()
                    || words.tag(i - 1).isPreposition()
                    || clause.sentence().isDated(i);
            if (clause.has(i)
                    && !governed
                    && words.can(i, t -> (t.isNoun() || t.isGerund()) && t.is(Case.NOM) && t.is(Number.SG))) {
                return false;
            }
        }
        return true;
    }

    private static List<Focus.Bystander> of(ParsedSentence sentence, List<Clause> clauses) {
        Set<Gender> verbs = otherVerbs(sentence, clauses);
        List<Focus.Bystander> found = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            int at = i;
            boolean subject = clauses.stream()
                    .flatMap(c -> c.subjectIfAny().stream())
                    .anyMatch(s -> at >= s.first() && at < s.end());
            if (!subject) {
                bystander(sentence, i, verbs).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The genders of subjects that verbs outside the known clauses can have. */
    private static Set<Gender> otherVerbs(ParsedSentence sentence, List<Clause> clauses) {
        Set<Gender> genders = EnumSet.noneOf(Gender.class);
        for (int i = 0; i < sentence.words().size(); i++) {
            int at = i;
            Tag tag = sentence.words().tag(i);
            if (!tag.isFinite() || tag.is(Number.PL) || clauses.stream().anyMatch(c -> c.verb() == at)) {
                continue;
            }
            if (tag.isPraet()) {
                genders.add(Focus.kind(tag.gender()));
            } else {
                genders.addAll(List.of(Gender.M1, Gender.F, Gender.N));
            }
        }
        return genders;
    }

    private static Optional<Focus.Bystander> bystander(ParsedSentence sentence, int i, Set<Gender> verbs) {
        Mention mention = sentence.mentionAt(i).orElse(null);
        if (mention != null) {
            Name name = mention.name();
            boolean subject = mention.is(Case.NOM) && verbs.contains(Focus.kind(name.gender()));
            return mention.first() == i
                    ? Optional.of(new Focus.Bystander(name.gender(), name, subject))
                    : Optional.empty();
        }
        Tag tag = sentence.words().tag(i);
        Gender gender = tag.gender();
        if (!tag.isNoun() || !tag.is(Number.SG) || gender == null || sentence.isDated(i)) {
            return Optional.empty();
        }
        boolean subject = verbs.contains(Focus.kind(gender)) && maySubject(sentence.words(), i);
        return Optional.of(new Focus.Bystander(gender, null, subject));
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
