package pl.pytajnik.content.gate;

import java.util.Set;
import pl.pytajnik.content.morph.Analysis;

/** Adjectives of places: „wersalski”, and not „miejski”. */
final class OfPlace {
    /** Those that are made of common nouns: „miejski”; the most by far of those in -arski, -erski, -orski, -elski. */
    private static final Set<String> COMMON = Set.of(
            "miejski",
            "wiejski",
            "ludzki",
            "męski",
            "żeński",
            "wojewódzki",
            "królewski",
            "poselski",
            "akademicki",
            "szlachecki",
            "uniwersytecki",
            "studencki",
            "rybacki",
            "chłopski",
            "katolicki",
            "żydowski",
            "sąsiedzki",
            "bracki",
            "towarzyski",
            "mistrzowski",
            "zwycięski",
            "niski",
            "bliski",
            "ciężki",
            "polski",
            "strażacki",
            "pański",
            "boski",
            "siostrzański",
            "koński",
            "krótki",
            "ziemski",
            "niebieski");

    private static final Set<String> NATIONS =
            Set.of("angielski", "węgierski", "bułgarski", "bawarski", "nowojorski", "tatarski", "izraelski");

    private OfPlace() {}

    static boolean is(Analysis words, int i) {
        return words.tag(i).isAdjective()
                && words.lemma(i).matches(".{3,}[sc]ki|.{2,}dzki")
                && !COMMON.contains(words.lemma(i))
                && (NATIONS.contains(words.lemma(i)) || !words.lemma(i).matches(".*(?:ar|er|or|el)ski"));
    }
}
