package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.OfflinePractice;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.SyncReport;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.Judgement;
import pl.pytajnik.client.model.NewPractice;
import pl.pytajnik.client.model.PracticeScope;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.ResponseFormat;
import pl.pytajnik.client.model.ReviewOutcome;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.quiz.Setting;

/** A phone that practises without a network, and the real server, which judges everything again. */
@QuarkusTest
class OfflinePracticeTest {
    private static final Map<ResponseFormat, List<String>> TYPED = Map.of(
            ResponseFormat.TYPED_TEXT,
            List.of("Mitochondrium", " mitochondria. ", "chloroplast", ""),
            ResponseFormat.NUMBER,
            List.of(
                    "1047",
                    "1 050 km",
                    "1037",
                    "1.058",
                    "1036,9",
                    "1047 kg",
                    "1047000 m",
                    "tysiąc czterdzieści siedem"),
            ResponseFormat.DATE,
            List.of(
                    "15.08.1920",
                    "15 VIII 1920 r.",
                    "sierpień 1920",
                    "16 sierpnia 1920",
                    "1921",
                    "piętnasty sierpnia"));

    @TestHTTPResource("/")
    URL address;

    @TempDir
    Path folder;

    private final MemoryTokenStore tokens = new MemoryTokenStore();
    private final Cable cable = new Cable();
    private final Network network = new Network();

    private PytajnikClient phone;

    @BeforeEach
    void switchOn() {
        phone = client();
    }

    @AfterEach
    void switchOff() {
        phone.close();
    }

    private void processDies() {
        phone.close();
        phone = client();
    }

    private PytajnikClient client() {
        return PytajnikClient.builder(address.toString())
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(cable)
                        .addInterceptor(network)
                        .build())
                .tokenStore(tokens)
                .retries(Retries.none())
                .dataFolder(folder.toFile())
                .build();
    }

    private static Lesson everyFormat() {
        JsonPath teacher = anyTeacher();
        JsonPath quiz = Setting.quiz(teacher, EveryFormat.items(teacher));
        return new Lesson(teacher, anyClass(teacher), Setting.publish(teacher, quiz.getString("id")));
    }

    private OfflinePractice taken(Lesson lesson) throws QuizException {
        lesson.assign(Map.of());
        phone.join(lesson.classroom().getString("joinCode"), "Ola", "1234").execute();
        phone.takePractice(NewPractice.of(PracticeScope.ALL).atMost(50)).execute();
        cable.isPlugged = false;
        return again();
    }

    private OfflinePractice again() throws QuizException {
        processDies();
        return phone.practiceOnDevice().execute().get(0);
    }

    /** In every way a test could think of, and each time judged by the phone. */
    private static List<Judgement> answersAll(OfflinePractice practice) {
        List<Judgement> judged = new ArrayList<>();
        for (Question question : practice.questions()) {
            if (question.format() == ResponseFormat.MULTIPLE_CHOICE) {
                for (List<Choice> some : subsets(question.choices()))
                    judged.add(practice.choose(question.itemId(), some));
            } else {
                for (Choice choice : question.choices()) judged.add(practice.choose(question.itemId(), choice));
            }
            if (question.choices().isEmpty()) {
                for (String text : TYPED.get(question.format())) judged.add(practice.answer(question.itemId(), text));
            }
        }
        return judged;
    }

    private static List<List<Choice>> subsets(List<Choice> choices) {
        List<List<Choice>> subsets = new ArrayList<>(List.of(List.of()));
        for (Choice choice : choices) {
            for (List<Choice> without : List.copyOf(subsets)) {
                subsets.add(Stream.concat(without.stream(), Stream.of(choice)).toList());
            }
        }
        return subsets;
    }

    @Test
    void answers_toEveryFormat_areJudgedByThePhoneAsByTheServer_andCountOnce() throws Exception {
        OfflinePractice practice = taken(everyFormat());
        assertThat(practice.questions()).hasSize(6);
        List<Judgement> byPhone = answersAll(practice);
        int given = byPhone.size();
        processDies();
        assertThat(phone.unsent().execute()).isEqualTo(given);
        catchThrowableOfType(UnreachableException.class, () -> phone.sync().execute());
        cable.isPlugged = true;
        network.loseNextAnswerFrom("/reviews");
        catchThrowableOfType(UnreachableException.class, () -> phone.sync().execute());
        assertThat(network.hasLost()).isTrue();

        SyncReport report = phone.sync().execute();

        assertThat(report.reviews()).isEqualTo(given);
        assertThat(report.unsent()).isZero();
        agree(byPhone, report.reviewOutcomes());
        assertThat(phone.sync().execute().reviews()).isZero();
        assertThat(phone.resumePractice(practice.id()).execute().view().answered())
                .hasSize(6);
    }

    private static void agree(List<Judgement> byPhone, List<ReviewOutcome> byServer) {
        Map<Boolean, Integer> decided = new HashMap<>();
        for (int i = 0; i < byPhone.size(); i++) {
            Judgement phone = byPhone.get(i);
            Judgement server = byServer.get(i).judgement();
            decided.merge(phone.isDecided(), 1, Integer::sum);
            assertThat(server.key()).isEqualTo(phone.key());
            if (phone.isDecided())
                assertThat(phone.fraction()).as(phone + " " + server).isEqualTo(server.fraction());
        }
        System.out.println("OfflinePracticeTest: decided by the phone " + decided);
        assertThat(decided.get(true)).isGreaterThan(6 * decided.get(false));
    }

    @Test
    void answers_ofAPhone_areLooksLikeAnyOther() throws Exception {
        Lesson lesson = Lesson.any();
        OfflinePractice practice = taken(lesson);
        UUID number = practice.questions().get(2).itemId();
        assertThat(practice.answer(number, "241").correct()).isFalse();
        assertThat(practice.judgement(number).evidence().text()).contains("240 książek");
        cable.isPlugged = true;
        OfflinePractice kept = again();
        phone.sync().execute();
        assertThat(wrong()).isEqualTo(1);
        assertThat(kept.judgement(number).correct()).isFalse();
        kept.answer(number, "dwieście czterdzieści");
        phone.sync().execute();
        assertThat(wrong()).isZero();
        kept.drop();
        assertThat(phone.practiceOnDevice().execute()).isEmpty();
    }

    private int wrong() throws QuizException {
        return phone.practiceOverview("Europe/Warsaw").execute().all().wrong();
    }
}
