package pl.pytajnik.content.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.name.RolePhrase;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * The other persons of the document, the best option first: of the same role, of the same gender, told of in other
 * sentences. A person of the sentence itself comes last and only where its case tells that it does something else.
 */
final class PersonsOfText {
    /** No more of a crowd are looked at for each question. */
    private static final int MANY = 200;

    private static final Set<Case> OTHER_PARTS = Set.of(Case.GEN, Case.DAT);
    private static final Set<String> OWNERS = Set.of("jego", "jej", "ich", "mój", "twój", "nasz");
    private static final Set<String> NAMED_AFTER = Set.of("im.", "im", "imienia");
    private static final String ELSEWHERE = "Inna osoba z tekstu; to zdanie nie mówi o niej.";
    private static final String OTHER_PART = "Inna osoba z tego samego zdania; robi w nim co innego albo nic.";

    private final Document document;
    private final RolesInText roles;
    private final List<Name> persons;

    PersonsOfText(Document document) {
        this.document = document;
        this.roles = RolesInText.of(document);
        Set<Name> real = real(document);
        this.persons = document.names().ofType(Name.Type.PERSON).stream()
                .filter(name ->
                        real.contains(name) && name.isSure() && name.last().length() > 1)
                .sorted(usualFirst())
                .limit(MANY)
                .toList();
    }

    Stream<Distractor> of(Name key, Candidate candidate) {
        AskedGender asked = AskedGender.of(candidate);
        Set<Name> colleagues = roles.colleagues(key);
        List<Name> fitting = persons.stream()
                .filter(name -> !name.equals(key) && asked.allows(name.gender(), key.gender()))
                .filter(name -> name.words() > 1 || key.words() == 1)
                .filter(name -> name.hasHiddenSurname() == key.hasHiddenSurname())
                .filter(name -> !candidate
                        .stem()
                        .contains(name.last().substring(0, (name.last().length() + 1) / 2)))
                .sorted(Comparator.comparing((Name name) -> name.gender() != key.gender())
                        .thenComparing(name -> !colleagues.contains(name)))
                .toList();
        Set<Name> near =
                candidate.source().mentions().stream().map(Mention::name).collect(Collectors.toSet());
        return Stream.concat(
                fitting.stream().filter(name -> !near.contains(name)).map(name -> option(name, ELSEWHERE)),
                fitting.stream()
                        .filter(name -> near.contains(name) && isOtherPart(name, candidate))
                        .map(name -> option(name, OTHER_PART)));
    }

    private static Distractor option(Name name, String reason) {
        return new Distractor(name.canonical(), reason);
    }

    /** Who stands in another case than the key and is no subject neither does nor says what is asked. */
    private static boolean isOtherPart(Name name, Candidate candidate) {
        Name key = ((Key.Who) candidate.key()).name();
        List<Mention> mentions = candidate.source().mentions();
        Set<Case> ofKey = mentions.stream()
                .filter(m -> m.name().equals(key) && m.grammaticalCase() != null)
                .map(Mention::grammaticalCase)
                .collect(Collectors.toSet());
        return mentions.stream()
                .filter(m -> m.name().equals(name))
                .allMatch(m -> m.grammaticalCase() != null
                        && OTHER_PARTS.contains(m.grammaticalCase())
                        && !ofKey.contains(m.grammaticalCase()));
    }

    /** „obraz Jana Kosa”, „stacja imienia Jana Kosa”: who only lends a name to something else does nothing in the text. */
    private static boolean isPatron(ParsedSentence sentence, Mention mention) {
        int before = mention.first() - 1;
        return (mention.is(Case.GEN) || mention.grammaticalCase() == null)
                && before >= 0
                && (sentence.words().isOneOf(before, NAMED_AFTER)
                        || sentence.words().tag(before).isNoun()
                                && RolePhrase.before(sentence.words(), mention.first())
                                        .isEmpty());
    }

    /** Those who are more than a title in quotes, somebody's figure („Jej Hamlet”) or the patron of something. */
    private static Set<Name> real(Document document) {
        Set<Name> real = new LinkedHashSet<>();
        for (ParsedSentence sentence : document.sentences()) {
            List<Mention> persons = new ArrayList<>(sentence.mentions());
            persons.removeIf(m -> !m.name().isPerson() || m.back() > 0 || isWork(sentence, m) || isPatron(sentence, m));
            persons.forEach(m -> real.add(m.name()));
        }
        return real;
    }

    private static boolean isWork(ParsedSentence sentence, Mention mention) {
        int before = mention.first() - 1;
        boolean quoted = before >= 0
                && sentence.words().isMark(before, "„\"«")
                && mention.end() < sentence.words().size()
                && sentence.words().isMark(mention.end(), "”\"»");
        boolean owned = before >= 0
                && sentence.words().isOneOf(before, OWNERS)
                && (before == 0 || !sentence.words().tag(before - 1).isFinite());
        return quoted || owned;
    }

    private Comparator<Name> usualFirst() {
        return Comparator.comparing((Name name) -> name.certainty() < 1)
                .thenComparing(name -> -document.names().count(name))
                .thenComparing(Name::canonical);
    }
}
