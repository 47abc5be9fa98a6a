package pl.pytajnik.content.gate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Person;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.syntax.Linking;

/** What can be wrong with the words of a stem. */
final class Wordings {
    private static final int FEWEST = 4;
    private static final int FEWEST_OF_WORDY = 7;
    private static final int FEWEST_OF_COUNT = 5;
    private static final int MOST = 38;
    private static final Set<String> TWICE_IS_FINE =
            Set.of("w", "z", "na", "i", "o", "do", "od", "po", "za", "że", "się", "przez", "dla", "nie", "oraz", "we");

    /** Verbs that say all with their subject: a question of when may be short. */
    private static final Pattern COMPLETE = Pattern.compile(
            "(?<!\\p{L})(?:urodzi|zmar|zginą|zginę|powsta|wybuch|zatoną|zatonę|odby|ukaza|zosta|pochodzi)\\p{L}*",
            Pattern.UNICODE_CASE);

    /** Words that want another one behind them and that the dictionary also knows as something else. */
    private static final Set<String> WAITING = Set.of(
            "i",
            "oraz",
            "a",
            "lub",
            "jako",
            "albo",
            "ani",
            "niecałe",
            "niecały",
            "niespełna",
            "około",
            "ponad",
            "prawie");

    private static final Pattern LOOSE_COMMA =
            Pattern.compile(", (?:na|w|we|z|ze|za|do|od|po|przed|przez|dla|o|u|pod|nad|bez|ku|najlepszy|najlepsza) ");
    private static final Pattern LOOSE_END = Pattern.compile(
            ", \\p{L}+\\?$|rzecz jasna|, [\\p{L}\\d]+ (?:dzień|dni|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|rok|lata|lat) (?:przed|po|później|wcześniej)");

    /** „, liczący jedenaście kilometrów,”: both its commas are its own. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile(", (?:\\p{L}+ąc(?:y|a|e|ą|ego|ej|emu|ym|ych|ymi)|(?:[wz]e? |na )?któr\\p{L}+) [^,?]*,");

    private static final Pattern OF_ITS_DAY = Pattern.compile(
            "(?:^| )(?:w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|w niedzielę)(?! \\d)(?= |\\?)|(?:^| )(?:podobn\\p{L}+|wspólnie(?! ze? )|nazajutrz|na razie|w nowym roku|jak dotąd)(?: |\\?)");

    private static final Pattern BEHIND_NUMBER = Pattern.compile("\\d\\. (\\p{Lu}\\p{L}+)");

    /** A stretch whose beginning only the text before tells. */
    private static final Pattern FRAME = Pattern.compile(
            "(?:^| )(?:w ciągu (?:roku|miesiąca|tygodnia|dekady)|przez (?:rok|miesiąc|tydzień)|po (?:roku|miesiącu|tygodniu|przerwie)|przed przerwą)(?= |\\?|,)");

    /** Two that stand side by side, whatever else the dictionary knows them as. */
    private static final Pattern TWO_PREPOSITIONS = Pattern.compile(" (?:w|od|do|na|z|przez) (?:w|od|do|na|z|przez) ");

    private static final Pattern FRAME_OF_MANY =
            Pattern.compile(" w ciągu (?:\\p{L}+|\\d+) (?:lat|miesięcy|tygodni|dni)(?= |\\?|,)");

    private Wordings() {}

    static boolean isTooShort(Candidate candidate) {
        int length = Stems.words(candidate.stem()).size();
        if (candidate.kind() == Kind.HOW_MANY) {
            return length
                    < (candidate.stem().startsWith("Il") && !Definite.hasTellingVerb(candidate)
                            ? FEWEST_OF_COUNT
                            : FEWEST);
        }
        boolean wordy =
                !COMPLETE.matcher(candidate.stem()).find() && candidate.stem().startsWith("W któr");
        return length < (wordy ? FEWEST_OF_WORDY : FEWEST);
    }

    static boolean isTooLong(Candidate candidate) {
        return Stems.words(candidate.stem()).size() > MOST;
    }

    static boolean pointsBack(Candidate candidate) {
        String stem = Stems.unquoted(candidate.stem()).replaceAll("wspólnie (?=ze? )", "");
        return Stems.lowerWords(stem).stream().anyMatch(Linking::pointsBack);
    }

    static boolean isRelative(Candidate candidate) {
        return Stems.lowerWords(Stems.unquoted(candidate.stem())).stream().anyMatch(Linking::isRelativeTime);
    }

    static boolean isFirstPerson(Candidate candidate, Lexicon lexicon) {
        return Stems.lowerWords(Stems.unquoted(candidate.stem())).stream()
                .map(lexicon::readings)
                .anyMatch(readings -> !readings.isEmpty() && readings.stream().allMatch(Wordings::speaksOfUs));
    }

    private static boolean speaksOfUs(Reading reading) {
        Tag tag = reading.tag();
        return tag.isFinite() && (tag.is(Person.FIRST) || tag.is(Person.SECOND));
    }

