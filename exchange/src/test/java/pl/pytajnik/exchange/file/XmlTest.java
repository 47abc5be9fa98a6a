package pl.pytajnik.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Unreadable;

class XmlTest {
    @Test
    void text_comesInOnePieceWithItsEntities() throws Exception {
        assertThat(words("<a>x &lt; <![CDATA[<y>]]> &#380; &amp;</a>")).isEqualTo("x < <y> ż &");
    }

    @Test
    void aFileOfThisMachine_isNotRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "tajne");
        String xml = "<!DOCTYPE a [<!ENTITY b SYSTEM \"" + secret.toUri() + "\">]><a>&b;</a>";
        assertThat(refused(xml).fault()).isEqualTo(Fault.FORBIDDEN);
    }

    @Test
    void entitiesInEntities_areForbidden() {
        String xml = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        assertThat(refused(xml).fault()).isEqualTo(Fault.FORBIDDEN);
    }

    @Test
    void aMillionNestedTags_areTooDeep() {
        assertThat(refused("<a>".repeat(1_000_000)).fault()).isEqualTo(Fault.TOO_DEEP);
    }

    @Test
    void anEndTooEarly_isBrokenWithItsLine() {
        Unreadable refused = refused("<a>\n<b>\n");
        assertThat(refused.fault()).isEqualTo(Fault.BROKEN);
        assertThat(refused.place()).isNotNull();
        assertThat(refused.place().number()).isEqualTo(3);
    }

    private static Unreadable refused(String xml) {
        return Xml.unreadable(catchThrowableOfType(XMLStreamException.class, () -> words(xml)));
    }

    private static String words(String xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        XMLStreamReader reader = Xml.of(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                words.append(reader.getText());
            }
        }
        return words.toString();
    }
}
