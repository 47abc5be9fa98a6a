package pl.pytajnik.content;

import java.util.List;
import java.util.Set;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.content.distractor.Distractors;
import pl.pytajnik.content.gate.Gate;
import pl.pytajnik.content.howmany.AgeInClause;
import pl.pytajnik.content.howmany.CountBehindPreposition;
import pl.pytajnik.content.howmany.CountInClause;
import pl.pytajnik.content.howmany.CountsInList;
import pl.pytajnik.content.howmany.PartOfWhole;
import pl.pytajnik.content.howmany.ResultOfMatch;
import pl.pytajnik.content.howmany.SizeOfThing;
import pl.pytajnik.content.howmany.TimesInClause;
import pl.pytajnik.content.morph.Analyser;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tagger;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.Parser;
import pl.pytajnik.content.when.DateOfEvent;
import pl.pytajnik.content.when.DateOfParticiple;
import pl.pytajnik.content.when.HourOfEvent;
import pl.pytajnik.content.when.LifeDates;
import pl.pytajnik.content.when.RelativeDate;
import pl.pytajnik.content.when.SpanOfTime;
import pl.pytajnik.content.when.YearOfWork;
import pl.pytajnik.content.who.Agent;
import pl.pytajnik.content.who.Appointed;
import pl.pytajnik.content.who.Author;
import pl.pytajnik.content.who.Body;
import pl.pytajnik.content.who.Doer;
import pl.pytajnik.content.who.Partner;
import pl.pytajnik.content.who.Quoted;
import pl.pytajnik.content.who.Recipient;
import pl.pytajnik.content.who.RoleHolder;
import pl.pytajnik.content.who.Speaker;
import pl.pytajnik.content.who.Whose;

/**
 * Makes drafts of questions from an article. The same article gives the same drafts, byte for byte, on any machine, in
 * any locale. Immutable and thread-safe; make one and keep it, for it holds the dictionaries.
 */
public final class QuestionGenerator {
    /**
     * Patterns whose questions judges accepted in fewer than four cases of five, or that fired too rarely to tell: they
     * are kept and tested, and not asked by.
     */
    private static final Set<String> UNPROVEN = Set.of("W3", "W8", "W9", "W10");

    private final Parser parser;
    private final List<Pattern> patterns;
    private final Gate gate;
    private final Set<String> silent;

    private QuestionGenerator(Lexicon lexicon, Synthesizer synthesizer, Set<String> silent) {
        this.silent = Set.copyOf(silent);
        parser = new Parser(lexicon, new Analyser(Tagger.polish()));
        patterns = List.of(
                new RoleHolder(synthesizer),
                new Author(),
                new CountsInList(),
                new CountInClause(synthesizer),
                new CountBehindPreposition(synthesizer),
                new PartOfWhole(synthesizer),
                new AgeInClause(),
                new ResultOfMatch(),
                new TimesInClause(),
                new SizeOfThing(synthesizer),
                new Speaker(synthesizer),
                new Quoted(synthesizer),
                new DateOfParticiple(synthesizer),
                new DateOfEvent(),
                new HourOfEvent(),
                new RelativeDate(),
                new SpanOfTime(),
                new LifeDates(),
                new YearOfWork(),
                new Appointed(synthesizer),
                new Doer(synthesizer),
                new Body(synthesizer),
                new Agent(),
                new Recipient(),
                new Partner(),
                new Whose());
        gate = new Gate(lexicon);
    }

    /** The generator for Polish. Loads the dictionaries, which takes a few hundred milliseconds. */
    public static QuestionGenerator polish() {
        return new QuestionGenerator(Lexicon.polish(), Synthesizer.polish(), UNPROVEN);
    }

    /** The generator that also asks by the patterns not proven yet: for those who work on them, not for classes. */
    public static QuestionGenerator polishWithUnproven() {
        return new QuestionGenerator(Lexicon.polish(), Synthesizer.polish(), Set.of());
    }

    /** Ids of all patterns, in the order they are tried, those not proven among them. */
    public List<String> patterns() {
        return patterns.stream().map(Pattern::id).toList();
    }

    /** All questions that hold up, best first, and what was refused and why. Never throws on text. */
    public Generation generate(Article article) {
        return generate(article, Integer.MAX_VALUE);
    }

    /**
     * The same, but no more questions than {@code limit}: good ones that are spread over the article and the kinds.
     *
     * @throws IllegalArgumentException when {@code limit} is less than one
     */
    public Generation generate(Article article, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + "; ask for one question at least");
        }
        Document document = parser.parse(article.title(), article.text(), article.published());
        Sieve sieve = new Sieve(document, gate, new Distractors(AnswerChecker.polish(), document));
        for (Pattern pattern : patterns) {
            boolean asks = !silent.contains(pattern.id());
            pattern.findings(document).forEach(asks ? sieve::take : sieve::silence);
        }
        return sieve.generation(limit);
    }
}
