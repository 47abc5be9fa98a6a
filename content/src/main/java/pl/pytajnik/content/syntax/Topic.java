package pl.pytajnik.content.syntax;

import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.name.Names;
import pl.pytajnik.content.text.Token;

/**
 * Whom or what a whole article is about, when its title says so: the one person named in it, or the thing that is the
 * title. „Anna Nowak”, „Zmarł Jan Kos, mistrz drzeworytu”, „Zamek w Dębnie”. Where the title tells neither, it is the one
 * whom the text opens with and speaks of far more than of anybody else.
 */
final class Topic {
    private static final int LONGEST = 7;
    private static final int OPENING = 3;
    private static final int OFTEN = 4;
    private static final int CLEARLY = 3;

    private Topic() {}

    /** The topic of an article with this title; empty when the title or the first sentence leaves a doubt. */
    static Optional<Name> of(List<Analysis> title, List<ParsedSentence> sentences, Names names) {
        if (title.size() > 1 || sentences.isEmpty()) {
            return Optional.empty();
        }
        if (title.isEmpty()) {
            return hero(sentences, names);
        }
        List<Name> persons = names.inTitle().stream()
                .map(Mention::name)
                .filter(Name::isPerson)
                .distinct()
                .toList();
        if (persons.isEmpty()) {
            return thing(title.get(0), names)
                    .filter(t -> opens(sentences.get(0), title.get(0)))
                    .or(() -> hero(sentences, names));
        }
        return persons.size() == 1 ? person(persons.get(0), sentences, names) : Optional.empty();
    }

    /** The person of the title, when the first sentence names them too and the text nobody more often. */
    private static Optional<Name> person(Name name, List<ParsedSentence> sentences, Names names) {
        boolean first =
                sentences.get(0).mentions().stream().anyMatch(m -> m.name().equals(name));
        boolean most = names.ofType(Name.Type.PERSON).stream().allMatch(p -> names.count(p) <= names.count(name));
        return name.words() > 1 && name.isSure() && first && most ? Optional.of(name) : Optional.empty();
    }

    /** Who opens the text by the full name and is spoken of several times as often as anybody else. */
    private static Optional<Name> hero(List<ParsedSentence> sentences, Names names) {
        List<Name> persons = names.ofType(Name.Type.PERSON);
        return sentences.stream()
                .limit(OPENING)
                .flatMap(sentence -> sentence.mentions().stream())
                .map(Mention::name)
                .filter(name -> name.isPerson() && name.words() > 1 && name.isSure())
                .findFirst()
                .filter(name -> names.count(name) >= OFTEN
                        && persons.stream()
                                .allMatch(p -> p.equals(name) || names.count(p) * CLEARLY <= names.count(name)));
    }

    /** A title that is one noun phrase with a name in it. */
    private static Optional<Name> thing(Analysis title, Names names) {
        boolean plain = title.size() <= LONGEST
                && title.tokens().stream().allMatch(Token::isWord)
                && !names.inTitle().isEmpty()
                && hasNoVerb(title);
        if (!plain) {
            return Optional.empty();
        }
        Optional<Mention> whole =
                names.inTitle().stream().filter(m -> m.first() == 0).findFirst();
        if (whole.isPresent()) {
            Mention m = whole.get();
            boolean asIs = m.end() == title.size() && m.is(Case.NOM);
            return asIs ? Optional.of(m.name()) : Optional.empty();
        }
        return head(title).map(gender -> new Name(lowered(title), Name.Type.OTHER, gender, 1));
    }

    private static boolean hasNoVerb(Analysis title) {
        for (int i = 0; i < title.size(); i++) {
            if (title.tag(i).isFinite() || title.tag(i).isImpersonal() || title.can(i, t -> t.isPraet())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Gender> head(Analysis title) {
        return title.readings(0).stream()
                .filter(r -> r.tag().isNoun()
                        && r.tag().is(Case.NOM)
                        && r.tag().is(Number.SG)
                        && Character.isLowerCase(r.lemma().codePointAt(0)))
                .map(r -> r.tag().gender())
                .filter(g -> g != null)
                .findFirst();
    }

    private static String lowered(Analysis title) {
        StringBuilder text = new StringBuilder(title.lower(0));
        for (int i = 1; i < title.size(); i++) {
            text.append(' ').append(title.text(i));
        }
        return text.toString();
    }

    /** The first sentence begins with the title. */
    private static boolean opens(ParsedSentence sentence, Analysis title) {
        for (int i = 0; i < title.size(); i++) {
            if (!sentence.words().text(i).equals(title.text(i))) {
                return false;
            }
        }
        return true;
    }
}
