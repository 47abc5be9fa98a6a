package pl.pytajnik.client.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A journal as bytes: a first line {@code pytajnik-journal 1}, then one change a line, {@code crc SP + SP key SP value LF} or
 * {@code crc SP - SP key LF}; the crc is the CRC-32 of what follows its space, in eight hexadecimal digits. UTF-8.
 */
final class Lines {
    static final byte[] HEADER = "pytajnik-journal 1\n".getBytes(StandardCharsets.UTF_8);

    private static final int BODY = 9;
    private static final int KEY = 2;

    private final Map<String, String> live = new LinkedHashMap<>();
    private int damaged;
    private int good;

    private Lines() {}

    /** @param bytes that follow the header */
    static Lines read(byte[] bytes, int from) {
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

    static byte[] line(Change change) {
        String value = change.value();
        String body = value == null ? "- " + change.key() : "+ " + change.key() + " " + value;
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
