package pl.pytajnik.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportFileTest {
    @Test
    void aPolishTitle_isKeptForThoseWhoReadIt() {
        assertThat(ExportFile.disposition("Źródła: łąka", "gift.txt"))
                .isEqualTo("attachment; filename=\"Zrodla laka.gift.txt\";"
                        + " filename*=UTF-8''%C5%B9r%C3%B3d%C5%82a%20%C5%82%C4%85ka.gift.txt");
    }

    @Test
    void pathsQuotesAndLines_doNotGetIntoTheHeader() {
        assertThat(ExportFile.disposition("../a\"b\r\nX: y", "csv"))
                .startsWith("attachment; filename=\".. a b X y.csv\";");
    }

    @Test
    void nothingButSigns_hasOurName() {
        assertThat(ExportFile.disposition("???", "csv")).contains("\"pytajnik.csv\"");
    }
}
