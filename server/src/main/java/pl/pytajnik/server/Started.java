package pl.pytajnik.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pytajnik.server.demo.MakingDemo;

/** Runs once the server answers: tells the person at the terminal what to do, then waits for the end. */
public final class Started implements QuarkusApplication {
    private final MakingDemo makingDemo;
    private final AdminCommands admin;
    private final FileCommands files;
    private final boolean atATerminal;
    private final boolean demo;
    private final String host;
    private final int port;

    Started(
            MakingDemo makingDemo,
            AdminCommands admin,
            FileCommands files,
            @ConfigProperty(name = "pytajnik.start", defaultValue = "false") boolean atATerminal,
            @ConfigProperty(name = "pytajnik.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.makingDemo = makingDemo;
        this.admin = admin;
        this.files = files;
        this.atATerminal = atATerminal;
        this.demo = demo;
        this.host = host;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        if (AdminCommands.areMeant(arguments)) {
            return admin.run(arguments);
        }
        if (FileCommands.areMeant(arguments)) {
            return files.run(arguments);
        }
        Welcome welcome = new Welcome(host, port);
        if (demo) {
            makingDemo.onFirstStart().ifPresent(welcome::show);
        }
        if (atATerminal) {
            welcome.show();
        }
        Quarkus.waitForExit();
        return 0;
    }
}
