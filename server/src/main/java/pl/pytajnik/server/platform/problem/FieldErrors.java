package pl.pytajnik.server.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where in the body something is wrong, as JSON pointers. */
final class FieldErrors {
    private FieldErrors() {}

    static List<FieldErrorView> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> new FieldErrorView(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldErrorView::pointer).thenComparing(FieldErrorView::detail))
                .toList();
    }

    static List<FieldErrorView> of(JsonProcessingException malformed, String detail) {
        if (malformed instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String pointer = mapping.getPath().stream()
                    .map(reference -> Objects.requireNonNullElse(
                            reference.getFieldName(), Integer.toString(reference.getIndex())))
                    .map(FieldErrors::step)
                    .collect(Collectors.joining());
            return List.of(new FieldErrorView(pointer, detail));
        }
        return List.of();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = step(node.getName());
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(node, pointer);
            }
        }
        return pointer.isEmpty() && violation.getInvalidValue() != null ? parameter : pointer.toString();
    }

    private static void append(Path.Node node, StringBuilder pointer) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append(step(node.getName()));
        }
    }

    private static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
