package pl.pytajnik.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Sentences;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.server.account.ManagingAccounts;
import pl.pytajnik.server.exchange.ExchangingFiles;
import pl.pytajnik.server.platform.problem.Language;
import pl.pytajnik.server.platform.problem.Problem;

/** {@code ./pytajnik export} and {@code ./pytajnik import}: a teacher's questions into a file and from one. */
@ApplicationScoped
class FileCommands {
    private static final Set<String> COMMANDS = Set.of("export", "import");
    private static final int REFUSED = 2;
    private static final int FAILED = 1;

    private final ExchangingFiles exchanging;
    private final ManagingAccounts managing;

    FileCommands(ExchangingFiles exchanging, ManagingAccounts managing) {
        this.exchanging = exchanging;
        this.managing = managing;
    }

    static boolean areMeant(String... arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** @return the exit code */
    @ActivateRequestContext
    int run(String... arguments) {
        try {
            return act(arguments);
        } catch (Problem refused) {
            System.err.println("pytajnik: " + refused.code().title(Language.ENGLISH) + ".");
            return REFUSED;
        } catch (Unreadable refused) {
            System.err.println("pytajnik: " + Sentences.of(refused.fault(), Locale.ENGLISH) + ".");
            return REFUSED;
        } catch (IllegalArgumentException odd) {
            System.err.println("pytajnik: " + odd.getMessage());
            return REFUSED;
        } catch (IOException failure) {
            System.err.println("pytajnik: " + failure.getMessage());
            return FAILED;
        }
    }

    private int act(String... arguments) throws IOException, Unreadable {
        switch (arguments[0] + "/" + arguments.length) {
            case "export/4" -> export(arguments[1], arguments[2], arguments[3], null);
            case "export/5" -> export(arguments[1], arguments[2], arguments[3], UUID.fromString(arguments[4]));
            case "import/3" ->
                exchanging
                        .read(managing.withEmail(arguments[1]), Path.of(arguments[2]))
                        .forEach(System.out::println);
            default -> {
                System.err.println("pytajnik: export takes an EMAIL, a FORMAT, a FILE and perhaps the id of a quiz;"
                        + " import an EMAIL and a FILE.");
                return REFUSED;
            }
        }
        return 0;
    }

    private void export(String email, String format, String file, @Nullable UUID quiz) throws IOException {
        exchanging
                .write(managing.withEmail(email), Format.valueOf(format), Path.of(file), quiz)
                .forEach(System.out::println);
    }
}
