package pl.pytajnik.server.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.platform.TestClock;

/** The feed, read as a stranger would, over events written as use cases write them. */
@QuarkusTest
class EventsResourceTest {
    private static final Duration LONGER_THAN_KEPT = Duration.ofDays(31);

    @Inject
    RecordingEvent recording;

    @Inject
    Events events;

    @Inject
    ForgettingEvents forgetting;

    @Inject
    TestClock clock;

    private JsonPath teacher;

    @BeforeEach
    void signUp() {
        teacher = anyTeacher();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void feed_readInParts_givesEachEventOnceInOrder() {
        IntStream.range(0, 5).forEach(this::happens);
        List<Integer> read = new ArrayList<>();
        ValidatableResponse part = feed(Map.of("limit", 2));
        read.addAll(numbers(part));
        part.body("more", equalTo(true));
        part = feed(Map.of("limit", 2, "after", next(part)));
        read.addAll(numbers(part));
        part = feed(Map.of("limit", 2, "after", next(part)));
        read.addAll(numbers(part));
        part.body("more", equalTo(false));
        assertThat(read).containsExactly(0, 1, 2, 3, 4);
        String end = next(part);
        assertThat(numbers(feed(Map.of("after", end)))).isEmpty();
        happens(5);
        assertThat(numbers(feed(Map.of("after", end)))).containsExactly(5);
    }

    @Test
    void feed_ofTypes_hasNoOthers_andIsNotSomebodyElses() {
        happens(1);
        QuarkusTransaction.requiringNew()
                .run(() -> recording.of(id(teacher), EventType.EDITION_PUBLISHED, Map.of("number", 2)));
        assertThat(numbers(feed(Map.of("type", "edition.published")))).containsExactly(2);
        as(anyTeacher()).get("/api/v1/events").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void feed_whileASlowTransactionIsOpen_doesNotPassItsEventOver() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow =
                    other.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        recording.of(id(teacher), EventType.ATTEMPT_SUBMITTED, Map.of("number", 1));
                        events.flush();
                        written.countDown();
                        await(read);
                    }));
            await(written);
            happens(2);
            ValidatableResponse before = feed(Map.of());
            assertThat(numbers(before)).containsExactly(2);
            read.countDown();
            slow.get();
            assertThat(numbers(feed(Map.of("after", next(before))))).containsExactly(1);
        } finally {
            read.countDown();
            other.shutdown();
        }
    }

    @Test
    void event_ofATransactionThatFails_didNotHappen() {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                recording.of(id(teacher), EventType.ATTEMPT_SUBMITTED, Map.of("number", 1));
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }
        assertThat(numbers(feed(Map.of()))).isEmpty();
    }

    @Test
    void cursor_olderThanWhatIsKept_isRefusedAndSaysSo() {
        happens(1);
        String cursor = next(feed(Map.of()));
        clock.advance(LONGER_THAN_KEPT);
        as(teacher)
                .queryParam("after", cursor)
                .get("/api/v1/events")
                .then()
                .statusCode(410)
                .body("type", endsWith("/cursor-expired"));
        clock.advance(LONGER_THAN_KEPT);
        forgetting.old();
        as(teacher).get("/api/v1/events").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void badCursor_isRefused() {
        as(teacher).queryParam("after", "bzdura").get("/api/v1/events").then().statusCode(422);
    }

    @Test
    void feed_ofManyEvents_needsAsFewStatementsAsOfFew() {
        IntStream.range(0, 3).forEach(this::happens);
        feed(Map.of());
        long few = Statements.during(() -> feed(Map.of()));
        IntStream.range(0, 30).forEach(this::happens);
        feed(Map.of());
        assertThat(Statements.during(() -> feed(Map.of()))).isEqualTo(few);
    }

    private void happens(int number) {
        QuarkusTransaction.requiringNew()
                .run(() -> recording.of(id(teacher), EventType.ATTEMPT_SUBMITTED, Map.of("number", number)));
    }

    private ValidatableResponse feed(Map<String, ?> query) {
        return as(teacher).queryParams(query).get("/api/v1/events").then().statusCode(200);
    }

    private static List<Integer> numbers(ValidatableResponse feed) {
        return feed.extract().jsonPath().getList("items.data.number");
    }

    private static String next(ValidatableResponse feed) {
        return feed.extract().path("next");
    }

    private static UUID id(JsonPath teacher) {
        return UUID.fromString(teacher.getString("account.id"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
