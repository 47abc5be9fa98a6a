package pl.pytajnik.content.answer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param value multipliers multiplied in
 * @param other what the same digits mean when the mark in them divides thousands; the value itself when there is one meaning
 * @param factor the multiplier that is in the value, 1 without one
 * @param vague „kilka” or the like, whose value is no number; empty when it is one
 * @param unit null when none is said or it is none we know
 * @param noun the word behind it when it is no unit we know; empty when there is none
 */
record Amount(
        BigDecimal value,
        BigDecimal other,
        BigDecimal factor,
        String vague,
        @Nullable Unit unit,
        String noun) {
    static Amount of(BigDecimal value, BigDecimal other, BigDecimal factor) {
        return new Amount(value.multiply(factor), other.multiply(factor), factor, "", null, "");
    }

    static Amount vague(String word, BigDecimal factor) {
        return new Amount(factor, factor, factor, word, null, "");
    }

    Amount with(Unit of) {
        return new Amount(value, other, factor, vague, of, "");
    }

    Amount withNoun(String word) {
        return new Amount(value, other, factor, vague, unit, word);
    }

    /** „10–12 tys.”: the first shares the multiplier. */
    Amount times(BigDecimal multiplier) {
        return new Amount(value.multiply(multiplier), other.multiply(multiplier), multiplier, vague, unit, noun);
    }

    /** „3 godziny i 20 minut”: what follows is a smaller unit of the same dimension. */
    boolean continues(Amount before) {
        return unit != null
                && before.unit != null
                && vague.isEmpty()
                && before.vague.isEmpty()
                && unit.isAlike(before.unit)
                && unit.size().compareTo(before.unit.size()) < 0;
    }

    /** Both together, in the smaller unit. */
    Amount plus(Amount smaller) {
        if (unit == null || smaller.unit == null) {
            throw new IllegalArgumentException("both need a unit");
        }
        BigDecimal mine = value.multiply(unit.size()).divide(smaller.unit.size());
        return Amount.of(mine.add(smaller.value), mine.add(smaller.value), BigDecimal.ONE)
                .with(smaller.unit);
    }

    boolean isSame(Amount typed) {
        if (!vague.equals(typed.vague)) {
            return false;
        }
        if (unit == null || typed.unit == null) {
            return equal(value, typed.value) || equal(value, typed.other);
        }
        BigDecimal mine = value.multiply(unit.size());
        return unit.isAlike(typed.unit)
                && (equal(mine, typed.value.multiply(typed.unit.size()))
                        || equal(mine, typed.other.multiply(typed.unit.size())));
    }

    /** True when the typed unit cannot be meant. */
    boolean isOtherUnit(Amount typed) {
        if (typed.unit == null) {
            return unit != null && !typed.noun.isEmpty() && !typed.noun.equals(noun);
        }
        return unit == null ? typed.unit.isRareShare() : !unit.isAlike(typed.unit);
    }

    private static boolean equal(BigDecimal one, BigDecimal another) {
        return one.compareTo(another) == 0;
    }
}
