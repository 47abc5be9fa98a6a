package pl.pytajnik.server.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.Formats;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.QuestionSet;
import pl.pytajnik.server.platform.Ids;

/** Reads a file and keeps what was made of each question. The bank stays as it is. */
@ApplicationScoped
class ReadingImport {
    private static final int SECONDS = 300;

    private final Imports imports;
    private final KnownItems known;
    private final EntityManager database;
    private final Ids ids;
    private final Clock clock;

    ReadingImport(Imports imports, KnownItems known, EntityManager database, Ids ids, Clock clock) {
        this.imports = imports;
        this.known = known;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param format null: found out by what is in the file
     * @throws Unreadable when nothing can be made of the file; then nothing is kept
     */
    @Transactional(rollbackOn = Exception.class)
    @TransactionConfiguration(timeout = SECONDS)
    UUID by(UUID teacher, Path file, String name, @Nullable Format format) throws Unreadable, IOException {
        Reader reader = reader(file, format);
        Import read = new Import(ids.next(), teacher, name, reader.format(), clock.instant());
        imports.persist(read);
        imports.flush();
        KeptOutcomes kept = new KeptOutcomes(read, teacher, known, database);
        QuestionSet set = reader.read(file, kept);
        if (kept.end() == 0) {
            throw new Unreadable(Fault.NO_QUESTIONS, "no question");
        }
        imports.findById(read.id()).isSet(set);
        set.articles().forEach(article -> database.merge(new BroughtArticle(read.id(), article)));
        return read.id();
    }

    private static Reader reader(Path file, @Nullable Format format) throws Unreadable, IOException {
        return format == null
                ? Formats.readerOf(file)
                : Formats.reader(format)
                        .orElseThrow(() -> new Unreadable(Fault.NOT_THIS_FORMAT, format + " only goes out"));
    }
}
