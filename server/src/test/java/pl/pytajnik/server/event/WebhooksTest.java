package pl.pytajnik.server.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.server.platform.TestClock;

/** A real receiver on this machine is called, fails, is called again. */
@QuarkusTest
class WebhooksTest {
    @Inject
    RecordingEvent recording;

    @Inject
    SendingDeliveries sending;

    @Inject
    TakingDeliveries taking;

    @Inject
    TestClock clock;

    private Receiver receiver;
    private JsonPath teacher;
    private JsonPath webhook;

    @BeforeEach
    void register() throws IOException {
        receiver = new Receiver();
        teacher = anyTeacher();
        webhook = make(receiver.url(), "attempt.submitted");
    }

    @AfterEach
    void stop() {
        sending.due();
        receiver.close();
        clock.reset();
    }

    @Test
    void event_ofATypeTaken_isDeliveredSigned() {
        happens(7);
        sending.due();
        assertThat(receiver.calls()).hasSize(1);
        Receiver.Call call = receiver.last();
        assertThat(new JsonPath(new String(call.body(), StandardCharsets.UTF_8)).getInt("data.number"))
                .isEqualTo(7);
        String secret = webhook.getString("secret");
        assertThat(VerifyWebhook.isGenuine(secret, call.id(), call.timestamp(), call.signature(), call.body()))
                .isTrue();
        byte[] forged = Arrays.copyOf(call.body(), call.body().length - 1);
        assertThat(VerifyWebhook.isGenuine(secret, call.id(), call.timestamp(), call.signature(), forged))
                .isFalse();
        deliveries()
                .body("items.state", contains("DELIVERED"))
                .body("items[0].eventId", equalTo(call.id()))
                .body("items[0].lastAnswer", equalTo("dziękuję"));
        given().get("/q/metrics")
                .then()
                .body(containsString("pytajnik_webhooks_deliveries_seconds_count{outcome=\"delivered\"}"));
    }

    @Test
    void event_ofAnotherTypeOrTeacher_isNotDelivered() {
        record(EventType.EDITION_PUBLISHED, teacher, 1);
        record(EventType.ATTEMPT_SUBMITTED, anyTeacher(), 2);
        sending.due();
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void receiverThatFails_isCalledAgainLater_withTheSameId() {
        receiver.answers(500, 503);
        happens(1);
        sending.due();
        sending.due();
        assertThat(receiver.calls()).hasSize(1);
        deliveries().body("items[0].state", equalTo("PENDING")).body("items[0].lastStatus", equalTo(500));
        clock.advance(Duration.ofSeconds(12));
        sending.due();
        clock.advance(Duration.ofSeconds(45));
        sending.due();
        assertThat(receiver.calls())
                .hasSize(3)
                .extracting(Receiver.Call::id)
                .containsOnly(receiver.last().id());
        deliveries().body("items[0].state", equalTo("DELIVERED")).body("items[0].tries", equalTo(3));
    }

    @Test
    void receiverThatIsGone_isGivenUpInTime_andCanBeReplayed() throws IOException {
        receiver.close();
        happens(1);
        for (int tried = 1; tried <= 10; tried++) {
            sending.due();
            clock.advance(Duration.ofHours(tried <= 6 ? 4 : 9));
        }
        deliveries()
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].tries", equalTo(10))
                .body("items[0].lastStatus", nullValue())
                .body("items[0].lastAnswer", notNullValue());
        one().body("state", equalTo("ACTIVE"));
        clock.advance(Webhook.PATIENCE);
        happens(2);
        sending.due();
        one().body("state", equalTo("FAILING")).body("failingSince", notNullValue());
        receiver = new Receiver();
        change(Map.of("url", receiver.url(), "types", List.of("attempt.submitted")))
                .statusCode(200);
        String delivery = deliveries().extract().path("items[1].id");
        as(teacher)
                .post("/api/v1/webhooks/{id}/deliveries/{delivery}/replays", id(), delivery)
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"));
        clock.advance(Duration.ofMinutes(1));
        sending.due();
        assertThat(receiver.calls()).hasSize(2);
        one().body("state", equalTo("ACTIVE")).body("failingSince", nullValue());
    }

