package pl.pytajnik.server.platform.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that must not be asked, in the notations by which people have got past such guards. */
class OutgoingRulesTest {
    private static final OutgoingLimits LIMITS = new OutgoingLimits(Duration.ofSeconds(5), 0, 10, Set.of());

    private final OutgoingRules rules = new OutgoingRules(Optional.empty());
    private final OutgoingRequests requests = new OutgoingRequests(rules);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1.:80/",
                "http://127.1/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://0x7f.0.0.1/",
                "http://0x7f000001/",
                "http://1.2.3.0x4/",
                "http://8.8.8.08/",
                "http://127.0.0.1%2f@example.org/",
                "http://example.org@127.0.0.1/",
                "http://example.org:pass@127.0.0.1/",
                "http://user@example.org/",
                "http://localhost/",
                "http://LOCALHOST/",
                "http://0.0.0.0/",
                "http://0/",
                "http://10.0.0.1/",
                "http://10.255.255.255/",
                "http://172.16.0.1/",
                "http://172.31.255.254/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://100.100.100.200/",
                "http://198.18.0.1/",
                "http://192.0.2.1/",
                "http://203.0.113.7/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b::10.0.0.1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[fd12:3456:789a::1]/",
                "http://[ff02::1]/",
                "http://[2001:db8::1]/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://１２７.0.0.1/",
                "http://%31%32%37.0.0.1/",
                "http://localhost./",
                "http://1.2.3.4.5/",
                "http://4294967297/",
                "http://168.63.129.16/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1%25lo]/",
                "http:\\\\127.0.0.1/",
                "http://1.1.1.1\\@127.0.0.1/",
                "http://1.1.1.1/ HTTP/1.1",
                "data:text/html;x",
                "http://example.org:22/",
                "http://example.org:8080/",
                "http://example.org:0/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "gopher://example.org/",
                "javascript:alert(1)",
                "//example.org/",
                "example.org",
                ""
            })
    void address_thatIsNotPublic_isNotAsked(String url) {
        assertThatThrownBy(() -> requests.get(url, LIMITS))
                .isInstanceOf(IOException.class)
                .satisfies(refusal -> assertThat(refusal.getCause() == null ? refusal : refusal.getCause())
                        .isInstanceOf(OutgoingException.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://8.8.8.8/",
                "http://1.1.1.1:80/x?y#z",
                "https://[2606:4700:4700::1111]/",
                "https://172.15.0.1/",
                "https://172.32.0.1/",
                "https://100.128.0.1/",
                "https://example.org/"
            })
    void address_thatIsPublic_mayBeAsked(String url) throws Exception {
        assertThat(rules.check(url).toString())
                .startsWith(url.substring(0, url.indexOf('/', 8)).replace(":80", ""));
    }

    @Test
    void host_withOneInnerAddressAmongPublicOnes_isNotAsked() throws Exception {
        List<InetAddress> both = List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
        assertThatThrownBy(() -> rules.check("example.org", both)).isInstanceOf(OutgoingException.class);
        assertThat(rules.check("example.org", both.subList(0, 1))).hasSize(1);
    }

    @Test
    void host_theOperatorNames_mayBeAskedAtAnyPort() throws Exception {
        OutgoingRules trusting = new OutgoingRules(Optional.of(List.of("lms.school.example", "127.0.0.1")));
        assertThat(trusting.check("http://lms.school.example:8081/hook").port()).isEqualTo(8081);
        assertThat(trusting.check("http://127.0.0.1:9/").port()).isEqualTo(9);
        assertThatThrownBy(() -> trusting.check("http://127.0.0.2/")).isInstanceOf(OutgoingException.class);
    }
}
