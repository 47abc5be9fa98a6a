package pl.pytajnik.server.platform.problem;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

    /** A moment as people write it, to the minute, by the clocks of Poland. */
    String time(Instant moment) {
        String pattern = this == POLISH ? "d.MM.uuuu, HH:mm 'czasu polskiego'" : "d MMM uuuu, HH:mm 'Polish time'";
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(tag()))
                .format(moment.atZone(ZoneId.of("Europe/Warsaw")));
    }

    public String tag() {
        return this == POLISH ? "pl" : "en";
    }
}
