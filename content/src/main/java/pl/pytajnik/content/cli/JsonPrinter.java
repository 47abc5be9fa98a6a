package pl.pytajnik.content.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Generation;

/** Questions for programs: distractors are plain strings in the lines, objects with their reasons in the array. */
final class JsonPrinter implements Printer {
    private final PrintStream out;
    private final boolean lines;
    private final Gson gson;
    private final List<Map<String, Object>> all = new ArrayList<>();

    JsonPrinter(PrintStream out, boolean lines) {
        this.out = out;
        this.lines = lines;
        GsonBuilder builder = new GsonBuilder().disableHtmlEscaping();
        gson = lines ? builder.create() : builder.setPrettyPrinting().create();
    }

    @Override
    public void print(String article, Generation generation) {
        for (Draft draft : generation.drafts()) {
            Map<String, Object> question = question(article, draft);
            if (lines) {
                out.println(gson.toJson(question));
            } else {
                all.add(question);
            }
        }
    }

    private Map<String, Object> question(String article, Draft draft) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("article", article);
        question.put("kind", draft.kind().name());
        question.put("stem", draft.stem());
        question.put("key", draft.key());
        question.put("accepted", draft.accepted());
        question.put("distractors", lines ? texts(draft) : draft.distractors());
        question.put("evidence", draft.evidence());
        question.put("pattern", draft.pattern());
        question.put("difficulty", draft.difficulty().level());
        question.put("confidence", draft.confidence().value());
        question.put("confidenceParts", draft.confidence().parts());
        return question;
    }

    private static List<String> texts(Draft draft) {
        return draft.distractors().stream().map(Distractor::text).toList();
    }

    @Override
    public void end() {
        if (!lines) {
            out.println(gson.toJson(all));
        }
        out.flush();
    }
}
