package pl.pytajnik.server.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * Any number of the choices is right, at least one.
 *
 * @param choices in the order the teacher gave
 * @param credit {@link Credit#ALL_OR_NOTHING} when none is given
 */
@Schema(
        requiredProperties = "type",
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "MULTIPLE_CHOICE"))
public record MultipleChoice(
        @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid Option> choices,
        @Nullable Credit credit) implements Answer {
    public MultipleChoice {
        choices = Option.copy(choices);
        credit = Objects.requireNonNullElse(credit, Credit.ALL_OR_NOTHING);
    }

    @Override
    public ResponseFormat format() {
        return ResponseFormat.MULTIPLE_CHOICE;
    }

    @Override
    public String key() {
        return right().map(Option::text).collect(Collectors.joining("; "));
    }

    @Override
    public List<Option> options() {
        return choices;
    }

    /** How many a student is told to choose; null when that is for the student to find out. */
    public @Nullable Integer choose() {
        return credit == Credit.PROPORTIONAL ? Math.toIntExact(right().count()) : null;
    }

    /** What these choices bring, from 0 to 1. */
    public double fraction(Set<UUID> chosen) {
        int allRight = Math.toIntExact(right().count());
        int rightly = Math.toIntExact(
                right().filter(option -> chosen.contains(option.id())).count());
        Credit counting = Objects.requireNonNull(credit);
        return counting.fraction(rightly, allRight, chosen.size() - rightly, choices.size() - allRight);
    }

    private Stream<Option> right() {
        return choices.stream().filter(Option::right);
    }

    @Override
    public List<FieldError> misfits() {
        Stream<FieldError> key = right().findAny().isPresent()
                ? Stream.of()
                : Stream.of(FieldError.of("/answer/choices", WrongValue.SOME_RIGHT));
        return Stream.concat(key, Option.repeated(choices).stream()).toList();
    }

    @Override
    public MultipleChoice issued() {
        return new MultipleChoice(Option.issued(choices), credit);
    }
}
