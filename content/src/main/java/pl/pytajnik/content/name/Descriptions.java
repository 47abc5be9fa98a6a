package pl.pytajnik.content.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Tag;

/**
 * People who are only described: in „Burmistrz zapowiedział …” the mayor is the one person of the text who was called so
 * before. The noun stands alone, in the nominative, before its verb; two mayors make none. Not thread-safe.
 */
final class Descriptions {
    private static final int FARTHEST = 2;

    /** What one may be called by a wider word. */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "artysta",
                    Set.of("malarz", "grafik", "rzeźbiarz", "ilustrator", "aktor", "muzyk", "fotograf", "piosenkarz"),
            "artystka",
                    Set.of("malarka", "graficzka", "rzeźbiarka", "aktorka", "piosenkarka", "ceramiczka", "skrzypaczka"),
            "uczony", Set.of("profesor", "fizyk", "chemik", "botanik", "biolog", "matematyk", "astronom", "historyk"),
            "uczona", Set.of("profesor", "fizyczka", "chemiczka", "botaniczka", "badaczka", "biolożka", "matematyczka"),
            "pisarz", Set.of("poeta", "prozaik", "powieściopisarz"),
            "pisarka", Set.of("poetka", "prozaiczka", "powieściopisarka"),
            "lekarz", Set.of("chirurg", "pediatra", "kardiolog"));

    private final List<Analysis> sentences;
    private final List<List<Mention>> mentions;
    private final Set<Name> titled;
    private final Map<String, Set<Name>> holders = new HashMap<>();

    /** @param titled who is named in the title, and so needs no sentence that names them */
    Descriptions(List<Analysis> sentences, List<List<Mention>> mentions, Set<Name> titled) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.titled = titled;
    }

    /** The mentions with those of people who are described, in order. */
    List<List<Mention>> resolved() {
        for (int i = 0; i < sentences.size(); i++) {
            collect(sentences.get(i), mentions.get(i));
        }
        List<List<Mention>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            all.add(resolved(i));
        }
        return all;
    }

    private void collect(Analysis sentence, List<Mention> named) {
        for (Mention mention : named) {
            if (mention.name().isPerson()) {
                RolePhrase.before(sentence, mention.first())
                        .ifPresent(role -> hold(role.reading().lemma(), mention.name()));
                behind(sentence, mention);
            }
        }
    }

    /** „Jan Kos, malarz i grafik”, „Anna Nowak (ur. 1920) – polska chemiczka, profesor …”. */
    private void behind(Analysis sentence, Mention mention) {
        int i = mention.end();
        if (sentence.isMark(i, "(")) {
            while (i < sentence.size() && !sentence.isMark(i, ")")) {
                i++;
            }
            i++;
        }
        if (!sentence.isMark(i, ",–—-")) {
            return;
        }
        for (i++; i < sentence.size() && goesOn(sentence, i); i++) {
            role(sentence, i).ifPresent(lemma -> hold(lemma, mention.name()));
        }
    }

    private static boolean goesOn(Analysis sentence, int i) {
        Tag tag = sentence.tag(i);
        return sentence.isMark(i, ",")
                || sentence.isOneOf(i, Set.of("i", "oraz"))
                || tag.isAdjective() && !sentence.lemma(i).equals("który")
                || tag.isNoun() && (role(sentence, i).isPresent() || tag.is(Case.GEN));
    }

    private static Optional<String> role(Analysis sentence, int i) {
        return sentence.readings(i).stream()
                .filter(r -> r.tag().isNoun() && r.tag().is(Number.SG))
                .map(Reading::lemma)
                .filter(Descriptions::isRole)
                .findFirst();
    }

    private static boolean isRole(String lemma) {
        return Roles.isRole(lemma) || WIDER.values().stream().anyMatch(narrow -> narrow.contains(lemma));
    }

    private void hold(String lemma, Name name) {
        holders.computeIfAbsent(lemma, l -> new LinkedHashSet<>()).add(name);
    }

    private List<Mention> resolved(int number) {
        Analysis sentence = sentences.get(number);
        List<Mention> own = new ArrayList<>(mentions.get(number));
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (standsAlone(sentence, i) && own.stream().noneMatch(m -> m.covers(at))) {
                described(sentence.lemma(i), number)
                        .ifPresent(d -> own.add(new Mention(at, at + 1, d.name(), Case.NOM, d.back())));
            }
        }
        own.sort(Comparator.comparingInt(Mention::first));
        return own;
    }

    /** A bare noun in the nominative with its verb right behind it. */
    private static boolean standsAlone(Analysis sentence, int i) {
        Tag tag = sentence.tag(i);
        Tag before = sentence.tag(i - 1);
        return tag.isNoun()
                && tag.is(Case.NOM)
                && tag.is(Number.SG)
                && sentence.tag(i + 1).isFinite()
                && !before.isAdjective()
                && !before.isParticiple()
                && !before.isPreposition()
                && !sentence.isOneOf(i - 1, Set.of("jako", "niż", "ten", "ta", "każdy", "jeden", "inny"));
    }

    private record Described(Name name, int back) {}

    private Optional<Described> described(String lemma, int number) {
        Set<Name> found = new LinkedHashSet<>(holders.getOrDefault(lemma, Set.of()));
        WIDER.getOrDefault(lemma, Set.of()).forEach(narrow -> found.addAll(holders.getOrDefault(narrow, Set.of())));
        found.removeIf(name -> name.words() < 2 || !name.isSure());
        return found.size() == 1 ? nearby(found.iterator().next(), number) : Optional.empty();
    }

    /** Named in one of the sentences right before, or by the title. */
    private Optional<Described> nearby(Name name, int number) {
        for (int back = 1; back <= Math.min(FARTHEST, number); back++) {
            if (mentions.get(number - back).stream().anyMatch(m -> m.name().equals(name))) {
                return Optional.of(new Described(name, back));
            }
        }
        boolean met = titled.contains(name)
                && mentions.subList(0, number).stream()
                        .anyMatch(s -> s.stream().anyMatch(m -> m.name().equals(name)));
        return met ? Optional.of(new Described(name, 0)) : Optional.empty();
    }
}
