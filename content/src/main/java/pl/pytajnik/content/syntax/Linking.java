package pl.pytajnik.content.syntax;

import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;

/** Words that tie a sentence to its neighbours or to the day of writing, and so have no place in a question. */
public final class Linking {
    private static final Set<String> ALWAYS = Set.of(
            "też",
            "również",
            "także",
            "jednak",
            "natomiast",
            "ponadto",
            "następnie",
            "potem",
            "wreszcie",
            "tymczasem",
            "dlatego",
            "zatem",
            "więc",
            "zaś",
            "jednakże",
            "niemniej",
            "zresztą",
            "oczywiście",
            "przypomnijmy");
    private static final Set<String> RESULTS = Set.of("odpowiedzi", "rezultacie", "efekcie", "konsekwencji");

    private static final Set<String> BACK = Set.of(
            "on",
            "ona",
            "ono",
            "oni",
            "one",
            "jego",
            "jej",
            "ich",
            "go",
            "mu",
            "jemu",
            "niego",
            "niej",
            "nim",
            "nią",
            "nich",
            "nimi",
            "im",
            "ją",
            "je",
            "ten",
            "ta",
            "to",
            "te",
            "ci",
            "tego",
            "tej",
            "tych",
            "tym",
            "tymi",
            "tę",
            "tą",
            "temu",
            "tamten",
            "tamta",
            "tamtego",
            "tamtej",
            "tam",
            "tu",
            "tutaj",
            "wtedy",
            "wówczas",
            "oba",
            "obie",
            "obaj",
            "obu",
            "obydwa",
            "obydwaj",
            "obydwu",
            "obiema",
            "obydwoma",
            "oboma",
            "taki",
            "taka",
            "takie",
            "takiego",
            "takiej",
            "takich",
            "ów",
            "owa",
            "owego",
            "owej",
            "owych",
            "tegoż",
            "tenże",
            "stamtąd",
            "stąd",
            "dlatego",
            "ponadto",
            "drugi",
            "pozostali",
            "pozostałe",
            "pozostałych",
            "inni",
            "innych",
            "mój",
            "nasz",
            "nasze",
            "nasi",
            "naszego",
            "naszej",
            "naszych",
            "nam",
            "nas",
            "mnie",
            "mi",
            "wam",
            "was",
            "sam",
            "sama",
            "tamtejszy",
            "tamtejszego",
            "tamtejszej",
            "tamtejszym",
            "tamtejszych",
            "tamtejsza",
            "tamtejsze",
            "tamtejszemu",
            "kolejny",
            "kolejna",
            "kolejne",
            "kolejnego",
            "kolejnej",
            "kolejnych",
            "następny",
            "następna",
            "następnego",
            "wspomniany",
            "wspomnianego",
            "tak",
            "tyle",
            "poprzedni",
            "poprzednia",
            "poprzedniego",
            "niemu",
            "doń",
            "jednocześnie",
            "dodatkowo",
            "najpierw",
            "ostatecznie",
            "dopiero",
            "początkowo",
            "później",
            "wcześniej",
            "już",
            "jeszcze",
            "nadal",
            "wciąż",
            "odtąd",
            "poprzednio",
            "ponownie",
            "wspólnie",
            "pozostały",
            "pozostała",
            "pozostałego",
            "pozostałej",
            "pozostałą",
            "pozostałym",
            "pozostałymi",
            "kolejnym",
            "kolejną",
            "kolejnymi",
            "kolejnemu",
            "następne",
            "następnych",
            "następną",
            "następnej",
            "następnym",
            "poprzednie",
            "poprzednich",
            "poprzednią",
            "poprzedniej",
            "poprzednim",
            "wspomniana",
            "wspomniane",
            "wspomnianą",
            "wspomnianej",
            "wspomnianym",
            "wspomnianych",
            "inny",
            "inna",
            "inne",
            "innego",
            "innej",
            "inną",
            "takim",
            "taką",
            "takiemu",
            "tamtejszą",
            "tamtejsi",
            "tejże",
            "tamtych",
            "tamtym");
    private static final Set<String> NOW = Set.of(
            "dziś",
            "dzisiaj",
            "wczoraj",
            "jutro",
            "teraz",
            "obecnie",
            "ostatnio",
            "niedawno",
            "wkrótce",
            "właśnie",
            "dotychczas",
            "dotąd",
            "aktualnie",
            "ubiegły",
            "zeszły",
            "miniony",
            "ubiegłego",
            "zeszłego",
            "ubiegłym",
            "zeszłym",
            "bieżącego",
            "bieżącym",
            "minionego",
            "minionym",
            "ostatnich",
            "najbliższych",
            "najbliższym",
            "najbliższej",
            "dzień",
            "temu",
            "br.");

    private Linking() {}

    /** „również”, „jednak”: can be dropped without a loss. */
    public static boolean isDroppable(Analysis words, int i) {
        return words.isOneOf(i, ALWAYS)
                || isPair(words, i, "z", "kolei")
                || isPair(words, i - 1, "z", "kolei")
                || isAnswer(words, i)
                || isAnswer(words, i - 1)
                || isAtLast(words, i)
                || isAtLast(words, i - 1);
    }

    private static boolean isPair(Analysis words, int i, String one, String two) {
        return words.lower(i).equals(one) && words.lower(i + 1).equals(two);
    }

    /** „W odpowiedzi król włączył …”: to what, the sentence before said; „w odpowiedzi na apel” tells it itself. */
    private static boolean isAnswer(Analysis words, int i) {
        return words.lower(i).equals("w")
                && words.isOneOf(i + 1, RESULTS)
                && !words.lower(i + 2).equals("na")
                && (!words.tag(i + 2).is(Case.GEN) || words.tag(i + 2).isNoun() && words.isCapitalised(i + 2));
    }

    /** „w końcu” that says „at last” and no time: „w końcu roku” is one. */
    private static boolean isAtLast(Analysis words, int i) {
        return isPair(words, i, "w", "końcu") && !words.tag(i + 2).is(Case.GEN);
    }

    /** Points back to something said before: a pronoun, „tam”, „kolejny”. */
    public static boolean pointsBack(String lower) {
        return BACK.contains(lower);
    }

    /** Means something only on the day of writing. */
    public static boolean isRelativeTime(String lower) {
        return NOW.contains(lower);
    }
}
