package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.Judgement;
import pl.pytajnik.client.model.NewPractice;
import pl.pytajnik.client.model.PracticeScope;
import pl.pytajnik.client.model.ReviewOutcome;

/** Practice that was taken along, over the deaths of the process and its network. */
class OfflinePracticeTest extends ServerTest {
    private static final String OTHER = "0190a000-0000-7000-8000-000000000101";
    private static final Map<UUID, String> ALL_RECORDED = Map.of();

    @TempDir
    Path folder;

    @Override
    ClientBuilder builder() {
        return super.builder().dataFolder(folder.toFile());
    }

    private void processDies() {
        client.close();
        client = builder().build();
    }

    private OfflinePractice takenByOla() throws Exception {
        answer(Answers.enrolment());
        client.join("ABCD-2345", "Ola", "1234").execute();
        return taken(Packs.PACK);
    }

    private OfflinePractice taken(String id) throws Exception {
        answer(Packs.pack(id));
        return client.takePractice(NewPractice.of(PracticeScope.DUE)).execute();
    }

    private OfflinePractice again() throws Exception {
        processDies();
        return client.practiceOnDevice().execute().get(0);
    }

    /** From here on the server deals with reviews. */
    private List<RecordedRequest> reviewing(Map<UUID, String> otherwise) {
        List<RecordedRequest> requests = new ArrayList<>();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                return Answers.json(Packs.outcomes(request, otherwise));
            }
        });
        return requests;
    }

    private static Choice choice(OfflinePractice practice, UUID item, int at) {
        return practice.questions().stream()
                .filter(question -> question.itemId().equals(item))
                .findFirst()
                .orElseThrow()
                .choices()
                .get(at);
    }

    @Test
    void choices_areJudgedAtOnce_withKeyEvidenceAndFeedback() throws Exception {
        OfflinePractice practice = takenByOla();
        int asked = server.getRequestCount();

        Judgement wrong = practice.choose(Packs.SINGLE, choice(practice, Packs.SINGLE, 1));
        Judgement half = practice.choose(Packs.SEVERAL, List.of(choice(practice, Packs.SEVERAL, 0)));
        Judgement all = practice.choose(
                Packs.SEVERAL, List.of(choice(practice, Packs.SEVERAL, 0), choice(practice, Packs.SEVERAL, 1)));
        Judgement mixed = practice.choose(
                Packs.SEVERAL, List.of(choice(practice, Packs.SEVERAL, 0), choice(practice, Packs.SEVERAL, 2)));
        Judgement isTrue = practice.choose(Packs.TRUE_FALSE, choice(practice, Packs.TRUE_FALSE, 0));

        assertThat(List.of(wrong, half, all, mixed, isTrue)).allMatch(Judgement::isDecided);
        assertThat(List.of(wrong.fraction(), half.fraction(), all.fraction(), mixed.fraction(), isTrue.fraction()))
                .containsExactly(0.0, 0.5, 1.0, 0.0, 1.0);
        assertThat(isTrue.correct()).isTrue();
        assertThat(half.correct()).isFalse();
        assertThat(wrong.key()).isEqualTo("klucz");
        assertThat(wrong.evidence().text()).isEqualTo("dowód");
        assertThat(wrong.feedback()).containsExactly("o b", "o całości");
        assertThat(server.getRequestCount()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | ' Mitochondrium. ' | right",
                "4 | mitochondria | wrong",
                "5 | Jana KOWALSKIEGO | right",
                "5 | Jan Nowak | wrong",
                "5 | Kowalskim Janem | open",
                "5 | J. Kowlaski | open",
                "6 | 1 050 | right",
                "6 | 1.050 | right",
                "6 | 1057,5 km | right",
                "6 | 1058 | wrong",
                "6 | -1047 | wrong",
                "6 | 1047 kg | open",
                "6 | tysiąc | open",
                "7 | 15.08.1920 r. | right",
                "7 | 15 VIII 1920 | right",
                "7 | sierpień 1920 | open",
                "7 | 16 sierpnia 1920 | wrong",
                "7 | w połowie sierpnia 1921 | wrong",
                "7 | w sierpniu | open",
                "7 | Jan | wrong",
                "7 | piętnastego sierpnia | open",
                "5 | Jan | open",
                "8 | w XIX wieku | right",
                "8 | 1850 | open"
            })
    void typedAnswers_areJudgedOrLeftOpen(int item, String text, String expected) throws Exception {
        Judgement judgement = takenByOla().answer(UUID.fromString("0190a000-0000-7000-8000-00000000020" + item), text);

        assertThat(judgement.isDecided() ? judgement.correct() ? "right" : "wrong" : "open")
                .isEqualTo(expected);
    }

    @Test
    void answers_afterTheProcessDied_areThereAndGoInOrder() throws Exception {
        OfflinePractice practice = takenByOla();
        practice.answer(Packs.DATE, "sierpień 1920");
        practice.answer(Packs.NUMBER, "1047");
        practice.answer(Packs.DATE, "w sierpniu");

        OfflinePractice again = again();
        assertThat(again.questions()).isEqualTo(practice.questions());
        assertThat(again.isAnswered(Packs.DATE)).isTrue();
        assertThat(again.isAnswered(Packs.NAME)).isFalse();
        assertThat(again.judgement(Packs.NAME)).isNull();
        assertThat(again.judgement(Packs.DATE).isDecided()).isFalse();
        assertThat(client.unsent().execute()).isEqualTo(3);
        List<RecordedRequest> requests = reviewing(ALL_RECORDED);

        SyncReport report = client.sync().execute();

        assertThat(report.reviews()).isEqualTo(3);
        assertThat(report.unsent()).isZero();
        assertThat(requests).hasSize(1);
        assertThat(requests.get(0).getPath()).endsWith("/me/practice/sessions/" + Packs.PACK + "/reviews");
        assertThat(again.judgement(Packs.DATE).correct())
                .as("the server's word")
                .isTrue();
        assertThat(again.judgement(Packs.DATE).remark()).isEqualTo("Dobrze.");
        assertThat(again.judgement(Packs.DATE).evidence().text()).isEqualTo("dowód");
        Judgement settled = again.judgement(Packs.DATE);
        assertThat(again().judgement(Packs.DATE)).isEqualTo(settled);
        assertThatExceptionOfType(StorageException.class)
                .as("of a client that was closed")
                .isThrownBy(() -> again.judgement(Packs.DATE));
        assertThat(client.sync().execute().reviews()).isZero();
    }

    @Test
    void sync_ofManyAnswers_sendsFiftyAtATimeInTheirOrder() throws Exception {
        OfflinePractice practice = takenByOla();
        for (int i = 0; i < 120; i++) practice.answer(Packs.NAME, "" + i);
        List<String> sent = new ArrayList<>();
        List<Integer> batches = new ArrayList<>();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                JsonArray reviews = JsonParser.parseString(
                                request.getBody().clone().readUtf8())
                        .getAsJsonObject()
                        .getAsJsonArray("reviews");
                batches.add(reviews.size());
                reviews.forEach(review -> {
                    JsonObject one = review.getAsJsonObject();
                    assertThat(one.keySet()).containsExactlyInAnyOrder("id", "itemId", "answeredAt", "text");
                    sent.add(one.get("text").getAsString());
                });
                return Answers.json(Packs.outcomes(request, ALL_RECORDED));
            }
        });
        List<String> heard = new ArrayList<>();

        client.sync((settled, unsent) -> heard.add(settled + " " + unsent)).execute();

        assertThat(batches).containsExactly(50, 50, 20);
        assertThat(sent).hasSize(120).startsWith("0", "1", "2").endsWith("118", "119");
        assertThat(heard).containsExactly("50 70", "100 20", "120 0");
    }

    @Test
    void sync_whoseAnswerWasLost_sendsTheSameAgain() throws Exception {
        takenByOla().answer(Packs.NAME, "Jan Kowalski");
        List<String> ids = new ArrayList<>();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                ids.add(request.getBody().clone().readUtf8());
                return ids.size() == 1
                        ? new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST)
                        : Answers.json(Packs.outcomes(request, Map.of(Packs.NAME, "\"outcome\":\"DUPLICATE\"")));
            }
        });

        assertThat(client.sync().execute().reviewOutcomes().get(0).verdict())
                .isEqualTo(ReviewOutcome.Verdict.DUPLICATE);
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(client.unsent().execute()).isZero();
    }

    @Test
    void answers_takenWithoutAVerdict_keepTheDevicesOwn() throws Exception {
        OfflinePractice practice = takenByOla();
        practice.answer(Packs.NUMBER, "1047");
        reviewing(Map.of(Packs.NUMBER, "\"outcome\":\"RECORDED\",\"verdict\":null,\"dueAt\":null"));

        assertThat(client.sync().execute().reviewOutcomes().get(0).judgement()).isNull();

        assertThat(practice.judgement(Packs.NUMBER).correct()).isTrue();
    }

    @Test
    void answers_refused_areReadableUntilForgotten() throws Exception {
        OfflinePractice practice = takenByOla();
        practice.answer(Packs.NAME, "Jan Kowalski");
        practice.answer(Packs.NUMBER, "1047");
        reviewing(Map.of(Packs.NAME, "\"outcome\":\"REFUSED\",\"problem\":\"key-not-released\""));

        assertThat(client.sync().execute().unsent()).isZero();
        processDies();

        List<RefusedReview> refused = client.refusedReviews().execute();
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).problem()).isEqualTo("key-not-released");
        assertThat(refused.get(0).practiceId()).hasToString(Packs.PACK);
        assertThat(refused.get(0).response().text()).isEqualTo("Jan Kowalski");
        assertThat(client.practiceOnDevice().execute().get(0).isAnswered(Packs.NAME))
                .isTrue();
        assertThat(client.forgetReviews(refused).execute()).isEqualTo(1);
        assertThat(client.refusedReviews().execute()).isEmpty();
    }

    @Test
    void practice_theServerDoesNotKnow_doesNotHoldUpTheOthers() throws Exception {
        takenByOla().answer(Packs.NAME, "Jan Kowalski");
        taken(OTHER).answer(Packs.NAME, "Jan Kowalski");
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getPath().contains(Packs.PACK)
                        ? Answers.problem(404, "not-found")
                        : Answers.json(Packs.outcomes(request, ALL_RECORDED));
            }
        });

        SyncReport report = client.sync().execute();

        assertThat(report.reviews()).isEqualTo(1);
        assertThat(report.refusedAttempts()).containsOnlyKeys(UUID.fromString(Packs.PACK));
        assertThat(report.unsent()).isEqualTo(1);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> client.sync().execute());
    }

    @Test
    void sync_toAServerThatSettlesNothing_failsAndKeepsAll() throws Exception {
        takenByOla().answer(Packs.NAME, "Jan Kowalski");
        answer("{\"outcomes\":[]}");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> client.sync().execute())
                .withMessageContaining("settled");
        assertThat(client.unsent().execute()).isEqualTo(1);
    }

    @Test
    void dropped_leavesNothingButUnsentAnswers() throws Exception {
        OfflinePractice practice = takenByOla();
        practice.answer(Packs.NUMBER, "1047");
        reviewing(ALL_RECORDED);
        client.sync().execute();
        practice.answer(Packs.NAME, "Jan Kowalski");

        practice.drop();

        assertThat(client.practiceOnDevice().execute()).isEmpty();
        assertThat(contents("practice-1")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> practice.answer(Packs.NAME, "Jan Kowalski"));
        assertThat(client.sync().execute().reviews()).isEqualTo(1);
        assertThat(contents("practice")).doesNotContain("Kowalski");
    }

    @Test
    void dropped_besideOthers_isOffTheDeviceForGood() throws Exception {
        OfflinePractice practice = takenByOla();
        taken(OTHER);
        practice.drop();

        assertThat(client.practiceOnDevice().execute())
                .extracting(OfflinePractice::id)
                .containsExactly(UUID.fromString(OTHER));
        assertThat(contents("practice-1")).isEmpty();
        taken(Packs.PACK);
        processDies();
        assertThat(client.practiceOnDevice().execute())
                .extracting(OfflinePractice::id)
                .containsExactly(UUID.fromString(OTHER), UUID.fromString(Packs.PACK));
        assertThat(contents("practice-1")).contains("mitochondrium");
    }

    @Test
    void pack_thatWasNotKeptToTheEnd_isNotThere() throws Exception {
        takenByOla();
        client.close();
        Path slot = Files.list(folder)
                .filter(file -> file.toString().endsWith("-practice-1.journal"))
                .findFirst()
                .orElseThrow();
        Files.writeString(slot, "pytajnik-journal 1\n5f"); // the death came while it was written
        client = builder().build();

        assertThat(client.practiceOnDevice().execute()).isEmpty();
        assertThat(Files.exists(slot)).isFalse();
    }

    @Test
    void signOut_withUnsentAnswers_wantsAChoice_andWipesAll() throws Exception {
        takenByOla().answer(Packs.NAME, "Jan Kowalski");

        assertThatExceptionOfType(UnsentException.class)
                .isThrownBy(() -> client.signOut().execute());
        answer(new MockResponse().setResponseCode(204));
        client.signOut(Unsent.DISCARD).execute();

        assertThat(contents("")).doesNotContain("Kowalski", "mitochondrium");
    }

    @Test
    void answers_toWhatIsNotAsked_areTheCallersMistake() throws Exception {
        OfflinePractice practice = takenByOla();

        assertThatIllegalArgumentException().isThrownBy(() -> practice.answer(UUID.randomUUID(), "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> practice.answer(Packs.SINGLE, "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice.choose(Packs.SINGLE, choice(practice, Packs.SEVERAL, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> practice.isAnswered(UUID.randomUUID()));
        assertThat(client.unsent().execute()).isZero();
    }

    private String contents(String name) throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            one -> one.toString().endsWith((name.isEmpty() ? "" : "-" + name) + ".journal"))
                    .toList()) all.append(Files.readString(file));
        }
        return all.toString();
    }
}
