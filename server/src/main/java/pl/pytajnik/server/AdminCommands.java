package pl.pytajnik.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Console;
import java.util.Optional;
import pl.pytajnik.server.account.AccountSummary;
import pl.pytajnik.server.account.AppointingAdmin;
import pl.pytajnik.server.account.AppointingAdmin.Appointed;
import pl.pytajnik.server.account.ManagingAccounts;
import pl.pytajnik.server.platform.problem.Language;
import pl.pytajnik.server.platform.problem.Problem;

/** What {@code ./pytajnik admin} does to accounts. A password is typed or made, never an argument. */
@ApplicationScoped
class AdminCommands {
    private static final int REFUSED = 2;

    private final AppointingAdmin appointing;
    private final ManagingAccounts managing;

    AdminCommands(AppointingAdmin appointing, ManagingAccounts managing) {
        this.appointing = appointing;
        this.managing = managing;
    }

    static boolean areMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("admin");
    }

    /** @return the exit code */
    int run(String... arguments) {
        try {
            return act(arguments);
        } catch (Problem refused) {
            System.err.println("pytajnik: " + refused.code().title(Language.ENGLISH) + ".");
            refused.errors()
                    .forEach(error ->
                            System.err.println("  " + error.pointer() + ": " + error.detail(Language.ENGLISH)));
            return REFUSED;
        }
    }

    private int act(String... arguments) {
        String command = arguments.length > 1 ? arguments[1] : "";
        String email = arguments.length > 2 ? arguments[2] : "";
        switch (command + "/" + arguments.length) {
            case "create/3" -> show(appointing.appoint(email, typed()));
            case "reset-password/3" -> show(appointing.resetPassword(email, typed()));
            case "disable/3" -> managing.disable(managing.withEmail(email), null);
            case "enable/3" -> managing.enable(managing.withEmail(email), null);
            case "accounts/2" -> managing.withAddresses().forEach(AdminCommands::show);
            default -> {
                System.err.println("pytajnik: admin takes create, reset-password, disable and enable with an EMAIL,"
                        + " accounts, and backup and restore with a FILE.");
                return REFUSED;
            }
        }
        return 0;
    }

    /** Empty, so that one is made, without a terminal or when nothing is typed. */
    private static Optional<String> typed() {
        Console console = System.console();
        if (console == null) {
            return Optional.empty();
        }
        char[] password = console.readPassword("Password (just Enter: one is made): ");
        return Optional.ofNullable(password).map(String::new).filter(text -> !text.isEmpty());
    }

    private static void show(Appointed appointed) {
        System.out.println(appointed.email()
                + appointed
                        .made()
                        .map(made -> "  password " + made + "  (shown this once)")
                        .orElse("  done"));
    }

    private static void show(AccountSummary account) {
        System.out.printf(
                "%-7s  %s  %s  since %s%s%n",
                account.role(),
                account.email(),
                account.name(),
                account.createdAt(),
                account.disabledAt() == null ? "" : "  disabled " + account.disabledAt());
    }
}