    @Test
    void nodeThatDiesWithADeliveryInHand_letsAnotherSendItLater() {
        happens(1);
        assertThat(taking.due()).hasSize(1);
        sending.due();
        assertThat(receiver.calls()).isEmpty();
        clock.advance(WebhookDelivery.LEASE.plusSeconds(1));
        sending.due();
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void pausedWebhook_getsWhatHappenedMeanwhileAfterwards() {
        change(Map.of("url", receiver.url(), "types", List.of("attempt.submitted"), "paused", true))
                .statusCode(200);
        happens(1);
        happens(2);
        sending.due();
        assertThat(receiver.calls()).isEmpty();
        change(Map.of("url", receiver.url(), "types", List.of("attempt.submitted")))
                .statusCode(200);
        sending.due();
        assertThat(receiver.calls()).hasSize(2);
    }

    @Test
    void ping_isDelivered_andARotatedSecretSigns() {
        as(teacher).post("/api/v1/webhooks/{id}/pings", id()).then().statusCode(201);
        sending.due();
        assertThat(new String(receiver.last().body(), StandardCharsets.UTF_8)).contains("webhook.ping");
        String next = as(teacher)
                .post("/api/v1/webhooks/{id}/secret", id())
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        happens(1);
        sending.due();
        Receiver.Call call = receiver.last();
        assertThat(VerifyWebhook.isGenuine(next, call.id(), call.timestamp(), call.signature(), call.body()))
                .isTrue();
        assertThat(next).isNotEqualTo(webhook.getString("secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hook",
                "https://10.0.0.1/",
                "https://localhost:8080/",
                "https://u:p@example.org/"
            })
    void address_thatMustNotBeCalled_isRefused(String url) {
        as(teacher)
                .body(Map.of("url", url, "types", List.of("attempt.submitted")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/url"));
    }

    @Test
    void secret_isShownOnce_andNobodyElseSeesTheWebhook() {
        assertThat(one().extract().asString()).doesNotContain("whsec_");
        as(anyTeacher()).get("/api/v1/webhooks/{id}", id()).then().statusCode(404);
        as(anyTeacher()).delete("/api/v1/webhooks/{id}", id()).then().statusCode(404);
        as(anyTeacher()).get("/api/v1/webhooks/{id}/deliveries", id()).then().statusCode(404);
        as(teacher)
                .post("/api/v1/webhooks/{id}/deliveries/{delivery}/replays", id(), UUID.randomUUID())
                .then()
                .statusCode(404);
        as(teacher).delete("/api/v1/webhooks/{id}", id()).then().statusCode(204);
        as(teacher).get("/api/v1/webhooks").then().body("items.size()", equalTo(0));
    }

    @Test
    void webhooks_beyondTheLimit_areRefused() {
        IntStream.range(1, 20).forEach(i -> make(receiver.url(), "attempt.submitted"));
        as(teacher)
                .body(Map.of("url", receiver.url(), "types", List.of("attempt.submitted")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(422);
    }

    private JsonPath make(String url, String type) {
        return as(teacher)
                .body(Map.of("url", url, "types", List.of(type)))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse change(Map<String, ?> webhook) {
        String tag = one().extract().header("ETag");
        return as(teacher)
                .header("If-Match", tag)
                .body(webhook)
                .put("/api/v1/webhooks/{id}", id())
                .then();
    }

    private ValidatableResponse one() {
        return as(teacher).get("/api/v1/webhooks/{id}", id()).then().statusCode(200);
    }

    private ValidatableResponse deliveries() {
        return as(teacher).get("/api/v1/webhooks/{id}/deliveries", id()).then().statusCode(200);
    }

    private String id() {
        return webhook.getString("webhook.id");
    }

    private void happens(int number) {
        record(EventType.ATTEMPT_SUBMITTED, teacher, number);
    }

    private void record(EventType type, JsonPath whose, int number) {
        UUID owner = UUID.fromString(whose.getString("account.id"));
        QuarkusTransaction.requiringNew().run(() -> recording.of(owner, type, Map.of("number", number)));
    }
}
