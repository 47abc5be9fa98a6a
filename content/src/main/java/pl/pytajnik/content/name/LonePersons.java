package pl.pytajnik.content.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;

/**
 * People called by one word all over a document: surnames, kings and saints, pseudonyms. One is a person when a role
 * stands right before the name, or when right behind it stands what only people do. Not thread-safe.
 */
final class LonePersons {
    private static final Set<String> PERSONAL = Set.of(
            "urodzić",
            "umrzeć",
            "zemrzeć",
            "ożenić",
            "poślubić",
            "studiować",
            "napisać",
            "pisać",
            "powiedzieć",
            "dodać",
            "oświadczyć",
            "stwierdzić",
            "uważać",
            "twierdzić",
            "wyreżyserować",
            "zagrać",
            "zadebiutować",
            "namalować",
            "skomponować",
            "odziedziczyć",
            "abdykować");

    /** Roles that are said before a name and are of nothing. */
    private static final Set<String> TITLES = Set.of(
            "generał",
            "pułkownik",
            "major",
            "porucznik",
            "sierżant",
            "profesor",
            "doktor",
            "poeta",
            "poetka",
            "pisarz",
            "pisarka",
            "malarz",
            "malarka",
            "kompozytor",
            "kompozytorka",
            "rzeźbiarz",
            "aktor",
            "aktorka",
            "reżyser",
            "ksiądz",
            "święty",
            "święta");

    private final Map<String, Name> persons = new HashMap<>();

    /** Looks at the mention: does it show that its name is a person's? */
    void look(Mention mention, Chain chain) {
        if (!mayBePerson(mention.name(), chain)) {
            return;
        }
        Analysis sentence = chain.sentence();
        int behind = chain.end();
        Tag verb = sentence.tag(behind);
        boolean acts = verb.isFinite() && verb.is(Number.SG) && PERSONAL.contains(sentence.lemma(behind));
        RolePhrase.before(sentence, chain.first())
                .filter(role -> role.head() == chain.first() - 1 && isTitleOf(role, mention.name()))
                .ifPresent(role -> add(mention.name(), role.gender()));
        if (acts && verb.isPraet()) {
            add(mention.name(), verb.is(Gender.F) ? Gender.F : Gender.M1);
        }
    }

    /** „generał Bem”, „królowa Bona”, but not „trener Polonii”, where the name says of what. */
    private static boolean isTitleOf(RolePhrase role, Name name) {
        boolean first = FirstNames.gender(name.canonical())
                .filter(g -> g == role.gender())
                .isPresent();
        return first || TITLES.contains(role.reading().lemma());
    }

    private void add(Name name, Gender gender) {
        persons.putIfAbsent(name.canonical(), new Name(name.canonical(), Name.Type.PERSON, gender, name.certainty()));
    }

    /** One word, no country or institution, and no common noun written with a capital. */
    private static boolean mayBePerson(Name name, Chain chain) {
        return name.type() == Name.Type.OTHER
                && name.words() == 1
                && chain.length() == 1
                && chain.text().length() > 2
                && !chain.text().equals(chain.text().toUpperCase(Locale.ROOT))
                && (FirstNames.gender(name.canonical()).isPresent() || isOnlyAName(chain));
    }

    private static boolean isOnlyAName(Chain chain) {
        return chain.sentence().readings(chain.first()).stream()
                .allMatch(r -> Character.isUpperCase(r.lemma().codePointAt(0)) && !isPlace(r.tag()));
    }

    private static boolean isPlace(Tag tag) {
        return tag.is(Gender.M3) || tag.is(Gender.N);
    }

    /** The mentions of one sentence, with those of persons known to be ones. */
    List<Mention> known(List<Mention> mentions) {
        return mentions.stream().map(this::known).toList();
    }

    private Mention known(Mention mention) {
        Name person = mention.name().type() == Name.Type.OTHER
                ? persons.get(mention.name().canonical())
                : null;
        return person == null
                ? mention
                : new Mention(mention.first(), mention.end(), person, mention.grammaticalCase(), mention.back());
    }
}
