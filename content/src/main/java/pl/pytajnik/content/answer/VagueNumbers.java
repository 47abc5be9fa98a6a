package pl.pytajnik.content.answer;

import java.util.List;
import java.util.Optional;

/** Numerals that tell no number: „kilka”, „kilkunastu”. */
final class VagueNumbers {
    private static final List<List<String>> FORMS = List.of(
            List.of("kilka", "kilku", "kilkoma", "kilkoro", "kilkorga", "pare", "paru", "paroma"),
            List.of("kilkanascie", "kilkunastu", "kilkunastoma"),
            List.of("kilkadziesiat", "kilkudziesieciu", "kilkudziesiecioma"),
            List.of("kilkaset", "kilkuset"),
            List.of("wiele", "wielu", "wieloma"));

    private VagueNumbers() {}

    /** The numeral of a folded form. */
    static Optional<String> of(String folded) {
        return FORMS.stream()
                .filter(forms -> forms.contains(folded))
                .map(forms -> forms.get(0))
                .findFirst();
    }
}
