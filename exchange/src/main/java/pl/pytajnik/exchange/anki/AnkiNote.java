package pl.pytajnik.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Keys;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.Proof;
import pl.pytajnik.exchange.json.ItemJson;

/** An item as a note of our own type: what people see of it as HTML, and the whole of it in the last field. */
final class AnkiNote {
    static final List<String> FIELDS =
            List.of("Pytanie", "Odpowiedzi", "Odpowiedź", "Wyjaśnienie", "Dowód", "Artykuł", "Dane");
    static final int STEM = 0;
    static final int KEY = 2;
    static final int FEEDBACK = 3;
    static final int WHOLE = 6;

    private static final long FIRST_ID = 1_600_000_000_000L;
    private static final long IDS = 1L << 39;
    private static final int CHECKSUM_DIGITS = 8;
    private static final int HEXADECIMAL = 16;

    private AnkiNote() {}

    static List<String> fields(Item item) {
        Proof proof = item.proof();
        return List.of(
                html(item.stem()),
                choices(item.answer().choices()),
                html(Keys.of(item.answer())),
                html(item.feedback()),
                html(proof == null ? null : proof.text()),
                html(proof == null ? null : proof.article()),
                html(ItemJson.of(item)));
    }

    private static String choices(List<Choice> choices) {
        return choices.isEmpty()
                ? ""
                : choices.stream()
                        .map(choice -> "<li>" + html(choice.text()) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    static String html(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\n", "<br>");
    }

    /** Anki knows a note again by this. */
    static String guid(Item item, int place) {
        return item.id() == null ? "pytajnik-" + place : item.id().toString();
    }

    /** Anki's ids look like times in milliseconds; this one is the same at each export. */
    static long id(String guid) {
        UUID sum = UUID.nameUUIDFromBytes(guid.getBytes(StandardCharsets.UTF_8));
        return FIRST_ID + Math.floorMod(sum.getLeastSignificantBits(), IDS);
    }

    /** Tags of Anki are parted by spaces. */
    static String tags(List<String> tags) {
        return tags.stream().map(tag -> tag.replaceAll("\\s+", "_")).collect(Collectors.joining(" ", " ", " "));
    }

    /** Of the first field, by which Anki finds notes that are alike. */
    static long checksum(String field) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-1").digest(field.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte b : sum) {
                hex.append("%02x".formatted(b));
            }
            return Long.parseLong(hex.substring(0, CHECKSUM_DIGITS), HEXADECIMAL);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
