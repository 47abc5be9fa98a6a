package pl.pytajnik.content.distractor;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.Gazetteer;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.text.WordList;

/** Other persons, institutions or countries. */
final class OtherNames {
    private static final List<String> PEOPLE = WordList.lines(OtherNames.class, "people.txt");

    private final Document document;
    private final RolesInText roles;
    private final Map<Name.Type, List<Name>> ranked = new EnumMap<>(Name.Type.class);
    private final Map<String, Boolean> told = new HashMap<>();

    OtherNames(Document document) {
        this.document = document;
        this.roles = RolesInText.of(document);
    }

    Stream<Distractor> of(Key.Who key, Candidate candidate) {
        Stream<Distractor> ofText = ofText(key.name(), candidate)
                .map(name -> new Distractor(name.canonical(), "występuje w tekście, ale nie w tym zdaniu"));
        return Stream.concat(ofText, outside(key, candidate));
    }

    /** Who is called by the same role first, then who is named most. */
    private Stream<Name> ofText(Name key, Candidate candidate) {
        Set<String> near = candidate.source().mentions().stream()
                .map(mention -> mention.name().canonical())
                .collect(Collectors.toSet());
        Set<Name> colleagues = roles.colleagues(key);
        Stream<Name> first = colleagues.stream().sorted(usualFirst());
        Stream<Name> rest = ranked(key.type()).stream().filter(name -> !colleagues.contains(name));
        return Stream.concat(first, rest)
                .filter(name -> fits(name, key) && !near.contains(name.canonical()))
                .filter(name -> !key.isPerson() || name.words() > 1);
    }

    private List<Name> ranked(Name.Type type) {
        return ranked.computeIfAbsent(
                type,
                t -> document.names().ofType(t).stream().sorted(usualFirst()).toList());
    }

    private Comparator<Name> usualFirst() {
        return Comparator.comparing((Name name) -> -document.names().count(name))
                .thenComparing(Name::canonical);
    }

    private static boolean fits(Name other, Name key) {
        boolean gender = !key.isPerson() || other.gender() == key.gender();
        return gender && other.isSure() && !other.equals(key);
    }

    /** From our own lists, beginning at a place that depends on the question. */
    private Stream<Distractor> outside(Key.Who key, Candidate candidate) {
        List<String> pool = switch (key.name().type()) {
            case PERSON -> people(key.name().gender());
            case COUNTRY -> Gazetteer.countries();
            case INSTITUTION, OTHER -> Institutions.like(key.name().canonical());
        };
        boolean ordered = !key.name().isPerson() && key.name().type() != Name.Type.COUNTRY;
        int start = pool.isEmpty() || ordered ? 0 : Seed.of(candidate.stem()).number(0, pool.size());
        return IntStream.range(0, pool.size())
                .mapToObj(i -> pool.get((start + i) % pool.size()))
                .filter(text -> !isTold(text.substring(text.lastIndexOf(' ') + 1)))
                .map(text -> new Distractor(text, "spoza tekstu"));
    }

    private boolean isTold(String word) {
        return told.computeIfAbsent(word, document.text()::contains);
    }

    private static List<String> people(Gender gender) {
        String mark = gender == Gender.F ? "f:" : "m:";
        return PEOPLE.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(2).strip())
                .toList();
    }
}
