package pl.pytajnik.content.question;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the engine trusts a question: the product of named parts. Not a calibrated probability.
 *
 * @param parts the parts, each from 0 to 1, in the order they were found
 */
public record Confidence(List<Part> parts) {
    /**
     * One doubt.
     *
     * @param name stable name: {@code pattern}, {@code name}, {@code antecedent}
     * @param value 0 to 1
     */
    public record Part(String name, double value) {
        public Part {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("%s of %s is not between 0 and 1".formatted(name, value));
            }
        }
    }

    public Confidence {
        parts = List.copyOf(parts);
    }

    /** What the pattern alone deserves. */
    public static Confidence ofPattern(double value) {
        return new Confidence(List.of(new Part("pattern", value)));
    }

    /** The same, less one more doubt. */
    public Confidence times(String name, double value) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(name, value));
        return new Confidence(more);
    }

    /** 0 to 1, the product of the parts. */
    public double value() {
        return parts.stream().mapToDouble(Part::value).reduce(1, (a, b) -> a * b);
    }
}
