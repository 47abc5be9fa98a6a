package pl.pytajnik.exchange.format;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What happened to a question or a file, in words for people: {@code sentences_pl.properties} and {@code _en}. They go
 * on after a name or stand alone, without a full stop.
 */
public final class Sentences {
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final String BUNDLE = "pl.pytajnik.exchange.format.sentences";

    private Sentences() {}

    /** @param what a {@link Loss}, {@link Change}, {@link Skip}, {@link Fault} or {@link Place.Unit} */
    public static String of(Enum<?> what, Locale locale) {
        Locale ours = locale.getLanguage().equals("pl") ? POLISH : Locale.ENGLISH;
        return ResourceBundle.getBundle(BUNDLE, ours)
                .getString(what.getDeclaringClass().getSimpleName() + "." + what.name());
    }

    /** A place as people say it: „wiersz 12”, with the name behind it where there is one. */
    public static String of(Place place, Locale locale) {
        String number = of(place.unit(), locale) + " " + place.number();
        return place.name() == null ? number : number + " (" + place.name() + ")";
    }
}
