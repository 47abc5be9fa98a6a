package pl.pytajnik.client.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A journal as bytes: a first line {@code pytajnik-journal 1}, then one change a line, {@code crc SP + SP key SP value LF} or
 * {@code crc SP - SP key LF}, and in a copy {@code crc SP = SP generation LF} once all that was live is there; the crc is the
 * CRC-32 of what follows its space, in eight hexadecimal digits. UTF-8.
 */
final class Lines {
    static final int VERSION = 1;
    static final byte[] HEADER = ("pytajnik-journal " + VERSION + "\n").getBytes(StandardCharsets.UTF_8);

    private static final Pattern HEAD = Pattern.compile("pytajnik-journal ([0-9]{1,9})\n.*", Pattern.DOTALL);
    private static final int LONGEST_HEADER = 40;

    private static final int BODY = 9;
    private static final int KEY = 2;

    private final Map<String, String> live = new LinkedHashMap<>();
    private int damaged;
    private int good;
    private int generation;

    private Lines() {}

    /** @return 0 where the header is damaged or missing */
    static int version(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), StandardCharsets.UTF_8);
        Matcher version = HEAD.matcher(head);
        return version.matches() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** The records begin at once where the header is damaged, since none may be lost for it. */
    static Lines read(byte[] bytes) {
        int from = version(bytes) == VERSION ? HEADER.length : 0;
        Lines lines = new Lines();
        lines.good = from;
        int start = from;
        int bad = 0;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != '\n') continue;
            if (lines.apply(new String(bytes, start, i - start, StandardCharsets.UTF_8))) {
                lines.good = i + 1;
                lines.damaged += bad;
                bad = 0;
            } else {
                bad++;
            }
            start = i + 1;
        }
        lines.damaged += bad;
        return lines;
    }

    Map<String, String> live() {
        return live;
    }

    int damaged() {
        return damaged;
    }

    /** @return where the last whole record ends; what follows is torn */
    int good() {
        return good;
    }

    /** @return how often the journal had been copied when this was, 0 when it is no whole copy */
    int generation() {
        return generation;
    }

    /** Of the two files of a journal, which one counts: see {@link FileJournal}. A copy that was not finished does not. */
    boolean isLaterThan(Lines other) {
        return generation == other.generation ? other.live.isEmpty() && !live.isEmpty() : generation > other.generation;
    }

    static byte[] line(Change change) {
        String value = change.value();
        return line(value == null ? "- " + change.key() : "+ " + change.key() + " " + value);
    }

    /** @return a file without its mark */
    static byte[] all(Map<String, String> live) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HEADER, 0, HEADER.length);
        for (Map.Entry<String, String> entry : live.entrySet()) {
            byte[] line = line(Change.put(entry.getKey(), entry.getValue()));
            bytes.write(line, 0, line.length);
        }
        return bytes.toByteArray();
    }

    static byte[] mark(int generation) {
        return line("= " + generation);
    }

    private static byte[] line(String body) {
        return (crc(body) + " " + body + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private boolean apply(String line) {
        if (line.length() <= BODY + KEY || line.charAt(BODY - 1) != ' ') return false;
        String body = line.substring(BODY);
        return crc(body).equals(line.substring(0, BODY - 1)) && apply(body.charAt(0), body.substring(KEY));
    }

    private boolean apply(char operation, String change) {
        if (operation == '-') {
            live.remove(change);
            return true;
        }
        if (operation == '=') {
            generation = Integer.parseInt(change); // as the crc says it was written
            return true;
        }
        int space = change.indexOf(' ');
        if (operation != '+' || space < 0) return false;
        live.put(change.substring(0, space), change.substring(space + 1));
        return true;
    }

    private static String crc(String body) {
        CRC32 crc = new CRC32();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        crc.update(bytes, 0, bytes.length);
        String digits = Long.toHexString(crc.getValue());
        return "00000000".substring(digits.length()) + digits;
    }
}
