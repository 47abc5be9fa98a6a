package pl.pytajnik.server.classroom;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code (ISO/IEC 18004), with the quiet edge it needs, as a picture that can have any size. Immutable. */
final class QrCode {
    private static final int EDGE = 4;
    private static final byte DARK = 1;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * At a level of correction that bears a reflection on the board.
     *
     * @throws IllegalArgumentException when the text is longer than a code can hold
     */
    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("text of " + text.length() + " characters fits no QR code", tooLong);
        }
    }

    /** Dark on white in any scheme of colours, because scanners need that. */
    String svg() {
        int size = modules.getWidth() + 2 * EDGE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>
                """.formatted(size, path());
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == DARK) {
                    path.append("M%d %dh1v1h-1z".formatted(x + EDGE, y + EDGE));
                }
            }
        }
        return path.toString();
    }
}
