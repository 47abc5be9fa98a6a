package pl.pytajnik.content.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Person;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;

/**
 * „Anna Kos poinformowała, że w 2023 roku Polska przyjęła …” → <i>w 2023 roku Polska przyjęła …</i>, with the attribution
 * <i>jak poinformowała Anna Kos</i>, which a question must keep: it is her word.
 */
final class ReportedClauses {
    /** Verbs that fit behind <i>jak</i> and claim that it is so. */
    private static final Set<String> CLAIMING = Set.of(
            "poinformować",
            "informować",
            "podać",
            "podawać",
            "powiedzieć",
            "mówić",
            "stwierdzić",
            "przyznać",
            "przyznawać",
            "ogłosić",
            "przekazać",
            "wyjaśnić",
            "wyjaśniać",
            "oświadczyć",
            "zapowiedzieć",
            "zapowiadać",
            "przypomnieć",
            "przypominać",
            "zaznaczyć",
            "podkreślić",
            "podkreślać",
            "obliczyć",
            "wyliczyć",
            "wyliczać",
            "potwierdzić",
            "ujawnić",
            "opowiadać",
            "wspominać",
            "napisać",
            "pisać",
            "ocenić",
            "oceniać",
            "szacować",
            "oszacować",
            "ustalić",
            "dowodzić",
            "twierdzić");

    private ReportedClauses() {}

    /** What the clause reports; empty when nobody with a name says it or the verb leaves it open. */
    static Optional<Clause> in(Clause main) {
        Clause.Reported said = main.content();
        boolean claims = said != null
                && CLAIMING.contains(main.words().lemma(main.verb()))
                && !main.isNegated()
                && !main.isReportRestricted();
        return claims ? speaker(main).flatMap(speaker -> clause(main, said, speaker)) : Optional.empty();
    }

    private static Optional<String> speaker(Clause main) {
        Optional<Subject> own = main.subjectIfAny();
        if (own.isPresent() && own.get().several()) {
            return Optional.empty();
        }
        return main.actor()
                .filter(ReportedClauses::canSpeak)
                .map(Name::canonical)
                .filter(name -> own.stream()
                        .flatMap(s -> s.named().stream())
                        .map(Mention::name)
                        .allMatch(n -> n.canonical().equals(name)));
    }

    private static boolean canSpeak(Name name) {
        return name.isSure() && name.words() > 1 && (name.isPerson() || name.type() == Name.Type.INSTITUTION);
    }

    private static Optional<Clause> clause(Clause main, Clause.Reported said, String speaker) {
        Analysis words = main.words();
        List<Integer> verbs = Segments.of(words).stream()
                .filter(s -> s.start() == said.comma() + 1)
                .map(Segment::predicates)
                .findFirst()
                .orElse(List.of());
        if (verbs.size() != 1 || !tells(words.tag(verbs.get(0)))) {
            return Optional.empty();
        }
        int start = said.comma() + 2;
        int verb = verbs.get(0);
        Optional<Subject> subject = new SubjectFinder(main.sentence(), start, said.end(), verb).find();
        if (subject.isEmpty() && !words.tag(verb).isImpersonal()) {
            return Optional.empty();
        }
        String attribution = "jak " + words.lower(main.verb()) + " " + speaker;
        return Optional.of(new Clause(
                main.sentence(), start, said.end(), verb, subject.orElse(null), List.of(), null, null, attribution));
    }

    private static boolean tells(Tag tag) {
        boolean open = tag.isConditional() || tag.isImperative();
        return !open && !tag.is(Person.FIRST) && !tag.is(Person.SECOND);
    }
}
