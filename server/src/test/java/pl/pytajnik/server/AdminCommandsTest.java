package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.PASSWORD;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.signUp;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The commands of the terminal, without a terminal: no password can be typed, so one is made. */
@QuarkusTest
class AdminCommandsTest {
    @Inject
    AdminCommands admin;

    private String output = "";

    @Test
    void create_withoutATerminal_makesAnAdminWithAPasswordShownOnce() {
        String email = anyEmail();
        assertThat(run("create", email)).isZero();
        signIn(email, password()).statusCode(201).body("account.role", is("ADMIN"));
    }

    @Test
    void create_addressThatHasAnAccount_isRefused() {
        String email = anyEmail();
        signUp(email);
        assertThat(run("create", email)).isEqualTo(2);
        assertThat(output).contains("This e-mail address has an account");
    }

    @Test
    void create_somethingThatIsNoAddress_isRefused() {
        assertThat(run("create", "nobody")).isEqualTo(2);
        assertThat(output).contains("/email");
    }

    @Test
    void resetPassword_ofATeacher_endsSessionsAndShowsAnother() {
        String email = anyEmail();
        String refresh = signUp(email).getString("refreshToken");
        assertThat(run("reset-password", email)).isZero();
        signIn(email, PASSWORD).statusCode(401);
        signIn(email, password()).statusCode(201);
        anonymous()
                .body(Map.of("refreshToken", refresh))
                .post("/api/v1/sessions/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void disable_thenEnable_closesAndOpensTheAccount() {
        String email = anyEmail();
        signUp(email);
        assertThat(run("disable", email)).isZero();
        signIn(email, PASSWORD).statusCode(403);
        run("accounts");
        assertThat(output.lines().filter(line -> line.contains(email)))
                .singleElement()
                .asString()
                .contains("disabled");
        assertThat(run("enable", email)).isZero();
        signIn(email, PASSWORD).statusCode(201);
    }

    @Test
    void command_unknown_saysWhatThereIs() {
        assertThat(run("dance", "now")).isEqualTo(2);
        assertThat(output).contains("reset-password");
    }

    private int run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            String[] all = new String[arguments.length + 1];
            all[0] = "admin";
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            return admin.run(all);
        } finally {
            System.setOut(out);
            System.setErr(err);
            output = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private String password() {
        return output.replaceFirst("(?s).*password (\\S+).*", "$1");
    }

    private static ValidatableResponse signIn(String email, String password) {
        return anonymous()
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/sessions")
                .then();
    }
}
