package pl.pytajnik.content.distractor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.answer.InflectedName;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.name.FirstNames;
import pl.pytajnik.content.name.Gazetteer;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;

/** Other persons, institutions or countries: those of the document first, then some of our own lists. */
final class OtherNames {
    private final Document document;
    private final PersonsOfText persons;
    private final Seed seed;
    private final Map<String, Boolean> told = new HashMap<>();

    OtherNames(Document document) {
        this.document = document;
        this.persons = new PersonsOfText(document);
        this.seed = Seed.of(document.text());
    }

    /** In the case the question asks for; those whose form there is not sure are left out. */
    Stream<Distractor> of(Key.Who key, Candidate candidate) {
        return inNominative(key, candidate).flatMap(option -> inCase(option, key).stream());
    }

    private static Optional<Distractor> inCase(Distractor option, Key.Who key) {
        Key.Asked asked = key.asked();
        Optional<String> form = asked.inCase() == Case.NOM
                ? Optional.of(option.text())
                : FirstNames.gender(option.text().split(" ")[0])
                        .flatMap(gender -> InflectedName.of(option.text(), gender, asked.inCase()));
        return form.map(text -> new Distractor(asked.around(text), option.reason()));
    }

    private Stream<Distractor> inNominative(Key.Who key, Candidate candidate) {
        return switch (key.name().type()) {
            case PERSON ->
                Stream.concat(
                        persons.of(key.name(), candidate),
                        outside(People.like(key.name().canonical(), key.name().gender()), "Osoba spoza tekstu.")
                                .map(d -> key.name().hasHiddenSurname() ? hidden(d) : d));
            case COUNTRY ->
                Stream.concat(
                        ofText(key.name(), candidate, "Inne państwo z tekstu; to zdanie nie mówi o nim."),
                        outside(Gazetteer.countries(), "Państwo, o którym tekst nie mówi."));
            case INSTITUTION, OTHER -> institutions(key.name(), candidate);
        };
    }

    /** „Adam K.” beside „Bogumił S.” */
    private static Distractor hidden(Distractor person) {
        int surname = person.text().lastIndexOf(' ') + 1;
        return new Distractor(person.text().substring(0, surname + 1) + ".", person.reason());
    }

    /** Those of the same sort first, of the text before others. */
    private Stream<Distractor> institutions(Name key, Candidate candidate) {
        Stream<Distractor> ofText = ofText(key, candidate, "Inna instytucja z tekstu; to zdanie nie mówi o niej.");
        Stream<Distractor> others = Institutions.like(key.canonical()).stream()
                .filter(name -> !isTold(name))
                .map(name -> new Distractor(name, "Instytucja, o której tekst nie mówi."));
        return Stream.concat(ofText, others)
                .sorted(Comparator.comparing(d -> Institutions.isOfSort(d.text(), key.canonical()) ? 0 : 1));
    }

    /** Who is named most comes first. */
    private Stream<Distractor> ofText(Name key, Candidate candidate, String reason) {
        Set<String> near = candidate.source().mentions().stream()
                .map(mention -> mention.name().canonical())
                .collect(Collectors.toSet());
        return document.names().ofType(key.type()).stream()
                .filter(name -> name.isSure() && !name.equals(key) && !near.contains(name.canonical()))
                .sorted(Comparator.comparing((Name name) -> -document.names().count(name))
                        .thenComparing(Name::canonical))
                .map(name -> new Distractor(name.canonical(), reason));
    }

    /** The same few for a whole document, so that they do not stand out among those it names. */
    private Stream<Distractor> outside(List<String> pool, String reason) {
        int start = pool.isEmpty() ? 0 : seed.number(0, pool.size());
        return IntStream.range(0, pool.size())
                .mapToObj(i -> pool.get((start + i) % pool.size()))
                .filter(text -> !isTold(text.substring(text.lastIndexOf(' ') + 1)))
                .map(text -> new Distractor(text, reason));
    }

    private boolean isTold(String word) {
        return told.computeIfAbsent(word, document.text()::contains);
    }
}
