package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who opens the printed address finds out what to do next. */
@QuarkusTest
class FrontPageTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @Test
    void frontPage_hasOnlyLinksThatWork() {
        String page = given().get("/").then().statusCode(200).extract().asString();
        assertThat(LINK.matcher(page).results().map(MatchResult::group)).hasSizeGreaterThanOrEqualTo(3);
        LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .forEach(address -> given().get(address).then().statusCode(200));
    }
}
