package pl.pytajnik.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Article;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Credit;
import pl.pytajnik.exchange.item.DatePrecision;
import pl.pytajnik.exchange.item.Draw;
import pl.pytajnik.exchange.item.Entry;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.Kind;
import pl.pytajnik.exchange.item.Proof;
import pl.pytajnik.exchange.item.QuestionSet;
import pl.pytajnik.exchange.item.Section;
import pl.pytajnik.exchange.item.Span;

/** Items with everything that can go wrong on the way through a format. */
public final class Samples {
    /** Texts that some format takes for something else. All of them fit a choice. */
    public static final List<String> TEXTS = List.of(
            "Zażółć gęślą jaźń",
            "„Pan Tadeusz” – czyli «ostatni» zajazd…",
            "a ~ b = c # d { e } f : g \\ h",
            "::tytuł:: {=a ~b}",
            "C#",
            "]]> koniec <![CDATA[",
            "\\n nie łamie wiersza, \\neq też nie",
            "<b>grubo</b> & cienko &amp; &lt;i&gt;",
            "x<y i List<String>",
            "<script>alert('1')</script>",
            "2*3*4 _tak_ `kod` [nie](link)",
            "$$\\frac{a}{b}$$ oraz \\(x^2\\)",
            "🦉🇵🇱 emoji 👩‍👩‍👧",
            "שלום مرحبا",
            "[html]tak [1, 2]",
            "// to nie komentarz",
            "=1+1",
            "+48 12 345",
            "-3",
            "@wzmianka",
            "\"cudzysłów\"; średnik, przecinek",
            "'apostrof'",
            "%50%połowa",
            "{{c1::luka}} i {{FrontSide}}",
            "plik->drukuj",
            "A. to nie odpowiedź",
            "ANSWER: B",
            "0",
            "1,5",
            "%s %d ${x} {0}",
            "ﬁ ﬂ ½ ² – — ‑ \u00ad\u200b|");

    private static final UUID ARTICLE = UUID.fromString("0190a5c0-0000-7000-8000-00000000a001");
    private static final String SENTENCE = "Bibliotekę w Lipnicy otwarto w 1925 roku.";

    private Samples() {}

    /** One item of each response format with all that an item can have, then one for each of the texts. */
    public static List<Item> items() {
        List<Item> items = new ArrayList<>(whole());
        items.addAll(bare());
        for (String text : TEXTS) {
            items.addAll(with(text));
        }
        List<Item> numbered = new ArrayList<>();
        for (Item item : items) {
            numbered.add(item.withId(id(numbered.size())));
        }
        return numbered;
    }

    public static UUID id(int number) {
        return UUID.fromString("0190a5c0-0000-7000-8000-%012x".formatted(number + 1));
    }

    /** A quiz of the first three items and a draw. */
    public static QuestionSet quiz() {
        List<Entry> entries = List.of(
                new Entry(id(0), null, BigDecimal.ONE),
                new Entry(id(1), null, new BigDecimal("2.5")),
                new Entry(null, new Draw(2, "biblioteki", Kind.WHEN, 1), BigDecimal.ONE));
        return new QuestionSet(
                UUID.fromString("0190a5c0-0000-7000-8000-00000000b001"),
                "Biblioteka: powtórka „A”",
                List.of(
                        new Section("Część 1", "Przeczytaj uważnie.", entries),
                        new Section(null, null, List.of(new Entry(id(2), null, BigDecimal.ONE)))),
                List.of(new Article(ARTICLE, "Biblioteka", SENTENCE, "pl", null)));
    }

