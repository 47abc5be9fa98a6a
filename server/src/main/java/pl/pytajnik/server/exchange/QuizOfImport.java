package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.item.Draw;
import pl.pytajnik.exchange.item.Entry;
import pl.pytajnik.exchange.item.Section;
import pl.pytajnik.server.bank.Kind;
import pl.pytajnik.server.bank.Pool;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;
import pl.pytajnik.server.quiz.CompilingQuiz;
import pl.pytajnik.server.quiz.NewQuiz;
import pl.pytajnik.server.quiz.QuizEntry;
import pl.pytajnik.server.quiz.QuizSection;

/** Makes a quiz of the questions of a file: by its own sections where it has them, else all in their order. */
@ApplicationScoped
class QuizOfImport {
    private static final int MOST = 200;

    private final Imports imports;
    private final ImportQuestions questions;
    private final CompilingQuiz compiling;

    QuizOfImport(Imports imports, ImportQuestions questions, CompilingQuiz compiling) {
        this.imports = imports;
        this.questions = questions;
        this.compiling = compiling;
    }

    /** @param title null: none is wanted */
    @Nullable
    UUID made(UUID teacher, UUID importId, @Nullable String title) {
        if (title == null) {
            return null;
        }
        List<Section> sections = imports.findById(importId).sections();
        NewQuiz quiz = sections.isEmpty() ? plain(title, importId) : parted(title, importId, sections);
        return compiling.by(teacher, quiz).id();
    }

    private NewQuiz plain(String title, UUID importId) {
        List<UUID> items = all(importId)
                .map(ImportQuestion::itemId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (items.isEmpty() || items.size() > MOST) {
            throw Problem.invalid(FieldError.of("/quizTitle", WrongValue.TOO_MANY_QUESTIONS, items.size(), MOST));
        }
        return new NewQuiz(title, items);
    }

    private NewQuiz parted(String title, UUID importId, List<Section> sections) {
        Map<UUID, UUID> became = new HashMap<>();
        all(importId)
                .filter(question -> !question.isSkipped() && question.itemId() != null)
                .forEach(question -> {
                    if (question.item().id() != null) {
                        became.put(question.item().id(), question.itemId());
                    }
                });
        List<QuizSection> parts = sections.stream()
                .map(section -> part(section, became))
                .filter(part -> !part.entries().isEmpty())
                .toList();
        return new NewQuiz(title, null, parts);
    }

    private Stream<ImportQuestion> all(UUID importId) {
        return questions.from(importId, 0, null, Integer.MAX_VALUE).stream();
    }

    private static QuizSection part(Section section, Map<UUID, UUID> became) {
        List<QuizEntry> entries = section.entries().stream()
                .filter(entry -> entry.draw() != null || became.containsKey(entry.itemId()))
                .map(entry -> entry(entry, became))
                .toList();
        return new QuizSection(section.title(), section.instruction(), entries);
    }

    private static QuizEntry entry(Entry entry, Map<UUID, UUID> became) {
        Draw draw = entry.draw();
        double points = entry.points().doubleValue();
        if (draw == null) {
            return new QuizEntry(became.get(entry.itemId()), null, points);
        }
        Kind kind = draw.kind() == null ? null : Kind.valueOf(draw.kind().name());
        Pool pool = new Pool(draw.tag(), kind, draw.difficulty());
        return new QuizEntry(null, new pl.pytajnik.server.quiz.Draw(draw.count(), pool), points);
    }
}
