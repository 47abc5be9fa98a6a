package pl.pytajnik.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.Retries;

class FlakyNetworkTest {
    @Test
    void troubles_ofOneSeed_areTheSameAgain() throws Exception {
        List<String> first = heard(new FlakyNetwork(7));

        assertThat(heard(new FlakyNetwork(7))).isEqualTo(first);
        assertThat(heard(new FlakyNetwork(8))).isNotEqualTo(first);
        assertThat(first).contains("ok");
        assertThat(first.stream().distinct()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void network_calm_letsAllThrough() throws Exception {
        FlakyNetwork network = new FlakyNetwork(7);
        network.calm();

        assertThat(heard(network)).containsOnly("ok");
        assertThat(network.troubles()).isZero();
    }

    private static List<String> heard(FlakyNetwork network) throws Exception {
        List<String> heard = new ArrayList<>();
        try (FakeServer server = FakeServer.start();
                PytajnikClient client = PytajnikClient.builder(server.address())
                        .httpClient(new OkHttpClient.Builder()
                                .addInterceptor(chain ->
                                        chain.request().url().encodedPath().endsWith("/me")
                                                ? network.intercept(chain)
                                                : chain.proceed(chain.request()))
                                .build())
                        .retries(Retries.none())
                        .build()) {
            client.join(server.joinCode(), "Ola", "1234").execute();
            for (int i = 0; i < 30; i++) heard.add(answer(client));
        }
        return heard;
    }

    private static String answer(PytajnikClient client) {
        try {
            client.me().execute();
            return "ok";
        } catch (QuizException e) {
            return e.getMessage();
        }
    }
}
