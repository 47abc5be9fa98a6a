package pl.pytajnik.content.howmany;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.text.WordList;

/** When a counting in a clause is no question of how many. */
final class CountRules {
    private static final Set<String> AMOUNTS = Set.of("wynosić", "wynieść", "równać");

    /** „przekracza 300 tys.”: it exceeds any smaller number too. */
    private static final Set<String> BOUNDS =
            Set.of("przekraczać", "przekroczyć", "sięgać", "sięgnąć", "dochodzić", "wahać");

    static final Rules<CountTrigger> ALL = new Rules<>(List.of(
            new Rule<>("negated", t -> t.clause().isNegated()),
            new Rule<>("restricted", t -> t.clause().isRestricted()),
            new Rule<>(
                    "relative-time",
                    t -> Unaskable.isRelativeTime(t.clause()) && !Ownership.isToldLately(t.clause())
                            || Ownership.isOfDay(t.clause())),
            new Rule<>("word-order", t -> isNeeded(t.clause())),
            new Rule<>("ages", t -> isStillSo(t.clause())),
            new Rule<>("of-what", t -> Ownership.isUnsaid(t.counting()) || Ownership.isOfPart(t.clause())),
            new Rule<>("who", t -> Ownership.isToldByAge(t.clause())),
            new Rule<>("torn", CountRules::isVicinity),
            new Rule<>("goes-on", CountRules::goesOn),
            new Rule<>("no-person", t -> !hasNumber(t.clause().verbTag())),
            new Rule<>("thin", t -> t.counting().isThin()),
            new Rule<>("age", t -> t.counting().isAge()),
            new Rule<>(
                    "amount", t -> AMOUNTS.contains(t.words().lemma(t.clause().verb()))),
            new Rule<>("bound", t -> BOUNDS.contains(t.words().lemma(t.clause().verb()))),
            new Rule<>(
                    "times", t -> t.words().lemma(t.counting().counted().head()).equals("raz")),
            new Rule<>("frame-unsaid", t -> lacksFrame(t.clause()) || isOfSomeVote(t)),
            new Rule<>("one-of-a-row", t -> isOneOfRow(t.clause())),
            new Rule<>(
                    "out-of-order",
                    t -> t.clause().subject() != null
                            && !t.isSubject()
                            && Unaskable.isDisordered(t.clause())
                            && !CountOrder.isObjectFirst(t)),
            new Rule<>("out-of-order", t -> CountOrder.isSplit(t) || CountOrder.isAddedToPredicate(t)),
            new Rule<>("torn", t -> CountOrder.isTorn(t) || CountOrder.hasTornPredicate(t.clause())),
            new Rule<>("torn", t -> hasWideSource(t.clause())),
            new Rule<>("hidden-subject", CountRules::lacksOwner),
            new Rule<>("comparison", t -> t.counting().isComparison()),
            new Rule<>("persons-or-things", t -> t.counting().counted().vague()),
            new Rule<>("coordinated", CountRules::isCoordinated),
            new Rule<>("governed", CountRules::isGoverned),
            new Rule<>("attached-to-noun", CountRules::isAttached),
            new Rule<>("oblique", CountRules::isOblique),
            new Rule<>("of-another-verb", CountRules::isOfAnotherVerb),
            new Rule<>("word-order", t -> !CountOrder.isPlain(t)),
            new Rule<>(
                    "agreement",
                    t -> t.isSubject() ? isPredicative(t.clause()) : Unaskable.isOfOtherNumber(t.clause()))));

    private CountRules() {}

    /** „pięć osób pozostaje w szpitalu”: true on the day of writing only. */
    private static boolean isStillSo(Clause clause) {
        return !clause.verbTag().isPraet() && STATES.contains(clause.words().lemma(clause.verb()));
    }

    /** „do ważności potrzeba było 3012 głosów”. */
    private static boolean isNeeded(Clause clause) {
        return IntStream.range(clause.start(), clause.end())
                .anyMatch(i -> clause.words().isOneOf(i, Set.of("potrzeba", "trzeba", "brak", "szkoda")));
    }

