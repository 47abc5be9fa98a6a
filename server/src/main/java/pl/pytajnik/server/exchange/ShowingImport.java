package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.CallerLanguage;

/** Imports as their teacher sees them. */
@ApplicationScoped
class ShowingImport {
    private final Imports imports;
    private final ImportQuestions questions;
    private final CallerLanguage language;

    ShowingImport(Imports imports, ImportQuestions questions, CallerLanguage language) {
        this.imports = imports;
        this.questions = questions;
        this.language = language;
    }

    @Transactional
    ImportView one(UUID teacher, UUID id) {
        return view(imports.owned(id, teacher));
    }

    @Transactional
    Page<ImportView> list(UUID teacher, PageQuery page) {
        List<Import> rows = imports.newestFirst(teacher, page);
        Map<UUID, Map<ImportOutcome, Integer>> outcomes =
                imports.outcomes(rows.stream().map(Import::id).toList());
        return Page.of(rows, page, Import::id, read -> ImportView.of(read, outcomes.getOrDefault(read.id(), Map.of())));
    }

    @Transactional
    Page<ImportQuestionView> questions(UUID teacher, UUID id, @Nullable ImportOutcome outcome, PageQuery page) {
        Import read = imports.owned(id, teacher);
        Locale locale = Locale.forLanguageTag(language.language().tag());
        List<ImportQuestion> rows = questions.from(read.id(), from(page), outcome, page.fetch());
        return Page.of(rows, page, ShowingImport::cursor, question -> ImportQuestionView.of(question, locale));
    }

    @Transactional
    void forget(UUID teacher, UUID id) {
        imports.delete(imports.owned(id, teacher));
    }

    private ImportView view(Import read) {
        return ImportView.of(read, imports.outcomes(read.id()));
    }

    /** Pages are cut by ids, which fall; positions rise. */
    private static UUID cursor(ImportQuestion question) {
        return new UUID(0, Integer.MAX_VALUE - question.position());
    }

    private static int from(PageQuery page) {
        long last = Integer.MAX_VALUE - page.before().getLeastSignificantBits();
        return page.cursor == null ? 0 : Math.toIntExact(Math.max(0, Math.min(last, Integer.MAX_VALUE - 1))) + 1;
    }
}
