package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.signUp;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.quiz.Setting;

/** The bank and a quiz by the terminal. */
@QuarkusTest
class FileCommandsTest {
    @Inject
    FileCommands files;

    @TempDir
    Path folder;

    @Test
    void aBank_movesToAnotherTeacherByTheTerminal() throws Exception {
        String email = anyEmail();
        JsonPath teacher = signUp(email);
        EveryFormat.items(teacher);
        Path file = folder.resolve("bank.xml");
        assertThat(files.run("export", email, "MOODLE_XML", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("Pytanie SINGLE_CHOICE");
        String other = anyEmail();
        JsonPath colleague = signUp(other);
        assertThat(files.run("import", other, file.toString())).isZero();
        as(colleague).get("/api/v1/items").then().body("items.size()", is(EveryFormat.ANSWERS.size()));
    }

    @Test
    void aQuiz_goesOutByItsId() throws Exception {
        String email = anyEmail();
        JsonPath teacher = signUp(email);
        String item = EveryFormat.items(teacher).get(0);
        String quiz = Setting.quiz(teacher, List.of(item)).getString("id");
        Path file = folder.resolve("quiz.gift");
        assertThat(files.run("export", email, "GIFT", file.toString(), quiz)).isZero();
        assertThat(Files.readString(file)).contains("liczba pytań: 1");
    }

    @Test
    void whatCannotBeDone_isSaidWithACode() throws Exception {
        String email = anyEmail();
        signUp(email);
        Path text = Files.writeString(folder.resolve("text"), "nic");
        assertThat(files.run("import", email, text.toString())).isEqualTo(2);
        assertThat(files.run("export", email, "WORD", text.toString())).isEqualTo(2);
        assertThat(files.run("export", "nobody@example.org", "GIFT", text.toString()))
                .isEqualTo(2);
        assertThat(files.run("export", email)).isEqualTo(2);
    }
}