    private static final Set<String> STATES =
            Set.of("pozostawać", "przebywać", "czekać", "oczekiwać", "leżeć", "brakować", "walczyć");

    private static boolean hasNumber(Tag verb) {
        return verb.number() != null && !verb.isImperative() || verb.isImpersonal();
    }

    /** „utrzymuje się w okolicach 9 stopni”: the number is a part of the phrase before it. */
    private static boolean isVicinity(CountTrigger t) {
        return t.words().isOneOf(t.first() - 1, VICINITIES);
    }

    private static final Set<String> VICINITIES = Set.of(
            "okolicach", "okolice", "granicach", "granicy", "poziomie", "rzędu", "liczbie", "ilości", "wysokości");

    /** „dostał 40 groszy, o 18 procent więcej”; what only counts again may be left out. */
    private static boolean goesOn(CountTrigger t) {
        boolean comma = t.words().isMark(t.end(), ",") && t.end() < t.clause().end();
        return t.words().isMark(t.clause().end(), ":") || comma && !isRecount(t.words(), t.end() + 1);
    }

    static boolean isRecount(Analysis words, int i) {
        return words.isOneOf(i, Set.of("wśród", "czyli", "głównie", "zwłaszcza", "przeważnie"))
                || words.isOneOf(i, Set.of("w", "we")) && words.isOneOf(i + 1, Set.of("większości"))
                || words.isOneOf(i, Set.of("w", "z")) && words.isOneOf(i + 1, Set.of("tym", "czego", "których"));
    }

    /** „W 1974 roku załoga liczyła 890 ludzi i produkowała …”: when that was, only the first half says. */
    static boolean lacksFrame(Clause clause) {
        int own = clause.asides().stream()
                .flatMapToInt(a -> IntStream.range(a.start(), a.end()))
                .filter(i -> clause.words().tag(i).isFinite())
                .findFirst()
                .orElse(0);
        return clause.dates().isEmpty()
                && clause.sentence().dates().stream()
                        .anyMatch(date -> date.lead() == Dated.Lead.AT && date.end() <= own);
    }

    /** „otrzymała 511 głosów”: in which election, nothing beside it says. */
    private static boolean isOfSomeVote(CountTrigger t) {
        Clause clause = t.clause();
        return Set.of("głos", "mandat")
                        .contains(t.words().lemma(t.counting().counted().head()))
                && Set.of("otrzymać", "zdobyć", "uzyskać", "dostać")
                        .contains(t.words().lemma(clause.verb()))
                && IntStream.range(clause.start(), clause.end())
                        .noneMatch(i -> clause.has(i) && t.words().tag(i).isPreposition());
    }

    /** „Według szacunków dołączonych do projektu w Polsce …”: where the source ends, nobody can tell. */
    private static boolean hasWideSource(Clause clause) {
        return clause.words().lower(clause.start()).equals("według")
                && IntStream.range(clause.start(), clause.verb())
                        .anyMatch(i -> clause.words().tag(i).isParticiple()
                                && !clause.words().lower(i).equals("danych"));
    }

    /** „w następnej kolejce”: which one, only the text before tells. */
    static boolean isOneOfRow(Clause clause) {
        return IntStream.range(clause.start(), clause.end())
                .anyMatch(i -> Set.of("następny", "kolejny", "poprzedni", "dany")
                        .contains(clause.words().lemma(i)));
    }

    /** „Kosztowało 119 tysięcy za sztukę”: somebody or something does so, and the number is not it. */
    private static boolean lacksOwner(CountTrigger t) {
        return t.isSubject()
                && t.clause().subject() == null
                && OF_OWNERS.contains(t.words().lemma(t.clause().verb()));
    }

    private static final Set<String> OF_OWNERS =
            Set.of("kosztować", "zajmować", "liczyć", "mierzyć", "ważyć", "mieć", "posiadać", "zatrudniać");

