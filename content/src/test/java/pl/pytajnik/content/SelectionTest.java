package pl.pytajnik.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Difficulty;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Evidence;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.question.Refusal;

/** Which of the questions that hold up are given. */
class SelectionTest {
    private static final QuestionGenerator GENERATOR = QuestionGenerator.polishWithUnproven();

    @Test
    void limit_keepsTheKindsAndThePartsOfTheText() {
        List<Draft> ranked =
                IntStream.range(0, 40).mapToObj(SelectionTest::draft).toList();
        List<Draft> picked = Spread.pick(ranked, 10, 4000);
        assertThat(picked).hasSize(10);
        assertThat(picked.stream().map(Draft::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
        assertThat(picked.stream().map(d -> d.evidence().start() / 500).collect(Collectors.toSet()))
                .hasSize(8);
    }

    @Test
    void limit_ofFewerThanThereAre_saysWhatWasLeftOut() {
        Article article = BundledArticles.all().get(0).article();
        Generation all = GENERATOR.generate(article);
        Generation two = GENERATOR.generate(article, 2);
        assertThat(two.drafts()).hasSize(2).isSubsetOf(all.drafts());
        assertThat(two.refusals())
                .filteredOn(r -> r.stage().equals("limit"))
                .extracting(Refusal::reason)
                .hasSize(all.drafts().size() - 2)
                .containsOnly("over-limit");
    }

    @Test
    void limit_ofNone_isRefused() {
        Article article = new Article("", "Jan śpi.", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GENERATOR.generate(article, 0))
                .withMessageContaining("at least");
    }

    @Test
    void oneStemWithTwoAnswers_isNotAsked() {
        Generation generation = generate("W 1920 roku Anna Nowak wydała powieść „Wiatr”. Potem długo milczała."
                + " W 1931 roku Anna Nowak wydała powieść „Wiatr”.");
        assertThat(generation.drafts()).noneMatch(d -> d.kind() == Kind.WHEN);
        assertThat(generation.refusals()).extracting(Refusal::reason).contains("several-answers");
    }

    @Test
    void oneFactToldTwice_isAskedOnce() {
        Generation generation = generate("W 1920 roku Anna Nowak założyła w Gdyni Teatr Morski. Scena była mała."
                + " Anna Nowak założyła Teatr Morski w 1920 roku.");
        assertThat(generation.drafts()).filteredOn(d -> d.kind() == Kind.WHEN).hasSize(1);
    }

    @Test
    void twoNumbersOfOneClause_areNotAskedWhenEachStemTellsTheOther() {
        Generation generation =
                generate("Spółka Halicz kupiła 640 ciągników za 96 mln euro. Pracownicy są zadowoleni.");
        assertThat(generation.drafts())
                .filteredOn(d -> d.kind() == Kind.HOW_MANY)
                .hasSize(1);
        assertThat(generation.refusals()).extracting(Refusal::reason).contains("tells-another");
    }

    @Test
    void whoAndWhenOfOneClause_eachTellingTheOther_areNotBothAsked() {
        Generation generation = generate("W 1920 roku Anna Nowak założyła w Gdyni Teatr Morski.");
        assertThat(generation.drafts()).hasSize(1);
        assertThat(generation.refusals()).extracting(Refusal::reason).contains("tells-another");
    }

    @Test
    void onePersonOfOneSentence_isAskedForOnce() {
        Generation generation =
                generate("Prezes Stoczni Gdynia Anna Zalewska zapowiedziała, że Gdynia zbuduje most Solidarności.");
        assertThat(generation.drafts()).filteredOn(d -> d.kind() == Kind.WHO).hasSize(1);
        assertThat(generation.refusals()).extracting(Refusal::reason).contains("same-fact");
    }

    @Test
    void theOneInTheTitle_isNoAnswer() {
        String text = "W 1920 roku Anna Nowak założyła w Gdyni Teatr Morski.";
        Generation titled = GENERATOR.generate(new Article("Anna Nowak", text, null));
        assertThat(generate("Anna Nowak założyła w Gdyni Teatr Morski.").drafts())
                .anyMatch(d -> d.kind() == Kind.WHO);
        assertThat(titled.drafts()).isNotEmpty().noneMatch(d -> d.kind() == Kind.WHO);
        assertThat(titled.refusals()).extracting(Refusal::reason).contains("title-tells");
    }

    @Test
    void onePerson_isTheAnswerOfThreeQuestionsAtMost() {
        Generation generation = generate("Anna Nowak założyła w Gdyni Teatr Morski."
                + " Anna Nowak przetłumaczyła powieść „Wiatr”. Anna Nowak zbudowała w Rumi Dom Rybaka."
                + " Anna Nowak otworzyła w Krakowie Galerię Zimową."
                + " Anna Nowak poprowadziła wyprawę na Kazbek.");
        assertThat(generation.drafts()).filteredOn(d -> d.kind() == Kind.WHO).hasSize(3);
        assertThat(generation.refusals()).extracting(Refusal::reason).contains("same-answer");
    }

    @Test
    void difficulty_namesItsParts() {
        Generation generation = generate("W 1920 roku Anna Nowak założyła w Gdyni Teatr Morski.\n\n"
                + "Anna Nowak lubiła morze. W 1931 roku otworzyła w Krakowie Galerię Zimową.");
        assertThat(generation.drafts())
                .filteredOn(d -> d.key().equals("w 1920 roku"))
                .allSatisfy(d -> assertThat(d.difficulty().parts()).contains("opening"));
        assertThat(generation.drafts())
                .filteredOn(d -> d.key().equals("w 1931 roku"))
                .isNotEmpty()
                .allSatisfy(d -> {
                    assertThat(d.difficulty().parts())
                            .contains("hidden-subject")
                            .doesNotContain("opening");
                    assertThat(d.confidence().parts())
                            .extracting(Confidence.Part::name)
                            .contains("pattern", "antecedent");
                });
    }

    private static Generation generate(String text) {
        return GENERATOR.generate(new Article("", text, null));
    }

    /** Best at the start of the text, and nearly all of one kind. */
    private static Draft draft(int number) {
        Kind kind = number % 10 == 7 ? Kind.WHO : number % 10 == 9 ? Kind.HOW_MANY : Kind.WHEN;
        return new Draft(
                kind,
                "T1",
                "Kiedy " + number + "?",
                "klucz",
                List.of(),
                List.of(),
                new Evidence(number * 100, number * 100 + 1, "x"),
                new Difficulty(2, List.of()),
                Confidence.ofPattern(0.9 - number * 0.005),
                List.of());
    }
}
