package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.server.account.Erasure;
import pl.pytajnik.server.account.PersonalData;

/** The files a teacher had read in the last week; they go. */
@ApplicationScoped
class PersonalImports implements PersonalData {
    private final Imports imports;

    PersonalImports(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String section() {
        return "imports";
    }

    @Override
    public Stream<?> of(UUID account) {
        return imports.list("ownerId = ?1 order by id", account).stream()
                .map(read -> new ImportRow(read.id(), read.fileName(), read.format(), read.createdAt()));
    }

    @Override
    public void erase(Erasure erasure) {
        imports.delete("ownerId", erasure.account());
    }

    record ImportRow(UUID id, String fileName, Format format, Instant createdAt) {}
}