    /** „140 domów i ratusz”, „10 do 12 osób”. */
    private static boolean isCoordinated(CountTrigger t) {
        boolean range = t.words().isOneOf(t.end(), Set.of("do"))
                && t.clause().quantities().stream().anyMatch(q -> q.first() == t.end() + 1);
        return range
                || isBehindUnit(t)
                || t.words().isOneOf(t.end(), Set.of("i", "oraz", "lub", "albo", "czy", "ani"))
                        && t.end() < t.clause().end()
                || t.words().isMark(t.end(), "–-/")
                || isInRow(t);
    }

    /** „w cztery godziny i 58 minut”: the second part of one amount. */
    private static boolean isBehindUnit(CountTrigger t) {
        int first = t.counting().first();
        return t.words().isOneOf(first - 1, Set.of("i"))
                && t.clause().quantities().stream().anyMatch(q -> q.end() == first - 2)
                && t.counting().counted().isTime(t.words());
    }

    /** „35 myśliwców MiG-29, 26 myśliwców MiG-21 i 34 samoloty”: numbers are added that would stay in the stem. */
    private static boolean isInRow(CountTrigger t) {
        return t.clause().quantities().stream()
                .filter(q -> q.first() < t.first() || q.first() > t.end())
                .anyMatch(q -> isAdded(t.words(), q.first()));
    }

    private static boolean isAdded(Analysis words, int first) {
        return first > 0 && (words.isMark(first - 1, ",") || words.isOneOf(first - 1, Set.of("i", "oraz")));
    }

    /** An ordinal, another number or a word like „każdy” has a hold on it. */
    private static boolean isGoverned(CountTrigger t) {
        Analysis words = t.words();
        int before = t.first() - 1;
        return words.tag(before).isNumeral()
                || words.tag(before).isConjunction() && before >= t.clause().start()
                || words.isMark(before, "/–-„\"«<>:(")
                || words.isOneOf(before, Set.of("każdy", "każde", "co", "po", "nie", "lecz", "minus", "raz"))
                || words.tag(before).isAdjective() && before != t.clause().verb() && !endsSubject(t, before);
    }

    private static boolean endsSubject(CountTrigger t, int i) {
        return t.clause().subject() != null && i == t.clause().subject().end() - 1;
    }

    /** „cykl stu obrazów”: the noun before the number is neither the subject, a name, a date nor held by something else. */
    private static boolean isAttached(CountTrigger t) {
        int before = t.first() - 1;
        Tag tag = t.words().tag(before);
        boolean noun = tag.isNoun() || tag.isGerund();
        if (before < t.clause().start() || before == t.clause().verb() || !noun || endsSubject(t, before)) {
            return false;
        }
        return before < t.clause().verb() || !isFree(t, before);
    }

    private static boolean isFree(CountTrigger t, int noun) {
        Analysis words = t.words();
        boolean measured = MEASURED.contains(words.lemma(noun))
                || DEEDS.contains(words.lemma(noun))
                        && !Ownership.isMoney(words, t.counting().quantity().end())
                || isGenitiveLike(t);
        int first = words.tag(noun - 1).isAdjective() ? noun - 1 : noun;
        boolean placed = words.isOneOf(first - 1, PLACING) && !measured;
        boolean idiom = words.tag(noun).is(Case.ACC) && t.isSubject() && IDIOMS.contains(words.lemma(noun));
        boolean cost =
                words.tag(noun).is(Case.ACC) && words.lemma(t.clause().verb()).equals("kosztować");
        return placed
                || idiom
                || cost
                || !measured && (isTime(words, noun) || isNoGenitive(t))
                || words.tag(noun).is(Case.DAT)
                || t.clause().sentence().mentionAt(noun).isPresent()
                || t.clause().sentence().isDated(noun);
    }

    /** „w ciągu pięćdziesięciu dni | 900 podpisów”, „w tym czasie | 37 górników”. */
    private static boolean isTime(Analysis words, int noun) {
        boolean pointed = words.tag(noun - 1).isAdjective() || words.isOneOf(noun - 1, Set.of("tym", "tamtym", "owym"));
        return TIMES.contains(words.lemma(noun)) || words.lemma(noun).equals("czas") && pointed;
    }

