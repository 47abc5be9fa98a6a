package pl.pytajnik.server.platform.problem;

import java.util.List;
import java.util.Locale;

/** The languages people read problems in. */
public enum Language {
    ENGLISH,
    POLISH;

    /** The first of these, best first, that we speak; English when there is none. */
    public static Language of(List<Locale> acceptable) {
        return acceptable.stream()
                        .map(Locale::getLanguage)
                        .filter(language -> language.equals("pl") || language.equals("en"))
                        .findFirst()
                        .filter("pl"::equals)
                        .isPresent()
                ? POLISH
                : ENGLISH;
    }

    public String tag() {
        return this == POLISH ? "pl" : "en";
    }
}
