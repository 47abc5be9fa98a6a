package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.pytajnik.content.answer.TimePoint.Part;

/** Checks when it was and how long it lasted. */
final class TimeAnswers implements Answers {
    /** „1998 roku”, „rok 1998”, „lata 20.”: years, not how long. */
    private static final Pattern YEARS = Pattern.compile("(?<![\\d,.])(?!1 )\\d{1,4}\\.? ?(?:rok|roku|rokiem|r)\\b"
            + "|\\broku? \\d|\\blat(?:a|ach)? (?:\\d|\\p{L}+ych\\b|\\p{L}+(?:ste|te|sze|gie|cie|me)\\b)");

    private static final Pattern ONE = Pattern.compile(
            "^(przez |od |w )?(?:cal\\p{L} )?(rok|godzine|godzina|dobe|doba|dzien|tydzien|miesiac|minute|minuta)\\b");

    private static final Pattern HOUR = Pattern.compile("\\bgodz|\\bo \\d|\\d:\\d\\d|polnoc");

    @Override
    public Verdict check(RightAnswers right, String typed) {
        if (right.all().stream().anyMatch(r -> NumberAnswers.same(r, typed))) {
            return Verdict.of(Reason.RIGHT);
        }
        Verdict best = Verdict.of(Reason.OTHER_ANSWER);
        for (String gold : right.all()) {
            Optional<Amount> lasting = duration(gold);
            Verdict verdict = lasting.isPresent() ? lasting(lasting.get(), typed) : moment(gold, right, typed);
            boolean clearer = verdict.outcome() == best.outcome() && best.reason() == Reason.OTHER_ANSWER;
            best = clearer ? verdict : best.or(verdict);
        }
        return best;
    }

    /** The one amount of time in a text that is no date; empty when there is none or something else beside it. */
    static Optional<Amount> duration(String text) {
        String folded = Folding.letters(text);
        if (YEARS.matcher(folded).find()) {
            return Optional.empty();
        }
        List<Amount> amounts = Amounts.in(ONE.matcher(folded.strip()).replaceFirst("1 $2"));
        return amounts.size() == 1
                        && amounts.get(0).unit() != null
                        && amounts.get(0).unit().isTime()
                ? Optional.of(amounts.get(0))
                : Optional.empty();
    }

    private static Verdict lasting(Amount gold, String typed) {
        Optional<Amount> given = duration(typed);
        if (given.isPresent()) {
            return NumberAnswers.verdict(List.of(gold), List.of(given.get()));
        }
        List<Amount> amounts = Amounts.in(typed);
        boolean bare = amounts.size() == 1
                && amounts.get(0).unit() == null
                && amounts.get(0).noun().isEmpty()
                && gold.isSame(amounts.get(0));
        return Verdict.of(bare ? Reason.UNIT_MISSING : amounts.isEmpty() ? Reason.NO_TIME : Reason.OTHER_ANSWER);
    }

    private static Verdict moment(String gold, RightAnswers right, String typed) {
        TimeReader.Told wanted = TimeReader.read(gold, tellsHour(gold));
        boolean hours = wanted.points().stream().anyMatch(p -> p.has(Part.HOUR));
        TimeReader.Told told = TimeReader.read(typed, hours);
        List<String> words = Folding.words(Folding.fold(String.join(" ", right.all())));
        if (!words.containsAll(told.left())) {
            return Verdict.of(Reason.NO_TIME);
        }
        return TimeMatch.verdict(wanted.points(), told.points(), others(gold, right));
    }

    private static List<TimePoint> others(String gold, RightAnswers right) {
        List<TimePoint> others = new ArrayList<>();
        for (String text : right.all()) {
            if (!text.equals(gold)) {
                TimeReader.Told told = TimeReader.read(text, tellsHour(text));
                if (told.points().size() == 1) {
                    others.addAll(told.points());
                }
            }
        }
        return others;
    }

    private static boolean tellsHour(String text) {
        return HOUR.matcher(Folding.letters(text)).find();
    }
}
