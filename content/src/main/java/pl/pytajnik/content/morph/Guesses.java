package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an unknown capitalised word can be, from its ending. The lemma is left as the form: finding a name's nominative needs
 * the whole document.
 */
final class Guesses {
    private static final List<Tag> UNINFLECTED =
            nouns("sg:nom:m1 sg:gen:m1 sg:acc:m1 sg:loc:m1 sg:nom:f sg:gen:f sg:nom:n sg:gen:n sg:loc:n");
    private static final List<Tag> CONSONANT =
            nouns("sg:nom:m1 sg:nom:m3 sg:acc:m3 sg:nom:f sg:gen:f sg:gen:m1 sg:gen:m3 sg:loc:m3 pl:gen:f");

    /** The longest ending that fits decides. */
    private static final Map<String, List<Tag>> BY_ENDING = endings();

    private Guesses() {}

    static List<Reading> of(String form) {
        return tags(form).stream().map(tag -> new Reading(form, tag)).toList();
    }

    private static List<Tag> tags(String form) {
        for (int length = Math.min(4, form.length() - 1); length > 0; length--) {
            List<Tag> tags = BY_ENDING.get(form.substring(form.length() - length));
            if (tags != null) {
                return tags;
            }
        }
        return CONSONANT;
    }

    private static Map<String, List<Tag>> endings() {
        Map<String, List<Tag>> endings = new LinkedHashMap<>();
        endings.put("a", nouns("sg:nom:f sg:gen:m1 sg:acc:m1 sg:gen:m3 sg:nom:m1"));
        endings.put("ą", nouns("sg:inst:f sg:inst:m1"));
        endings.put("ę", nouns("sg:acc:f sg:acc:m1"));
        endings.put("owi", nouns("sg:dat:m1 sg:dat:m3"));
        endings.put("em", nouns("sg:inst:m1 sg:inst:m3 sg:inst:n sg:nom:m1"));
        endings.put("ie", with(UNINFLECTED, nouns("sg:loc:m3 sg:loc:m1 sg:loc:f sg:dat:f")));
        endings.put("u", with(UNINFLECTED, nouns("sg:gen:m3 sg:loc:m3 sg:loc:m1 sg:loc:n")));
        endings.put("y", with(UNINFLECTED, nouns("sg:gen:f sg:gen:m1 pl:nom:m3 pl:acc:m3 pl:nom:f pl:acc:f")));
        endings.put("i", with(UNINFLECTED, nouns("sg:gen:f sg:loc:f sg:dat:f pl:nom:m3 pl:acc:m3 pl:nom:f")));
        endings.put("o", UNINFLECTED);
        endings.put("e", with(UNINFLECTED, nouns("pl:nom:f pl:acc:f")));
        endings.put("é", UNINFLECTED);
        endings.put("ów", nouns("pl:gen:m1 pl:acc:m1 pl:gen:m3 sg:nom:m3 sg:acc:m3"));
        endings.put("om", nouns("pl:dat:m1 pl:dat:f sg:nom:m1 sg:nom:m3"));
        endings.put("ami", nouns("pl:inst:m1 pl:inst:m3 pl:inst:f"));
        endings.put("ach", nouns("pl:loc:m1 pl:loc:m3 pl:loc:f sg:nom:m1"));
        endings.put("owie", nouns("pl:nom:m1"));
        endings.put("ego", nouns("sg:gen:m1 sg:acc:m1 sg:gen:m3 sg:gen:n"));
        endings.put("emu", nouns("sg:dat:m1 sg:dat:m3"));
        endings.put("ej", nouns("sg:gen:f sg:dat:f sg:loc:f sg:nom:m1"));
        endings.put("ym", nouns("sg:inst:m1 sg:loc:m1 sg:inst:m3 sg:loc:m3 sg:nom:m1"));
        endings.put("im", nouns("sg:inst:m1 sg:loc:m1 sg:inst:m3 sg:loc:m3 sg:nom:m1"));
        endings.put("ych", nouns("pl:gen:m1 pl:loc:m1 pl:gen:f pl:loc:f pl:acc:m1"));
        endings.put("ski", adjectives("sg:nom:m1 sg:nom:m3 sg:acc:m3 pl:nom:m1"));
        endings.put("cki", adjectives("sg:nom:m1 sg:nom:m3 sg:acc:m3 pl:nom:m1"));
        endings.put("ska", adjectives("sg:nom:f"));
        endings.put("cka", adjectives("sg:nom:f"));
        endings.put("ką", with(adjectives("sg:inst:f sg:acc:f"), nouns("sg:inst:f")));
        return endings;
    }

    private static List<Tag> nouns(String features) {
        return tags("subst:", features, "");
    }

    private static List<Tag> adjectives(String features) {
        return tags("adj:", features, ":pos");
    }

    private static List<Tag> tags(String before, String features, String after) {
        List<Tag> tags = new ArrayList<>();
        for (String each : features.split(" ")) {
            tags.add(Tag.of(before + each + after));
        }
        return tags;
    }

    private static List<Tag> with(List<Tag> some, List<Tag> more) {
        List<Tag> both = new ArrayList<>(some);
        more.stream().filter(tag -> !both.contains(tag)).forEach(both::add);
        return List.copyOf(both);
    }
}
