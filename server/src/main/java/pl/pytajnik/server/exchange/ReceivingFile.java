package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Sentences;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.server.platform.Allowance;
import pl.pytajnik.server.platform.RateLimits;
import pl.pytajnik.server.platform.problem.CallerLanguage;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Takes a file off the wire onto the disk, has it read and throws it away. */
@ApplicationScoped
class ReceivingFile {
    private static final Allowance READS = new Allowance("import", 30, Duration.ofSeconds(10));

    private final ReadingImport reading;
    private final RateLimits limits;
    private final CallerLanguage language;

    ReceivingFile(ReadingImport reading, RateLimits limits, CallerLanguage language) {
        this.reading = reading;
        this.limits = limits;
        this.language = language;
    }

    /** @throws Problem that says why nothing can be made of the file, and what to do */
    UUID by(UUID teacher, InputStream body, String name, @Nullable Format format) throws IOException {
        limits.take(READS, teacher.toString());
        Path file = Files.createTempFile("import", null);
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return reading.by(teacher, file, name, format);
        } catch (Unreadable refused) {
            throw problem(refused);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Problem problem(Unreadable refused) {
        Locale locale = Locale.forLanguageTag(language.language().tag());
        Place place = refused.place();
        String where = place == null ? "" : Sentences.of(place, locale) + ": ";
        return Problem.of(
                ProblemCode.IMPORT_UNREADABLE, where + Sentences.of(refused.fault(), locale), refused.fault());
    }
}
