package pl.pytajnik.server.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.content.BundledArticles;

class PolishTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The library was opened on 3 May 1921. In the first year 240 books were bought by Maria Zielińska, a teacher.",
                "Die Bibliothek wurde am 3. Mai 1921 eröffnet. Im ersten Jahr kaufte man für sie zweihundertvierzig Bücher.",
                "La bibliothèque a été ouverte le 3 mai 1921. La première année, on a acheté deux cent quarante livres.",
                "Knihovna byla otevřena 3. května 1921. V prvním roce bylo zakoupeno 240 knih a přišlo do ní mnoho čtenářů.",
                "Knižnica bola otvorená 3. mája 1921. V prvom roku bolo zakúpených 240 kníh a prišlo do nej veľa čitateľov.",
                "Библиотека была открыта 3 мая 1921 года. В первый год купили двести сорок книг для всех её читателей.",
                "Biblioteka buvo atidaryta 1921 metų gegužės 3 dieną. Pirmaisiais metais nupirkta du šimtai keturiasdešimt knygų.",
                "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore"
            })
    void anotherLanguage_isNotTakenForPolish(String text) {
        assertThat(PolishText.isLikely(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Drafting.TEXT,
                "W roku 1921 Maria otworzyla biblioteke w Lipnicy. Nie jest jasne, kto ja utrzymywal, ale jej katalog przetrwal.",
                "Na lotnisku w Monachium (München) przywitał ich Jürgen Müller z Düsseldorfu i zaprosił do domu swojej siostry, która była nauczycielką.",
                "Zbyt krótkie."
            })
    void polish_evenWithoutItsLettersOrWithForeignNames_isPolish(String text) {
        assertThat(PolishText.isLikely(text)).isTrue();
    }

    @Test
    void bundledArticles_arePolish() {
        assertThat(BundledArticles.all())
                .allMatch(article -> PolishText.isLikely(article.article().text()));
    }
}
