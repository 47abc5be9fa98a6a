package pl.pytajnik.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void partyOf_ipv4_isTheAddress() {
        assertThat(ClientAddress.partyOf("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void partyOf_ipv6_isItsNetwork() {
        assertThat(ClientAddress.partyOf("2001:db8:1:2::7"))
                .isEqualTo(ClientAddress.partyOf("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(ClientAddress.partyOf("2001:db8:1:3::7"));
    }
}