    /** One of each response format, with everything. */
    public static List<Item> whole() {
        return List.of(
                dressed(Item.of("Kto otworzył bibliotekę w Lipnicy?", single("Anna Kos", List.of("Kos", "A. Kos")))),
                dressed(Item.of("Które z tych miast leżą nad Wisłą?", multiple(Credit.PROPORTIONAL_WITH_PENALTY))),
                dressed(Item.of("Które miasta leżą nad Wisłą?", multiple(Credit.PROPORTIONAL))),
                dressed(Item.of("Które rzeki płyną przez Polskę?", multiple(Credit.ALL_OR_NOTHING))),
                dressed(Item.of(
                        "Bibliotekę otwarto przed wojną.",
                        new Answer.TrueFalse(true, "Tak, w 1925 roku.", "Nie: spójrz na datę."))),
                dressed(Item.of(
                        "Jak nazywa się stolica Polski?",
                        new Answer.TypedText("Warszawa", List.of("m.st. Warszawa", "Wawa")))),
                dressed(Item.of(
                        "Ile książek miała biblioteka?",
                        new Answer.TypedNumber(new BigDecimal("1047"), new BigDecimal("5"), false, null, List.of()))),
                dressed(Item.of(
                        "Ile waży cegła?",
                        new Answer.TypedNumber(
                                new BigDecimal("2.5"),
                                new BigDecimal("0.1"),
                                true,
                                "kg",
                                List.of("kilograma", "kilogramów")))),
                dressed(Item.of(
                        "Kiedy otwarto bibliotekę?",
                        new Answer.TypedDate(DatePrecision.DAY, 1925, 8, 15, List.of("w święto")))));
    }

    private static List<Item> bare() {
        return List.of(
                Item.of("Tak czy nie?", single("tak", List.of())),
                Item.of("Nic tu nie ma.", new Answer.TrueFalse(false, null, null)),
                Item.of(
                        "Jaka to liczba?",
                        new Answer.TypedNumber(new BigDecimal("-0.5"), BigDecimal.ZERO, false, null, List.of())),
                Item.of("W którym miesiącu?", new Answer.TypedDate(DatePrecision.MONTH, 1925, 8, null, List.of())),
                Item.of("W którym roku?", new Answer.TypedDate(DatePrecision.YEAR, 966, null, null, List.of())),
                Item.of("W której dekadzie?", new Answer.TypedDate(DatePrecision.DECADE, 1925, null, null, List.of())),
                Item.of("W którym wieku?", new Answer.TypedDate(DatePrecision.CENTURY, 1201, null, null, List.of())),
                Item.of("Pierwszy wiersz\nDrugi wiersz\n\nPo pustym wierszu", single("tak", List.of())),
                Item.of("Miękki\u000bwiersz,\r\ndzwonek\u0007 i\uffff koniec", single("tak\u0001", List.of()))
                        .withFeedback("Stary\rMac"),
                Item.of("Dziesięć?", ten()));
    }

    private static List<Item> with(String text) {
        Item choice = Item.of(
                "Stem: " + text,
                new Answer.SingleChoice(
                        List.of(
                                new Choice(text, true, "bo " + text),
                                Choice.wrong(text + " nie"),
                                Choice.wrong("inne")),
                        List.of()));
        Item typed = Item.of(text + " – pytanie", new Answer.TypedText(text, List.of("albo " + text)));
        return List.of(
                choice.withFeedback(text).withTags(List.of(text.replace("\"", ""))),
                typed.withFeedback("Koniec: " + text).withProof(new Proof(text, text, null)));
    }

    private static Item dressed(Item item) {
        return item.withKind(Kind.WHEN)
                .withDifficulty(3)
                .withFeedback("Wyjaśnienie: zob. rozdział 2.")
                .withProof(new Proof(SENTENCE, "Biblioteka", new Span(ARTICLE, 0, SENTENCE.length())))
                .withTags(List.of("biblioteki", "Klasa 7 / dział 2"));
    }

    private static Answer.SingleChoice single(String key, List<String> accepted) {
        return new Answer.SingleChoice(
                List.of(
                        new Choice("Jan Nowak", false, "On był pierwszym czytelnikiem."),
                        new Choice(key, true, "Dobrze!"),
                        Choice.wrong("Ewa Lis")),
                accepted);
    }

    private static Answer.MultipleChoice multiple(Credit credit) {
        return new Answer.MultipleChoice(
                List.of(
                        new Choice("Kraków", true, "Tak."),
                        new Choice("Łódź", false, "Łódź leży nad Łódką."),
                        Choice.right("Toruń"),
                        Choice.wrong("Poznań"),
                        Choice.right("Płock")),
                credit);
    }

    private static Answer.SingleChoice ten() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            choices.add(new Choice("Odpowiedź " + i, i == 7, null));
        }
        return new Answer.SingleChoice(choices, List.of());
    }
}
