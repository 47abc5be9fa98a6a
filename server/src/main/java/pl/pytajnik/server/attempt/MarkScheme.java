package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.bank.Choice;
import pl.pytajnik.server.bank.ItemVersion;

/**
 * The questions of an edition and how they are marked: as published, unless its teacher has ruled otherwise. Immutable.
 *
 * @param questions as students see them, in the edition's order
 * @param rekeyed later versions that mark instead, by item
 * @param voided items that bring nothing
 */
record MarkScheme(List<ItemVersion> questions, Map<UUID, ItemVersion> rekeyed, Set<UUID> voided) {
    MarkScheme {
        questions = List.copyOf(questions);
        rekeyed = Map.copyOf(rekeyed);
        voided = Set.copyOf(voided);
    }

    /** The same for these of the questions, in this order. */
    MarkScheme asking(List<UUID> items) {
        Map<UUID, ItemVersion> versions =
                questions.stream().collect(Collectors.toMap(ItemVersion::itemId, Function.identity()));
        return new MarkScheme(items.stream().map(versions::get).toList(), rekeyed, voided);
    }

    boolean isVoided(ItemVersion question) {
        return voided.contains(question.itemId());
    }

    /** The version whose key decides: the question's own or a later one. */
    ItemVersion marking(ItemVersion question) {
        return rekeyed.getOrDefault(question.itemId(), question);
    }

    /** Which choices of the question are right by the key that decides. */
    Set<UUID> right(ItemVersion question) {
        Set<UUID> right = marking(question).rightChoices();
        return question.choices().stream()
                .map(Choice::id)
                .filter(id -> right.contains(chosen(question, id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An answer to the question as the marking version knows it. */
    Given meant(ItemVersion question, Given given) {
        Set<UUID> choices =
                given.choices().stream().map(choice -> chosen(question, choice)).collect(Collectors.toSet());
        return new Given(choices, given.text());
    }

    /** A choice of the question as the marking version knows it: of the same text, for its choices have other ids. */
    private UUID chosen(ItemVersion question, UUID choiceId) {
        ItemVersion marking = marking(question);
        if (marking.equals(question)) {
            return choiceId;
        }
        return question.choices().stream()
                .filter(choice -> choice.id().equals(choiceId))
                .flatMap(choice -> sameText(marking, choice).stream())
                .findFirst()
                .orElse(choiceId);
    }

    private static Optional<UUID> sameText(ItemVersion version, Choice choice) {
        return version.choices().stream()
                .filter(other ->
                        other.text().strip().equalsIgnoreCase(choice.text().strip()))
                .map(Choice::id)
                .findFirst();
    }
}
