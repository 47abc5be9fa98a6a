package pl.pytajnik.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Bounds;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Credit;
import pl.pytajnik.exchange.item.DatePrecision;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.Kind;
import pl.pytajnik.exchange.item.Proof;

/** A row of a table as an item. Where no type is said, choices make it a choice, and else it is typed. */
final class RowItem {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,30}(?:[.,]\\d{1,30})?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");
    private static final Pattern POLISH_DATE = Pattern.compile("(?:(?:(\\d{1,2})\\.)?(\\d{1,2})\\.)?(\\d{4})");
    private static final int PER_CENT = 2;

    private final Headings headings;
    private final List<String> row;
    private final Set<Change> changes = EnumSet.noneOf(Change.class);

    private RowItem(Headings headings, List<String> row) {
        this.headings = headings;
        this.row = row;
    }

    static Outcome outcome(Headings headings, List<String> row, long number) {
        RowItem read = new RowItem(headings, row);
        try {
            return Outcome.of(Place.row(number), read.item(), read.changes);
        } catch (RowFault fault) {
            return new Outcome.Skipped(Place.row(number), fault.why(), read.said(Column.STEM));
        }
    }

    private Item item() throws RowFault {
        Item item = Item.of(said(Column.STEM), answer())
                .withId(id())
                .withTags(tags())
                .withFeedback(orNull(said(Column.FEEDBACK)));
        Optional<String> kind = Words.name(Words.KINDS, said(Column.KIND));
        String difficulty = said(Column.DIFFICULTY);
        String proof = said(Column.PROOF);
        return item.withKind(kind.map(Kind::valueOf).orElse(Kind.OTHER))
                .withDifficulty(difficulty.matches("[1-3]") ? Integer.parseInt(difficulty) : Item.MEDIUM)
                .withProof(proof.isEmpty() ? null : new Proof(proof, orNull(said(Column.ARTICLE)), null));
    }

    /** Those of other programs are parted by commas. */
    private List<String> tags() {
        String cell = said(Column.TAGS);
        return cell.indexOf('|') < 0
                        && cell.indexOf(',') >= 0
                        && said(Column.ID).isEmpty()
                ? List.of(cell.split("\\s*,\\s*"))
                : Lists.split(cell);
    }

    private Answer answer() throws RowFault {
        List<Choice> choices = choices();
        String type = said(Column.TYPE);
        String name = Words.name(Words.TYPES, type).orElse(null);
        if (name == null && !type.isEmpty()) {
            throw new RowFault(Skip.UNKNOWN_TYPE);
        }
        String format = name == null ? guess(choices) : name;
        return switch (format) {
            case "SINGLE_CHOICE" -> new Answer.SingleChoice(choices, Lists.split(said(Column.OTHERS)));
            case "MULTIPLE_CHOICE" -> new Answer.MultipleChoice(choices, credit());
            case "TRUE_FALSE" -> truth();
            case "NUMBER" -> number();
            case "DATE" -> date();
            default -> new Answer.TypedText(said(Column.RIGHT), Lists.split(said(Column.OTHERS)));
        };
    }

    private static String guess(List<Choice> choices) {
        if (choices.isEmpty()) {
            return "TYPED_TEXT";
        }
        return choices.stream().filter(Choice::right).count() > 1 ? "MULTIPLE_CHOICE" : "SINGLE_CHOICE";
    }

    private Credit credit() {
        return Words.name(Words.CREDITS, said(Column.CREDIT))
                .map(Credit::valueOf)
                .orElse(Credit.ALL_OR_NOTHING);
    }

    /** What is right is said by number, by letter or by the choice's own words. */
    private List<Choice> choices() {
        String right = said(Column.RIGHT);
        List<String> named = List.of(right.toUpperCase(Locale.ROOT).split("\\s*[,;/ ]\\s*"));
        List<Choice> choices = new ArrayList<>();
        for (int number = 1; number <= Bounds.CHOICES; number++) {
            String text = headings.in(row, Column.CHOICE, number);
            if (!text.isEmpty()) {
                String letter = String.valueOf((char) ('A' + number - 1));
                boolean isRight = named.contains(Integer.toString(number))
                        || named.contains(letter)
                        || text.equalsIgnoreCase(right);
                choices.add(new Choice(text, isRight, orNull(headings.in(row, Column.COMMENT, number))));
            }
        }
        return choices;
    }

    private Answer truth() throws RowFault {
        String right = said(Column.RIGHT).toLowerCase(Locale.ROOT);
        boolean isTrue = right.matches("prawda|p|tak|t|true|1");
        if (!isTrue && !right.matches("fałsz|f|nie|n|false|0")) {
            throw new RowFault(Skip.NO_RIGHT_ANSWER);
        }
        return new Answer.TrueFalse(isTrue, orNull(said(Column.IF_TRUE)), orNull(said(Column.IF_FALSE)));
    }

    private Answer number() throws RowFault {
        BigDecimal value = decimal(said(Column.RIGHT), Skip.NOT_A_NUMBER);
        String tolerance = said(Column.TOLERANCE);
        boolean isRelative = tolerance.endsWith("%");
        String figure =
                isRelative ? tolerance.substring(0, tolerance.length() - 1).strip() : tolerance;
        BigDecimal near = figure.isEmpty() ? BigDecimal.ZERO : decimal(figure, Skip.BAD_TOLERANCE);
        return new Answer.TypedNumber(
                value,
                isRelative ? near.movePointLeft(PER_CENT) : near,
                isRelative,
                orNull(said(Column.UNIT)),
                Lists.split(said(Column.SPELLINGS)));
    }

    private Answer date() throws RowFault {
        String right = said(Column.RIGHT);
        Matcher date = DATE.matcher(right);
        Matcher polish = POLISH_DATE.matcher(right);
        if (date.matches()) {
            return date(number(date.group(1)), number(date.group(2)), number(date.group(3)));
        }
        if (polish.matches()) {
            return date(number(polish.group(3)), number(polish.group(2)), number(polish.group(1)));
        }
        throw new RowFault(Skip.NOT_A_DATE);
    }

    private Answer date(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        DatePrecision told = day != null ? DatePrecision.DAY : month != null ? DatePrecision.MONTH : DatePrecision.YEAR;
        DatePrecision precision = Words.name(Words.PRECISIONS, said(Column.PRECISION))
                .map(DatePrecision::valueOf)
                .orElse(told);
        return new Answer.TypedDate(precision, year == null ? 0 : year, month, day, Lists.split(said(Column.OTHERS)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static BigDecimal decimal(String text, Skip otherwise) throws RowFault {
        String figure = text.replaceAll("(?<=\\d)[ \u00a0\u202f](?=\\d{3})", "");
        if (!DECIMAL.matcher(figure).matches()) {
            throw new RowFault(otherwise);
        }
        return new BigDecimal(figure.replace(',', '.'));
    }

    private @Nullable UUID id() {
        try {
            return said(Column.ID).length() == 36 ? UUID.fromString(said(Column.ID)) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private String said(Column column) {
        return headings.in(row, column, 0);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
