package pl.pytajnik.content.answer;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.pytajnik.content.morph.Case;

/**
 * Cases of names the dictionary does not know, by the rules of a school grammar: surnames in -ski and -ska like adjectives,
 * men's names that end in a consonant, names in -a, foreign ones in -y, -i, -e; any unknown name may also stay as it is.
 */
final class NameEndings {
    private static final String VOWELS = "aeiouyąęóéáíöü";

    private NameEndings() {}

    static Map<Case, Set<String>> masculine(String name) {
        Map<Case, Set<String>> forms = start(name);
        if (name.matches(".*(?:[sc]k|dzk)i")) {
            adjective(forms, name, "ego", "emu", "m");
        } else if (name.matches(".*[yie]")) {
            String stem = name.endsWith("e") ? name.substring(0, name.length() - 1) : name;
            unless(forms, name);
            put(forms, Case.GEN, name + "'ego", name + "ego", stem + "ego");
            put(forms, Case.DAT, name + "'emu", name + "emu", stem + "emu");
            put(forms, Case.INST, name + "m", stem + "em", name + "'em");
            put(forms, Case.LOC, name + "m", stem + "em", name + "'em");
            put(forms, Case.ACC, name + "'ego", name + "ego", stem + "ego");
        } else if (name.endsWith("a") || name.endsWith("o")) {
            inA(forms, name);
            unless(forms, name);
        } else if (endsInConsonant(name)) {
            consonantal(forms, name);
            if (name.length() <= 3) {
                unless(forms, name);
            }
        } else {
            unless(forms, name);
        }
        return forms;
    }

    static Map<Case, Set<String>> feminine(String name) {
        Map<Case, Set<String>> forms = start(name);
        if (name.matches(".*(?:[sc]k|dzk)a")) {
            String stem = name.substring(0, name.length() - 1);
            put(forms, Case.GEN, stem + "iej");
            put(forms, Case.DAT, stem + "iej");
            put(forms, Case.LOC, stem + "iej");
            put(forms, Case.ACC, stem + "ą");
            put(forms, Case.INST, stem + "ą");
        } else if (name.endsWith("a")) {
            inA(forms, name);
            unless(forms, name);
            if (name.matches(".*(?:ow|ew|in)a")) {
                List.of(Case.GEN, Case.DAT, Case.LOC)
                        .forEach(c -> put(forms, c, name.substring(0, name.length() - 1) + "ej"));
            }
        } else {
            unless(forms, name);
        }
        return forms;
    }

    private static void adjective(Map<Case, Set<String>> forms, String name, String gen, String dat, String inst) {
        put(forms, Case.GEN, name + gen);
        put(forms, Case.ACC, name + gen);
        put(forms, Case.DAT, name + dat);
        put(forms, Case.INST, name + inst);
        put(forms, Case.LOC, name + inst);
    }

    /** „Kowala”, „Matejko”: -y or -i, -ie and its changes, -ę, -ą. */
    private static void inA(Map<Case, Set<String>> forms, String name) {
        String stem = name.substring(0, name.length() - 1);
        boolean soft = stem.endsWith("k") || stem.endsWith("g") || stem.endsWith("l") || stem.endsWith("j");
        put(forms, Case.GEN, stem + (soft ? "i" : "y"), stem.endsWith("i") ? stem : stem + "i");
        put(forms, Case.ACC, stem + "ę");
        put(forms, Case.INST, stem + "ą");
        for (Case c : List.of(Case.DAT, Case.LOC)) {
            put(forms, c, stem.endsWith("i") ? stem : softened(stem));
            if (soft) {
                put(forms, c, stem + "i");
            }
        }
    }

    private static void consonantal(Map<Case, Set<String>> forms, String name) {
        String apostrophe = name.matches(".*[^aeiouy]e$") ? "'" : "";
        for (String stem : stems(name)) {
            boolean back = stem.endsWith("k") || stem.endsWith("g");
            put(forms, Case.GEN, stem + apostrophe + "a");
            put(forms, Case.ACC, stem + apostrophe + "a");
            put(forms, Case.DAT, stem + apostrophe + "owi");
            put(forms, Case.INST, stem + (back ? "iem" : "em"));
            put(forms, Case.LOC, back || stem.matches(".*(?:[lcjhxź]|cz|sz|rz|ż)") ? stem + "u" : softened(stem));
        }
    }

    /** „Dudek” has „Dudka” as well as „Dudeka”, „Marzec” has „Marca”-like forms. */
    private static List<String> stems(String name) {
        if (name.length() > 4 && name.endsWith("ek")) {
            return List.of(name.substring(0, name.length() - 2) + "k", name);
        }
        if (name.length() > 4 && name.endsWith("iec")) {
            return List.of(
                    name.substring(0, name.length() - 3) + "ńc", name.substring(0, name.length() - 3) + "c", name);
        }
        return List.of(name);
    }

    private static String softened(String stem) {
        String rest = stem.substring(0, Math.max(0, stem.length() - 1));
        return switch (stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1)) {
            case 'r' -> stem + "ze";
            case 't' -> rest + "cie";
            case 'd' -> rest + "dzie";
            case 'ł' -> rest + "le";
            case 'k' -> rest + "ce";
            case 'g' -> rest + "dze";
            case 'l', 'j', 'c' -> stem + "i";
            default -> stem + "ie";
        };
    }

    private static boolean endsInConsonant(String name) {
        return VOWELS.indexOf(Character.toLowerCase(name.charAt(name.length() - 1))) < 0;
    }

    private static Map<Case, Set<String>> start(String name) {
        Map<Case, Set<String>> forms = new EnumMap<>(Case.class);
        put(forms, Case.NOM, name);
        return forms;
    }

    /** It may stay as it is. */
    private static void unless(Map<Case, Set<String>> forms, String name) {
        List.of(Case.GEN, Case.DAT, Case.ACC, Case.INST, Case.LOC).forEach(c -> put(forms, c, name));
    }

    private static void put(Map<Case, Set<String>> forms, Case c, String... words) {
        forms.computeIfAbsent(c, k -> new LinkedHashSet<>()).addAll(List.of(words));
    }
}
