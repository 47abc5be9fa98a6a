package pl.pytajnik.server.account;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pytajnik.server.platform.Allowance;
import pl.pytajnik.server.platform.RateLimits;
import pl.pytajnik.server.platform.problem.Problem;

/** Writes down all that is kept of somebody: a JSON object with an array for each {@link PersonalData}. */
@ApplicationScoped
class CollectingPersonalData {
    private static final Allowance DOWNLOADS = new Allowance("my-data", 5, Duration.ofMinutes(10));

    private final List<PersonalData> sections;
    private final RateLimits limits;
    private final ObjectMapper mapper;

    CollectingPersonalData(@Any Instance<PersonalData> sections, RateLimits limits, ObjectMapper mapper) {
        this.sections = sections.stream()
                .sorted(Comparator.comparing(PersonalData::section))
                .toList();
        this.limits = limits;
        this.mapper = mapper;
    }

    /** @throws Problem 429 when somebody asks all the time */
    void takeTry(UUID account) {
        limits.take(DOWNLOADS, account.toString());
    }

    /** Through a file that is gone when the stream is closed: neither memory nor a connection waits for a slow network. */
    @Transactional
    InputStream of(UUID account) {
        try {
            Path file = Files.createTempFile("pytajnik", ".json");
            try {
                write(account, file);
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(UUID account, Path file) throws IOException {
        try (JsonGenerator json = mapper.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            json.writeStartObject();
            for (PersonalData section : sections) {
                json.writeArrayFieldStart(section.section());
                try (Stream<?> rows = section.of(account)) {
                    rows.forEach(row -> write(row, json));
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private void write(Object row, JsonGenerator json) {
        try {
            mapper.writeValue(json, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
