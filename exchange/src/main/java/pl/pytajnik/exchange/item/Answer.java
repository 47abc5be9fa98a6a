package pl.pytajnik.exchange.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an item is answered and what is right, one type a response format. All text is plain: no HTML, no TeX. */
public sealed interface Answer {
    /** Choices in their order; none when the answer is typed. */
    default List<Choice> choices() {
        return List.of();
    }

    /** Other right answers, without the key. */
    default List<String> accepted() {
        return List.of();
    }

    /**
     * By the one right choice.
     *
     * @param choices exactly one of them right
     * @param accepted other ways to say the right one
     */
    record SingleChoice(List<Choice> choices, List<String> accepted) implements Answer {
        public SingleChoice {
            choices = List.copyOf(choices);
            accepted = List.copyOf(accepted);
        }
    }

    /** By any number of choices, at least one of them right. */
    record MultipleChoice(List<Choice> choices, Credit credit) implements Answer {
        public MultipleChoice {
            Objects.requireNonNull(credit, "credit");
            choices = List.copyOf(choices);
        }
    }

    /** The stem says something that is so or not; students see „Prawda” and „Fałsz”. */
    record TrueFalse(
            boolean isTrue,
            @Nullable String feedbackIfTrue,
            @Nullable String feedbackIfFalse) implements Answer {
        /** „Prawda” and „Fałsz”, in this order. */
        @Override
        public List<Choice> choices() {
            return List.of(new Choice("Prawda", isTrue, feedbackIfTrue), new Choice("Fałsz", !isTrue, feedbackIfFalse));
        }
    }

    /** In words. */
    record TypedText(String key, List<String> accepted) implements Answer {
        public TypedText {
            Objects.requireNonNull(key, "key");
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * By a number.
     *
     * @param tolerance how far off is still right, both ends included; in the number's own unit, or as a share of the
     *     number when it {@code isRelative}
     * @param unit stands beside the field
     * @param unitSpellings other ways to write the unit
     */
    record TypedNumber(
            BigDecimal value,
            BigDecimal tolerance,
            boolean isRelative,
            @Nullable String unit,
            List<String> unitSpellings)
            implements Answer {
        public TypedNumber {
            value = plain(value);
            tolerance = plain(tolerance);
            isRelative = isRelative && tolerance.signum() != 0;
            unitSpellings = List.copyOf(unitSpellings);
        }

        /** The same number is the same whatever its trailing zeros. */
        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /** How far off is still right, in the number's own unit. */
        public BigDecimal allowed() {
            return isRelative ? plain(tolerance.multiply(value.abs())) : tolerance;
        }
    }

    /**
     * By a date at a precision.
     *
     * @param year the year itself, or any of the decade or century that is meant
     * @param month from 1; with a day or a month only
     * @param day with a day only
     */
    record TypedDate(
            DatePrecision precision,
            int year,
            @Nullable Integer month,
            @Nullable Integer day,
            List<String> accepted) implements Answer {
        public TypedDate {
            Objects.requireNonNull(precision, "precision");
            accepted = List.copyOf(accepted);
        }
    }
}
