package pl.pytajnik.content.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.QuestionGenerator;

/** Questions of articles to the terminal, without a server. */
@Command(
        name = "pytajnik generate",
        description = "Prints the questions of Polish articles (.txt, .md).",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every article was read",
            "1:some could not be read; the others are done",
            "2:the command line is wrong"
        })
public final class Generate implements Callable<Integer> {
    @Option(names = "--format", defaultValue = "TEXT", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--explain", description = "also print what was refused, and why (text only)")
    private boolean explain;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "at most N questions an article, the best, spread over it")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "date of publication of articles without a date of their own")
    private @Nullable LocalDate published;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "articles, or folders of them")
    private List<Path> paths = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;

    Generate(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        int status = run(out, utf8(FileDescriptor.err), arguments);
        out.flush();
        System.exit(out.checkError() ? 1 : status);
    }

    /** Runs the command and returns its exit status. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Generate(out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit is " + limit + "; ask for one question at least");
        }
        List<Source> sources = Source.all(paths);
        List<String> problems = new ArrayList<>();
        Printer printer = format.printer(out, explain);
        QuestionGenerator generator = QuestionGenerator.polish();
        try (ProgressBar progress = progress(sources.size())) {
            for (Source source : sources) {
                print(source, generator, printer, problems);
                progress.step();
            }
        }
        printer.end();
        problems.forEach(problem -> err.println("pytajnik: " + problem));
        return problems.isEmpty() ? 0 : 1;
    }

    private void print(Source source, QuestionGenerator generator, Printer printer, List<String> problems) {
        try {
            Article article = source.article(published);
            printer.print(source.path().toString(), generator.generate(article, limit));
        } catch (UnusableArticleException e) {
            problems.add(e.getMessage());
        }
    }

    /** A bar when the script found the standard error stream to be a terminal, which Java cannot tell. */
    private static ProgressBar progress(int articles) {
        boolean terminal = Boolean.getBoolean("pytajnik.progress") && articles > 1;
        return new ProgressBarBuilder()
                .setTaskName("Articles")
                .setInitialMax(articles)
                .setConsumer(terminal ? new StderrBar() : new NoBar())
                .build();
    }
}
