package pl.pytajnik.content.distractor;

import java.util.HashMap;
import java.util.HashSet;
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

    private RolesInText() {}

    static RolesInText of(Document document) {
        RolesInText all = new RolesInText();
        for (ParsedSentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention.name().isPerson()) {
                    RolePhrase.before(sentence.words(), mention.first())
                            .ifPresent(role -> all.roles
                                    .computeIfAbsent(mention.name(), n -> new HashSet<>())
                                    .add(role.reading().lemma()));
                }
            }
        }
        return all;
    }

    /** True when both are called by one role. */
    boolean isLike(Name one, Name other) {
        return roles.getOrDefault(one, Set.of()).stream().anyMatch(roles.getOrDefault(other, Set.of())::contains);
    }
}
