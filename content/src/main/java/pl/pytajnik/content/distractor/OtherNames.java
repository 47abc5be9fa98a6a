package pl.pytajnik.content.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.Gazetteer;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.text.WordList;

/** Other persons, institutions or countries. */
final class OtherNames {
    private static final List<String> PEOPLE = WordList.lines(OtherNames.class, "people.txt");
    private static final List<String> INSTITUTIONS = WordList.lines(OtherNames.class, "institutions.txt");

    private OtherNames() {}

    static List<Distractor> of(Key.Who key, Candidate candidate, Document document, RolesInText roles) {
        List<Distractor> found = new ArrayList<>();
        Set<Name> near = new TreeSet<>(Comparator.comparing(Name::canonical));
        candidate.source().mentions().forEach((Mention m) -> near.add(m.name()));
        document.names().ofType(key.name().type()).stream()
                .filter(name -> fits(name, key.name()) && !near.contains(name))
                .filter(name -> !key.name().isPerson() || name.words() > 1)
                .sorted(Comparator.comparing((Name name) -> roles.isLike(name, key.name()) ? 0 : 1)
                        .thenComparing(name -> -document.names().count(name))
                        .thenComparing(Name::canonical))
                .forEach(name ->
                        found.add(new Distractor(name.canonical(), "występuje w tekście, ale nie w tym zdaniu")));
        found.addAll(outside(key, candidate, document));
        return found;
    }

    private static boolean fits(Name other, Name key) {
        boolean gender = !key.isPerson() || other.gender() == key.gender();
        return gender && other.isSure() && !other.equals(key);
    }

    /** From our own lists, beginning at a place that depends on the question. */
    private static List<Distractor> outside(Key.Who key, Candidate candidate, Document document) {
        List<String> pool = switch (key.name().type()) {
            case PERSON -> people(key.name().gender());
            case COUNTRY -> Gazetteer.countries();
            case INSTITUTION, OTHER -> institutions(key.name().canonical());
        };
        List<Distractor> found = new ArrayList<>();
        boolean ranked = !key.name().isPerson() && key.name().type() != Name.Type.COUNTRY;
        int start = pool.isEmpty() || ranked ? 0 : Seed.of(candidate.stem()).number(0, pool.size());
        for (int i = 0; i < pool.size(); i++) {
            String text = pool.get((start + i) % pool.size());
            if (!document.text().contains(text.substring(text.lastIndexOf(' ') + 1))) {
                found.add(new Distractor(text, "spoza tekstu"));
            }
        }
        return found;
    }

    /** Those of the same sort first: institutes beside an institute. */
    private static List<String> institutions(String key) {
        return INSTITUTIONS.stream()
                .sorted(Comparator.comparing((String other) -> sharesWord(other, key) ? 0 : 1))
                .toList();
    }

    private static boolean sharesWord(String other, String key) {
        Set<String> words = Set.of(key.split(" "));
        return List.of(other.split(" ")).stream().anyMatch(word -> word.length() > 3 && words.contains(word));
    }

    private static List<String> people(Gender gender) {
        String mark = gender == Gender.F ? "f:" : "m:";
        return PEOPLE.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(2).strip())
                .toList();
    }
}
