package pl.pytajnik.server.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * One of the choices is right.
 *
 * @param choices exactly one of them right
 * @param accepted other ways to say the right one, for when it is typed one day
 */
@Schema(
        requiredProperties = "type",
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "SINGLE_CHOICE"))
public record SingleChoice(
        @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid Option> choices,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 300) String> accepted)
        implements Answer {
    public SingleChoice {
        choices = Option.copy(choices);
        accepted = Option.copy(accepted);
    }

    @Override
    public ResponseFormat format() {
        return ResponseFormat.SINGLE_CHOICE;
    }

    @Override
    public String key() {
        return choices.stream()
                .filter(Option::right)
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Option> options() {
        return choices;
    }

    @Override
    public List<@Size(max = 300) String> accepted() {
        return Option.copy(accepted);
    }

    @Override
    public List<FieldError> misfits() {
        long right = choices.stream().filter(Option::right).count();
        Stream<FieldError> key =
                right == 1 ? Stream.of() : Stream.of(FieldError.of("/answer/choices", WrongValue.ONE_RIGHT, right));
        return Stream.of(key, Option.repeated(choices).stream(), trueOnes().stream())
                .flatMap(errors -> errors)
                .collect(Collectors.toList());
    }

    private List<FieldError> trueOnes() {
        List<String> right = accepted().stream().map(Option::folded).toList();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).right()
                    && right.contains(Option.folded(choices.get(i).text()))) {
                errors.add(FieldError.of("/answer/choices/" + i + "/text", WrongValue.WRONG_YET_ACCEPTED));
            }
        }
        return errors;
    }

    @Override
    public SingleChoice issued() {
        return new SingleChoice(Option.issued(choices), accepted);
    }
}
