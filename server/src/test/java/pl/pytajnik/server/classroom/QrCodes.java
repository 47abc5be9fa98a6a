package pl.pytajnik.server.classroom;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the server's QR codes the way a phone does. */
public final class QrCodes {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int EDGE = 4;

    private QrCodes() {}

    /** What a code drawn as SVG says. */
    public static String text(String svg) {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new AssertionError("no viewBox in " + svg);
        }
        BitMatrix modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * EDGE);
        MODULE.matcher(svg)
                .results()
                .forEach(module -> modules.set(
                        Integer.parseInt(module.group(1)) - EDGE, Integer.parseInt(module.group(2)) - EDGE));
        try {
            return new Decoder().decode(modules).getText();
        } catch (FormatException | ChecksumException unreadable) {
            throw new AssertionError("no QR code: " + svg, unreadable);
        }
    }
}