    /** „dziewięć tysięcy”: in words, and by its form no attribute of a noun. */
    private static boolean isNoGenitive(CountTrigger t) {
        int bare = t.counting().quantity().bare();
        return t.words().tag(bare).isNumeral() && !t.words().can(bare, tag -> tag.is(Case.GEN));
    }

    private static final Set<String> TIMES = Set.of("dzień", "godzina", "minuta", "tydzień", "miesiąc");

    private static final Set<String> PLACING =
            Set.of("do", "od", "u", "pod", "przy", "w", "we", "na", "dla", "podczas", "wśród");
    private static final Set<String> IDIOMS =
            Set.of("udział", "śmierć", "praca", "życie", "głos", "mandat", "schronienie");

    /** Nouns that a number behind them measures. */
    private static final Set<String> MEASURED = Set.copyOf(WordList.lines(CountInClause.class, "measured.txt"));

    /** Nouns of deeds, whose object a number behind them counts. */
    private static final Set<String> DEEDS = Set.copyOf(WordList.lines(CountInClause.class, "deeds.txt"));

    /** „dwóch, pięciu, stu”: the accusative of persons only, else a case that something asks for. */
    private static boolean isGenitiveLike(CountTrigger t) {
        return t.counting().quantity().written()
                && IntStream.of(
                                t.counting().quantity().bare(),
                                t.counting().quantity().end() - 1)
                        .mapToObj(t.words()::lower)
                        .anyMatch(number -> number.matches(".*(?:óch|ech|u|ma|rga|ga|gu|mi)"));
    }

    private static boolean isOblique(CountTrigger t) {
        Tag head = t.words().tag(t.counting().counted().head());
        boolean held = head.is(Case.INST) || head.is(Case.LOC) || head.is(Case.DAT);
        return isGenitiveLike(t) && !t.counting().counted().persons() && !isRounded(t)
                || held && !t.counting().counted().unit();
    }

    /** „przyszło około stu gości”: the hedge asks for the genitive. */
    private static boolean isRounded(CountTrigger t) {
        return t.isSubject()
                && t.counting().quantity().hedged()
                && t.words().isOneOf(t.counting().quantity().bare() - 1, Set.of("około", "koło", "blisko"));
    }

    /** „mają ruszyć w kwietniu i potrwać trzydzieści miesięcy”. */
    private static boolean isOfAnotherVerb(CountTrigger t) {
        Analysis words = t.words();
        int from = Math.min(t.clause().verb() + 1, t.end());
        int to = Math.max(t.first(), t.clause().verb());
        boolean infinitives = IntStream.range(from, to)
                        .filter(i -> words.tag(i).isInfinitive())
                        .count()
                > 1;
        boolean other = IntStream.range(from, to)
                .filter(t.clause()::has)
                .anyMatch(i -> words.tag(i).isParticiple() && i > t.clause().verb() + 1
                        || words.tag(i).pos().equals("pcon")
                        || words.tag(i).pos().equals("pant"));
        return infinitives || other || hasObject(t, from, t.first());
    }

    /** „ma objawy 30 procent życia”: a verb has one object. */
    private static boolean hasObject(CountTrigger t, int from, int to) {
        Analysis words = t.words();
        return !t.isSubject()
                && !words.lemma(t.clause().verb()).equals("kosztować")
                && IntStream.range(from, to)
                        .anyMatch(i -> words.tag(i).isNoun()
                                && words.tag(i).is(Case.ACC)
                                && !isHeld(words, from, i)
                                && !endsSubject(t, i)
                                && !t.clause().sentence().isDated(i)
                                && t.clause().sentence().mentionAt(i).isEmpty());
    }

    static boolean isHeld(Analysis words, int from, int noun) {
        return IntStream.range(Math.max(from, noun - 3), noun)
                .anyMatch(i -> words.tag(i).isPreposition());
    }

    /** „zostały zamknięte cztery szkoły”: the participle would have to follow. */
    private static boolean isPredicative(Clause clause) {
        return clause.verbTag().is(Number.PL)
                && Set.of("zostać", "być", "zostawać").contains(clause.words().lemma(clause.verb()));
    }
}
