package pl.pytajnik.client.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/**
 * Judges what is typed without a dictionary: by forms to compare, plain numbers and plain dates. Where it cannot be sure it
 * leaves it open, so that nobody is told wrong what the server would take. Immutable.
 */
final class TypedKey {
    /** Words before an answer that say nothing. */
    private static final Pattern SAID = Pattern.compile("^(?:to |byl[aoy]? to |dr |prof\\. )");

    private static final Pattern ABOUT = Pattern.compile("^(?:to |bylo (?:to )?|okolo |ok\\. ?)");

    private final Set<String> forms;
    private final Otherwise otherwise;
    private final List<RightNumber> numbers;
    private final List<PlainDate> dates;

    private TypedKey(Json json) throws MismatchException {
        forms = new HashSet<>(json.texts("forms"));
        otherwise = json.constant("otherwise", Otherwise.values(), Otherwise.OPEN);
        numbers = json.listOrEmpty("numbers", RightNumber::of);
        dates = json.listOrEmpty("dates", PlainDate::of);
    }

    static TypedKey of(Json json) throws MismatchException {
        return new TypedKey(json);
    }

    /** How to judge what equals no form. */
    private enum Otherwise {
        WRONG,
        NAME,
        NUMBER,
        DATE,
        OPEN
    }

    /** What the device can tell. */
    enum Said {
        RIGHT,
        WRONG,
        OPEN
    }

    Said of(String text) {
        String folded = Folding.folded(text);
        if (forms.contains(folded)) return Said.RIGHT;
        Said said = otherwise(folded);
        if (said == Said.OPEN && isRight(bare(folded))) return Said.RIGHT;
        return said;
    }

    private String bare(String folded) {
        return (otherwise == Otherwise.NAME ? SAID : ABOUT).matcher(folded).replaceFirst("");
    }

    private boolean isRight(String folded) {
        return forms.contains(folded) || numbersAndDates(folded) == Said.RIGHT;
    }

    private Said otherwise(String folded) {
        switch (otherwise) {
            case WRONG:
                return Said.WRONG;
            case NAME:
                return NearName.isNearAny(folded, forms) ? Said.OPEN : Said.WRONG;
            default:
                Said said = numbersAndDates(folded);
                return said == Said.WRONG && otherwise == Otherwise.OPEN ? Said.OPEN : said;
        }
    }

    private Said numbersAndDates(String folded) {
        Said number = RightNumber.judge(folded, numbers);
        return number == Said.OPEN ? PlainDate.judge(folded, dates, otherwise == Otherwise.DATE) : number;
    }

    @Override
    public String toString() {
        List<String> sorted = new ArrayList<>(forms);
        Collections.sort(sorted);
        return sorted + " " + otherwise;
    }
}
