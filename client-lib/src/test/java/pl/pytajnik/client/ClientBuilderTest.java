package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.client.http.Tokens;

class ClientBuilderTest extends ServerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quiz.example",
                "ftp://quiz.example/",
                "https://",
                "https://quiz.example/?a=1",
                "https://quiz.example/#a"
            })
    void builder_ofNoAddress_isRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PytajnikClient.builder(address))
                .withMessageContaining("baseAddress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "/a", "/a/", "/a/b"})
    void builder_ofAnyPath_asksBelowIt(String path) throws Exception {
        signedIn();
        String address = server.url("/").toString().replaceAll("/$", "") + path;
        client = PytajnikClient.builder(address).tokenStore(store).build();
        answer(Answers.progress());

        client.progress().execute();

        assertThat(asked().getPath()).isEqualTo(path.replaceAll("/$", "") + "/api/v1/me/progress");
    }

    @Test
    void userAgent_set_isSent() throws Exception {
        signedIn();
        client = builder().userAgent("SchoolApp/1.2").build();
        answer(Answers.progress());

        client.progress().execute();

        assertThat(asked().getHeader("User-Agent")).isEqualTo("SchoolApp/1.2");
    }

    @Test
    void httpClient_ofTheApp_isUsedWithItsInterceptors() throws Exception {
        signedIn();
        List<String> seen = new ArrayList<>();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request().url().encodedPath());
                    return chain.proceed(chain.request());
                })
                .build();
        client = builder().httpClient(http).build();
        answer(Answers.progress());

        client.progress().execute();

        assertThat(seen).containsExactly("/szkola/api/v1/me/progress");
    }

    @Test
    void tokens_asText_doNotShowThemselves() {
        assertThat(new Tokens("secret-access", "secret-refresh").toString()).doesNotContain("secret");
    }
}
