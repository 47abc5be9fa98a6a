package pl.pytajnik.content.distractor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.name.RolePhrase;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/** What the persons of a document are called: „minister”, „doradca”. */
final class RolesInText {
    private final Map<Name, Set<String>> roles = new HashMap<>();
    private final Map<String, Set<Name>> holders = new HashMap<>();

    private RolesInText() {}

    static RolesInText of(Document document) {
        RolesInText all = new RolesInText();
        for (ParsedSentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention.name().isPerson()) {
                    RolePhrase.before(sentence.words(), mention.first())
                            .ifPresent(role ->
                                    all.add(mention.name(), role.reading().lemma()));
                }
            }
        }
        return all;
    }

    private void add(Name name, String role) {
        roles.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(role);
        holders.computeIfAbsent(role, r -> new LinkedHashSet<>()).add(name);
    }

    /** All who are called by a role of this person; the person too. */
    Set<Name> colleagues(Name name) {
        Set<Name> colleagues = new LinkedHashSet<>();
        roles.getOrDefault(name, Set.of()).forEach(role -> colleagues.addAll(holders.getOrDefault(role, Set.of())));
        return colleagues;
    }
}
