package pl.pytajnik.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Unreadable;

class LettersTest {
    private static final String TEXT = "Zażółć gęślą jaźń „tak”";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1250"})
    void eachEncoding_isRead(String charset) throws Exception {
        assertThat(Letters.of(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void marksAndLineEnds_areMadeAlike() throws Exception {
        assertThat(Letters.of("\ufeffa\r\nb\rc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\nb\nc");
    }

    @Test
    void bytesThatAreNoText_areRefused() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1};
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> Letters.of(image));
        assertThat(refused.fault()).isEqualTo(Fault.NOT_THIS_FORMAT);
    }
}
