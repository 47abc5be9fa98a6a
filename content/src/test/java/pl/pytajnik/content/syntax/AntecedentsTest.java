package pl.pytajnik.content.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.morph.Analyser;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Tagger;
import pl.pytajnik.content.name.Name;

class AntecedentsTest {
    private static final Parser PARSER = new Parser(Lexicon.polish(), new Analyser(Tagger.polish()));

    /** Whom the last clause of the text is about. */
    private static Optional<String> actor(String title, String text) {
        List<Clause> clauses = PARSER.parse(title, text, null).allClauses();
        return clauses.get(clauses.size() - 1).actor().map(Name::canonical);
    }

    @Test
    void hiddenSubject_isWhomTheSentencesBeforeSpeakOf() {
        assertThat(actor("", "Anna Zalewska urodziła się w Łodzi. W 1955 roku założyła teatr."))
                .contains("Anna Zalewska");
    }

    @Test
    void hiddenSubjectOfNewParagraph_isWhomTheTitleNames() {
        String text = "Anna Zalewska urodziła się w Łodzi.\n\nUkończyła szkołę.\n\nW 1955 roku założyła teatr.";
        assertThat(actor("Anna Zalewska", text)).contains("Anna Zalewska");
        assertThat(actor("Sprawy teatru", text)).isEmpty();
    }

    @Test
    void anotherPersonOfThatGender_makesItUnknown() {
        assertThat(actor("", "Anna Zalewska odwiedziła Ewę Lipską. W 1955 roku założyła teatr."))
                .isEmpty();
        assertThat(
                        actor(
                                "Anna Zalewska",
                                "Anna Zalewska urodziła się w Łodzi. Ewa Lipska mieszkała w Gdyni. W 1955 roku założyła teatr."))
                .contains("Ewa Lipska");
    }

    @Test
    void anotherGender_leavesItKnown() {
        assertThat(actor("", "Anna Zalewska urodziła się w Łodzi. Jan Lipiński milczał. W 1955 roku założyła teatr."))
                .contains("Anna Zalewska");
    }

    @Test
    void passiveOfThings_isNoPersons() {
        assertThat(actor("", "Anna Zalewska prowadziła szkołę. W 1955 roku została zamknięta."))
                .isEmpty();
    }

    @Test
    void bornOrMarried_isNoThing() {
        assertThat(actor("", "Klub z Gdyni powstał w 1928 roku. Urodził się w Łodzi."))
                .isEmpty();
    }

    @Test
    void evidence_beginsWithTheSentenceThatNames() {
        Clause clause = PARSER.parse("Anna Zalewska urodziła się w Łodzi. W 1955 roku założyła teatr.")
                .allClauses()
                .get(1);
        assertThat(clause.firstSentence()).isZero();
    }
}
