package pl.pytajnik.content.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.name.RolePhrase;
import pl.pytajnik.content.name.Roles;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * W1. „minister obrony Korei Południowej Shin Won-sik” → <i>Kto jest ministrem obrony Korei Południowej?</i> The office
 * must say of what it is, by a name, and the document must know one holder only. A text about the past gives none but
 * for founders and authors: an office has had many holders.
 */
public final class RoleHolder implements Pattern {
    private static final Set<String> FORMER = Set.of(
            "były", "ówczesny", "dawny", "przyszły", "zmarły", "dotychczasowy", "poprzedni", "niedoszły", "pierwszy");

    private final Synthesizer synthesizer;

    public RoleHolder(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "W1";
    }

    @Override
    public List<Finding> findings(Document document) {
        return candidates(document).stream().map(Finding::asked).toList();
    }

    private List<Candidate> candidates(Document document) {
        Map<String, Set<Name>> holders = new HashMap<>();
        List<Candidate> found = new ArrayList<>();
        for (ParsedSentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                candidate(document, sentence, mention).ifPresent(candidate -> {
                    holders.computeIfAbsent(candidate.stem(), s -> new HashSet<>())
                            .add(mention.name());
                    found.add(candidate);
                });
            }
        }
        found.removeIf(
                candidate -> holders.getOrDefault(candidate.stem(), Set.of()).size() > 1);
        return found;
    }

    private Optional<Candidate> candidate(Document document, ParsedSentence sentence, Mention mention) {
        boolean onlyLasting = document.isHistory();
        if (!mention.name().isPerson()
                || mention.name().words() < 2
                || !mention.name().isSure()) {
            return Optional.empty();
        }
        return RolePhrase.before(sentence.words(), mention.first())
                .or(() -> RoleBehind.of(sentence.words(), mention))
                .filter(role -> isAskable(sentence, mention, role))
                .filter(role -> Roles.isLasting(role.reading().lemma())
                        || !onlyLasting && !isOfCountry(document, sentence, role))
                .flatMap(role -> ask(sentence, mention, role));
    }

    private static boolean isAskable(ParsedSentence sentence, Mention mention, RolePhrase role) {
        Analysis words = sentence.words();
        boolean agrees = mention.grammaticalCase() != null && role.cases().contains(mention.grammaticalCase());
        boolean of = sentence.hasMention(role.head() + 1, role.end()) && isGenitive(sentence, role);
        boolean current = !FORMER.contains(words.lemma(role.head() - 1)) && !FORMER.contains(words.lemma(role.first()));
        boolean clear = IntStream.range(role.first(), role.end())
                .noneMatch(i ->
                        Linking.pointsBack(words.lower(i)) || words.lemma(i).equals("miejscowy"));
        boolean owned = Linking.pointsBack(words.lower(role.first() - 1));
        return agrees && of && current && clear && !owned && isOneOffice(words, role);
    }

    /** „prezydent Francji” in an article that is not about France: known without it, and so on the day only. */
    private static boolean isOfCountry(Document document, ParsedSentence sentence, RolePhrase role) {
        return document.told().hasTitle()
                && sentence.mentions().stream()
                        .filter(m -> m.first() > role.head() && m.end() <= role.end())
                        .map(Mention::name)
                        .filter(name -> name.type() == Name.Type.COUNTRY)
                        .anyMatch(name -> document.names().inTitle().stream()
                                .noneMatch(m -> m.name().equals(name)));
    }

    /** A paper has many editors, but one editor in chief. */
    private static boolean isOneOffice(Analysis words, RolePhrase role) {
        String lemma = role.reading().lemma();
        boolean many =
                lemma.startsWith("redaktor") && !words.lemma(role.head() + 1).equals("naczelny");
        return Roles.isOffice(lemma) && !many;
    }

    /** The name in the complement is what the office is of, not one more holder. */
    private static boolean isGenitive(ParsedSentence sentence, RolePhrase role) {
        return sentence.mentions().stream()
                .filter(m -> m.first() > role.head() && m.end() <= role.end())
                .allMatch(m -> m.grammaticalCase() == null
                        || !m.is(Case.NOM)
                        || !m.name().isPerson());
    }

    private Optional<Candidate> ask(ParsedSentence sentence, Mention mention, RolePhrase role) {
        Gender gender = role.gender();
        Optional<String> instrumental = synthesizer
                .noun(role.reading().lemma(), Number.SG, Case.INST, gender)
                .or(() -> synthesizer.adjective(role.reading().lemma(), Number.SG, Case.INST, gender));
        return instrumental.map(head -> {
            boolean past = Roles.isLasting(role.reading().lemma());
            Wording stem = new Wording().say(past ? "Kto był" : "Kto jest").say(head);
            Optional<String> sort = sort(sentence.words(), role, gender);
            sort.ifPresent(stem::say);
            stem.copy(sentence.tokens(), role.head() + (sort.isPresent() ? 2 : 1), role.end());
            return new Candidate(
                    id(),
                    stem.question(),
                    PersonKeys.of(mention.name()),
                    sentence,
                    null,
                    Set.copyOf(List.of("kto", past ? "był" : "jest", head, sort.orElse(head))),
                    Candidate.Anchor.NAMED,
                    Confidence.ofPattern(0.85).times("name", mention.name().certainty()),
                    List.of("rola i osoba stoją obok siebie w tym samym przypadku"));
        });
    }

    /** „dyrektor sportowy”: the adjective behind the office agrees with it. */
    private Optional<String> sort(Analysis words, RolePhrase role, Gender gender) {
        int i = role.head() + 1;
        boolean adjective = i < role.end()
                && !words.isCapitalised(i)
                && words.can(
                        i,
                        t -> t.isAdjective()
                                && t.is(Number.SG)
                                && t.is(words.tag(role.head()).grammaticalCase())
                                && t.is(gender));
        return adjective
                ? words.readings(i).stream()
                        .filter(r -> r.tag().isAdjective())
                        .findFirst()
                        .flatMap(r -> synthesizer.adjective(r.lemma(), Number.SG, Case.INST, gender))
                : Optional.empty();
    }
}
