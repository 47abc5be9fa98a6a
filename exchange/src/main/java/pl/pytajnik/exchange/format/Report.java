package pl.pytajnik.exchange.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a file could not carry, for its end: how many items lost what, in Polish. For one file and one thread. */
public final class Report {
    private static final Map<Loss, String> SENTENCES = sentences();

    private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
    private int items;

    /** Counts one item with what it loses. */
    public void add(Set<Loss> losses) {
        items++;
        losses.forEach(loss -> counts.merge(loss, 1, Integer::sum));
    }

    /** A line a loss; one line when nothing was lost. */
    public List<String> lines() {
        if (counts.isEmpty()) {
            return List.of("Pytajnik: pytania w pliku: " + items + ". Nic nie zostało pominięte.");
        }
        return Stream.concat(
                        Stream.of("Pytajnik: pytania: " + items + ". Tego ten format nie przenosi:"),
                        counts.entrySet().stream()
                                .map(entry -> "- " + SENTENCES.get(entry.getKey()) + ": " + entry.getValue()))
                .toList();
    }

    private static Map<Loss, String> sentences() {
        Map<Loss, String> sentences = new EnumMap<>(Loss.class);
        sentences.put(Loss.ITEM, "pytania pominięte w całości");
        sentences.put(Loss.ID, "identyfikator (ponowny import utworzy pytanie drugi raz)");
        sentences.put(Loss.KIND, "rodzaj pytania");
        sentences.put(Loss.DIFFICULTY, "trudność");
        sentences.put(Loss.TAGS, "tagi");
        sentences.put(Loss.PROOF, "zdanie, które dowodzi odpowiedzi");
        sentences.put(Loss.PROOF_AS_FEEDBACK, "dowód jako osobne pole (jest w wyjaśnieniu)");
        sentences.put(Loss.PLACE_OF_PROOF, "miejsce dowodu w artykule");
        sentences.put(Loss.FEEDBACK, "wyjaśnienie");
        sentences.put(Loss.CHOICE_FEEDBACK, "komentarze do odpowiedzi");
        sentences.put(Loss.PARTIAL_CREDIT, "punkty za odpowiedź częściowo dobrą");
        sentences.put(Loss.ACCEPTED, "inne uznawane odpowiedzi");
        sentences.put(Loss.RELATIVE_TOLERANCE, "tolerancja w procentach (jest w liczbach)");
        sentences.put(Loss.TOLERANCE, "tolerancja");
        sentences.put(Loss.UNIT, "jednostka");
        sentences.put(Loss.UNIT_SPELLINGS, "inne zapisy jednostki");
        sentences.put(Loss.NUMBER_AS_TEXT, "liczba jako liczba (jest tekstem)");
        sentences.put(Loss.DATE_AS_TEXT, "data jako data (jest tekstem)");
        sentences.put(Loss.TRUE_FALSE_AS_CHOICE, "prawda/fałsz (jest wyborem jednej odpowiedzi)");
        sentences.put(Loss.CHOICES, "odpowiedzi do wyboru");
        return sentences;
    }
}