    /** „wagonik osobowy, na prośbę”, „ruch pasażerski, cukrownia?”: a comma that what was taken out has left. */
    static boolean hasLooseComma(Candidate candidate) {
        String stem = Stems.unquoted(candidate.stem());
        return candidate.kind() != Kind.WHO
                && (LOOSE_END.matcher(stem).find()
                        || LOOSE_COMMA
                                .matcher(ATTRIBUTE.matcher(stem).replaceAll(""))
                                .find());
    }

    /** „wygrali w sobotę”: which one, and „podobną decyzję”: to which, only the text around tells. */
    static boolean isOfItsDay(Candidate candidate) {
        return OF_ITS_DAY.matcher(Stems.unquoted(candidate.stem())).find();
    }

    /** „wzrosło w ciągu roku”, „po przerwie strzelił”: of which year, of which match. */
    static boolean hasOpenFrame(Candidate candidate) {
        String stem = Stems.unquoted(candidate.stem());
        return FRAME.matcher(stem).find() || FRAME_OF_MANY.matcher(stem).find() && !Nameless.hasName(candidate);
    }

    static boolean isUnbalanced(Candidate candidate) {
        String stem = candidate.stem();
        return count(stem, "(") != count(stem, ")")
                || count(stem, "„") != count(stem, "”") + count(stem, "\"") % 2
                || count(stem, "„") == 0 && count(stem, "\"") % 2 != 0
                || count(stem, "«") != count(stem, "»");
    }

    /** „zaatakował Finlandię rozpoczynając wojnę”: a participle of how it was done stands behind a comma. */
    static boolean lacksComma(Candidate candidate, Lexicon lexicon) {
        String[] words = Stems.unquoted(candidate.stem()).split(" ");
        for (int i = 2; i < words.length; i++) {
            List<Reading> readings = lexicon.readings(words[i].replaceAll("[,?]", ""));
            boolean participle = !readings.isEmpty()
                    && readings.stream().allMatch(r -> r.tag().raw().matches("p(?:con|ant)(?::.*)?"));
            if (participle && !words[i - 1].endsWith(",") && !words[i - 1].matches("i|oraz|nie|a|lub")) {
                return true;
            }
        }
        return false;
    }

    private static long count(String text, String mark) {
        return text.chars().filter(c -> c == mark.charAt(0)).count();
    }

    /** Ends with a word that wants another one, or with nothing but a comma and a word. */
    static boolean isCutOff(Candidate candidate, Lexicon lexicon) {
        List<String> words = Stems.words(candidate.stem());
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        List<Reading> readings = lexicon.readings(last);
        return WAITING.contains(last)
                || hasLoosePreposition(words, lexicon)
                || hasLooseNumber(words, lexicon)
                || TWO_PREPOSITIONS.matcher(candidate.stem()).find()
                || hasTwoSentences(candidate.stem(), lexicon)
                || !readings.isEmpty()
                        && readings.stream()
                                .allMatch(
                                        r -> r.tag().isPreposition() || r.tag().isConjunction());
    }

    /** „ustawę z o udziale”. */
    private static boolean hasLoosePreposition(List<String> words, Lexicon lexicon) {
        for (int i = 1; i < words.size(); i++) {
            if (isPreposition(words.get(i - 1), lexicon) && isPreposition(words.get(i), lexicon)) {
                return true;
            }
        }
        return false;
    }

    /** „wyprzedza rywala o 130. Prowadzi”: the stop behind a number ended the sentence. */
    private static boolean hasTwoSentences(String stem, Lexicon lexicon) {
        Matcher behind = BEHIND_NUMBER.matcher(stem);
        while (behind.find()) {
            if (lexicon.readings(behind.group(1).toLowerCase(Locale.ROOT)).stream()
                    .anyMatch(r -> r.tag().isFinite())) {
                return true;
            }
        }
        return false;
    }

    /** „weszła w skład 1 po zakończeniu”. */
    private static boolean hasLooseNumber(List<String> words, Lexicon lexicon) {
        for (int i = 1; i < words.size(); i++) {
            boolean number = words.get(i).matches("\\d{1,3}")
                    && Character.isLowerCase(words.get(i - 1).charAt(0));
            if (number && (i == words.size() - 1 || isPreposition(words.get(i + 1), lexicon))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPreposition(String word, Lexicon lexicon) {
        List<Reading> readings = lexicon.readings(word);
        return !readings.isEmpty() && readings.stream().allMatch(r -> r.tag().isPreposition());
    }

    static boolean repeats(Candidate candidate) {
        List<String> words = Stems.lowerWords(candidate.stem());
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals(words.get(i - 1))) {
                return true;
            }
        }
        String first = words.isEmpty() ? "" : words.get(0);
        return !TWICE_IS_FINE.contains(first)
                && words.stream().filter(first::equals).count() > 1;
    }

    static boolean isOddlyPunctuated(Candidate candidate) {
        String stem = Stems.unquoted(candidate.stem().replaceAll(": (?=„)", " "));
        return stem.matches(
                        "(?s)(?:(?:Kto|Kiedy|W którym \\p{L}+),(?! jak ).*|.*[\\[\\]].*|(?:Kiedy|Kto|W którym roku) [^ ]+, (?!że ).*|.*(?:, ,|,\\?|[;:]|\\.\\.|(?<!\\d)–|–(?!\\d)|—| - |\\? ).*)")
                || stem.chars().filter(c -> c == '?').count() != 1;
    }
}
