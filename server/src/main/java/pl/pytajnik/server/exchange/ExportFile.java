package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import pl.pytajnik.exchange.Formats;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.server.platform.problem.CallerLanguage;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/** What goes out, as a file of a format. */
@ApplicationScoped
class ExportFile {
    private static final int LONGEST_NAME = 80;

    private final CallerLanguage language;

    ExportFile(CallerLanguage language) {
        this.language = language;
    }

    /** The file, written while it is sent. */
    Response of(Export export, Format format) {
        Writer writer = writer(format);
        StreamingOutput file = out -> writer.write(export.set(), export.items(), out);
        return Response.ok(file, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(export.set().title(), format.ending()))
                .build();
    }

    /** What would be lost. */
    LossesView losses(Export export, Format format) {
        return CountingLosses.of(
                export,
                writer(format),
                Locale.forLanguageTag(language.language().tag()));
    }

    private static Writer writer(Format format) {
        return Formats.writer(format)
                .orElseThrow(() -> Problem.invalid(FieldError.of("/as", WrongValue.ONLY_COMES_IN)));
    }

    /** RFC 6266: letters of ASCII for old programs, all of them for the others. */
    static String disposition(String title, String ending) {
        String name = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|%;]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
        String whole = (cut.isBlank() ? "pytajnik" : cut) + "." + ending;
        String ascii = Normalizer.normalize(whole.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^ -~]", "_");
        String encoded = URLEncoder.encode(whole, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
