package pl.pytajnik.content.name;

import java.util.ArrayList;
import java.util.List;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;

/**
 * What the nominative of a name the dictionary does not know may be, by its ending: adjectival surnames (-ski, -cki),
 * masculine ones that end in a consonant, feminine ones in -a. The endings are those of any Polish school grammar.
 */
final class Endings {
    private Endings() {}

    /** Nominatives this form can come from when it stands in {@code c}; without the form itself. */
    static List<String> nominatives(String form, Case c, Gender gender) {
        List<String> found = new ArrayList<>();
        if (gender == Gender.F) {
            feminine(form, c, found);
        } else {
            masculine(form, c, found);
        }
        return found;
    }

    private static void masculine(String form, Case c, List<String> found) {
        switch (c) {
            case GEN, ACC -> {
                if (c == Case.ACC) {
                    strip(form, "ę", "a", found);
                } else {
                    strip(form, "y", "a", found);
                }
                strip(form, "skiego", "ski", found);
                strip(form, "ckiego", "cki", found);
                strip(form, "dzkiego", "dzki", found);
                stripConsonantal(form, "'a", found);
                stripConsonantal(form, "’a", found);
                if (!form.endsWith("ia")) {
                    stripConsonantal(form, "a", found);
                }
                strip(form, "’ego", "y", found);
                strip(form, "ego", "y", found);
                strip(form, "ego", "e", found);
                fleeting(form, "a", found);
                strip(form, "enki", "enko", found);
                strip(form, "enkę", "enko", found);
            }
            case DAT -> {
                strip(form, "skiemu", "ski", found);
                strip(form, "ckiemu", "cki", found);
                strip(form, "emu", "e", found);
                stripConsonantal(form, "owi", found);
                fleeting(form, "owi", found);
            }
            case INST -> {
                strip(form, "skim", "ski", found);
                strip(form, "ckim", "cki", found);
                strip(form, "kiem", "k", found);
                strip(form, "giem", "g", found);
                stripConsonantal(form, "em", found);
                fleeting(form, "iem", found);
                fleeting(form, "em", found);
                strip(form, "enką", "enko", found);
                strip(form, "ą", "a", found);
            }
            case LOC -> {
                strip(form, "skim", "ski", found);
                strip(form, "ckim", "cki", found);
                stripConsonantal(form, "ie", found);
                stripConsonantal(form, "u", found);
            }
            default -> {}
        }
    }

    private static void feminine(String form, Case c, List<String> found) {
        switch (c) {
            case GEN -> {
                strip(form, "skiej", "ska", found);
                strip(form, "ckiej", "cka", found);
                strip(form, "ii", "ia", found);
                strip(form, "y", "a", found);
                strip(form, "ki", "ka", found);
                strip(form, "gi", "ga", found);
            }
            case DAT, LOC -> {
                strip(form, "skiej", "ska", found);
                strip(form, "ckiej", "cka", found);
                strip(form, "nie", "na", found);
                strip(form, "wie", "wa", found);
                strip(form, "ii", "ia", found);
            }
            case ACC -> {
                strip(form, "ską", "ska", found);
                strip(form, "cką", "cka", found);
                strip(form, "ę", "a", found);
            }
            case INST -> strip(form, "ą", "a", found);
            default -> {}
        }
    }

    /** „Čapka” of „Čapek”, „Havla” of „Havel”, „Grabca” of „Grabiec”. */
    private static void fleeting(String form, String ending, List<String> found) {
        strip(form, "k" + ending, "ek", found);
        strip(form, "l" + ending, "el", found);
        strip(form, "c" + ending, "ec", found);
    }

    private static void strip(String form, String ending, String instead, List<String> found) {
        if (form.endsWith(ending) && form.length() - ending.length() >= 2) {
            found.add(form.substring(0, form.length() - ending.length()) + instead);
        }
    }

    private static void stripConsonantal(String form, String ending, List<String> found) {
        int stem = form.length() - ending.length();
        if (form.endsWith(ending) && stem >= 2 && "aeiouyąęó".indexOf(form.charAt(stem - 1)) < 0) {
            found.add(form.substring(0, stem));
        }
    }
}
