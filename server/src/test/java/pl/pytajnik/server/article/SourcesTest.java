package pl.pytajnik.server.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SourcesTest {
    private static final String LETTER = "Zażółć gęślą jaźń w roku 1921. „Założyła ją Maria”, napisano.";
    private static final String PAGE = """
            <html><head><meta charset="%s"><title>Biblioteka | Gazeta</title>
            <meta property="og:title" content="Biblioteka w Lipnicy">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-19T10:00:00+02:00"}</script>
            </head><body><nav><a href="/">Strona główna</a></nav><article><h2>Początki</h2>%s</article>
            <footer>Wszelkie prawa zastrzeżone</footer></body></html>""";

    private JsonPath teacher;

    @BeforeEach
    void signUp() {
        teacher = anyTeacher();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1250", "ISO-8859-2"})
    void text_inAnyUsualEncoding_isRead(String charset) {
        String text = charset.startsWith("ISO") ? LETTER.replaceAll("[„”]", "\"") : LETTER;
        upload(text.getBytes(Charset.forName(charset)))
                .statusCode(200)
                .body("text", is(text), "language", is("pl"), "published", nullValue(), "warnings", emptyIterable());
    }

    @Test
    void markdown_isReadPlain() {
        upload("# Biblioteka\n\nOtwarto **ją** w 1921 roku.".getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("title", is("Biblioteka"), "text", is("Biblioteka\n\nOtwarto ją w 1921 roku."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"biblioteka.docx", "biblioteka.odt"})
    void document_ofAnOffice_keepsHeadingsAndMetadata(String name) throws IOException {
        upload(file(name))
                .statusCode(200)
                .body("title", is("Biblioteka w Lipnicy"), "published", is("2024-06-19"))
                .body(
                        "text",
                        is(
                                "Początki\n\nBibliotekę w Lipnicy otwarto 3 maja 1921 roku.\n\nZałożyła ją Maria Zielińska."));
    }

    @Test
    void pdf_isReadWithoutPageHeads_cutWordsJoined() throws IOException {
        upload(file("biblioteka.pdf"))
                .statusCode(200)
                .body("title", is("Biblioteka w Lipnicy"), "published", is("2024-06-19"))
                .body("text", containsString("Biblioteke otwarto w roku 1921, a zalozyla ja nauczycielka Maria."))
                .body("text", not(containsString("Gazeta Lipnicka")));
    }

    @Test
    void page_uploaded_isReadLikeOneFetched() {
        upload(page("utf-8").getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("title", is("Biblioteka w Lipnicy"), "published", is("2024-06-19"))
                .body("text", containsString("Początki\n\n"), "source", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "locked.pdf, file-locked",
        "broken.pdf, file-unreadable",
        "empty.pdf, no-text-found",
        "bomb.docx, file-unreadable",
        "xxe.odt, no-text-found",
        "picture.png, file-type-not-taken",
        "plain.zip, file-type-not-taken"
    })
    void file_thatCannotBeRead_isRefusedClearly(String name, String problem) throws IOException {
        upload(file(name)).statusCode(422).body("type", is("/problems/" + problem));
    }

    @Test
    void file_tooLargeOrTooLong_isRefusedWithTheLimit() {
        upload(new byte[10_000_001]).statusCode(413).body("detail", containsString("10000000"));
        upload("Zdanie. ".repeat(30_000).getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("type", is("/problems/text-too-long"), "detail", containsString("200000"));
        upload(new byte[0]).statusCode(422);
    }

    @Test
    void file_inAForm_isNotReadAsItsText() {
        given().auth()
                .oauth2(teacher.getString("accessToken"))
                .multiPart("file", "a.txt", Drafting.TEXT.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/articles/uploads")
                .then()
                .statusCode(415)
                .body("type", is("/problems/file-in-a-form"));
    }

    @Test
    void file_inAnotherLanguage_isProposedWithAWarning() {
        upload("The library was opened on the third of May 1921 by a teacher of that very small town."
                        .getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("language", nullValue(), "warnings", contains("not-polish"));
    }

    @Test
    void page_byItsAddress_isFetchedAndNothingStored() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start(InetAddress.getByName("127.0.0.1"), 0);
            server.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", "/artykul"));
            server.enqueue(new MockResponse()
                    .setHeader("Content-Type", "text/html")
                    .setBody(new Buffer().write(page("iso-8859-2").getBytes("ISO-8859-2"))));
            fetch("http://127.0.0.1:" + server.getPort() + "/")
                    .statusCode(200)
                    .body("title", is("Biblioteka w Lipnicy"), "language", is("pl"), "published", is("2024-06-19"))
                    .body("text", containsString("Założyła ją nauczycielka"), "source", endsWith("/artykul"))
                    .body("text", not(containsString("Strona główna")), "text", not(containsString("zastrzeżone")));
            server.enqueue(new MockResponse().setResponseCode(404));
            fetch("http://127.0.0.1:" + server.getPort() + "/x")
                    .statusCode(422)
                    .body("type", is("/problems/page-not-there"));
        }
        as(teacher).get("/api/v1/articles").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2/", "http://169.254.169.254/", "http://localhost/", "file:///etc/passwd"})
    void page_thatIsNotPublic_isNotAsked(String url) {
        fetch(url).statusCode(422).body("type", is("/problems/address-not-allowed"));
    }

    @Test
    void page_thatIsNotPublic_isRefusedInTheTeachersLanguage() {
        as(teacher)
                .header("Accept-Language", "pl")
                .body(Map.of("url", "http://10.0.0.1/"))
                .post("/api/v1/articles/fetches")
                .then()
                .body("detail", endsWith("host nie ma publicznego adresu."));
    }

    private static String page(String charset) {
        String paragraphs = ("<p>" + Drafting.TEXT.strip().replace("\n", "</p><p>") + "</p>").repeat(3);
        return PAGE.formatted(charset, paragraphs);
    }

    private ValidatableResponse upload(byte[] file) {
        return as(teacher)
                .contentType(ContentType.BINARY)
                .body(file)
                .post("/api/v1/articles/uploads")
                .then();
    }

    private ValidatableResponse fetch(String url) {
        return as(teacher)
                .body(Map.of("url", url))
                .post("/api/v1/articles/fetches")
                .then();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(SourcesTest.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        }
    }
}
