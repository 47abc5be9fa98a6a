package pl.pytajnik.exchange.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Credit;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.Kind;
import pl.pytajnik.exchange.item.Proof;

/**
 * What a format cannot carry of an item. Each knows what is left of the item, so that a round trip can be compared with
 * what was announced. They are taken away in the order in which they stand here.
 */
public enum Loss {
    /** The whole item. */
    ITEM,
    /** Control characters and the like: no file of other systems keeps them, some cannot be read with them. */
    ODD_CHARACTERS {
        @Override
        Item from(Item item) {
            return Seen.of(item);
        }
    },
    /** The id: a second import makes a second item. */
    ID {
        @Override
        Item from(Item item) {
            return item.withId(null);
        }
    },
    KIND {
        @Override
        Item from(Item item) {
            return item.withKind(Kind.OTHER);
        }
    },
    DIFFICULTY {
        @Override
        Item from(Item item) {
            return item.withDifficulty(Item.MEDIUM);
        }
    },
    TAGS {
        @Override
        Item from(Item item) {
            return item.withTags(List.of());
        }
    },
    /** The words that prove the key. */
    PROOF {
        @Override
        Item from(Item item) {
            return item.withProof(null);
        }
    },
    /** The words of the proof go along as feedback; that they are a proof is not known any more. */
    PROOF_AS_FEEDBACK {
        @Override
        Item from(Item item) {
            return item.withProof(null).withFeedback(Feedbacks.withProof(item));
        }
    },
    /** The words go along, their place in the article does not. */
    PLACE_OF_PROOF {
        @Override
        Item from(Item item) {
            Proof proof = item.proof();
            return proof == null ? item : item.withProof(new Proof(proof.text(), proof.article(), null));
        }
    },
    /** What everybody reads who has answered. */
    FEEDBACK {
        @Override
        Item from(Item item) {
            return item.withFeedback(null);
        }
    },
    /** What those read who chose this or that. */
    CHOICE_FEEDBACK {
        @Override
        Item from(Item item) {
            return item.withAnswer(Answers.withoutFeedback(item.answer()));
        }
    },
    /** How partly right choices count: all or nothing is left. */
    PARTIAL_CREDIT {
        @Override
        Item from(Item item) {
            return item.answer() instanceof Answer.MultipleChoice multiple
                    ? item.withAnswer(new Answer.MultipleChoice(multiple.choices(), Credit.ALL_OR_NOTHING))
                    : item;
        }
    },
    /** How partly right choices count: with right ones over all right, less wrong ones over all wrong. */
    CREDIT_AS_PENALTY {
        @Override
        Item from(Item item) {
            return item.answer() instanceof Answer.MultipleChoice multiple
                    ? item.withAnswer(new Answer.MultipleChoice(multiple.choices(), Credit.PROPORTIONAL_WITH_PENALTY))
                    : item;
        }
    },
    /** Other right answers than the key. */
    ACCEPTED {
        @Override
        Item from(Item item) {
            return item.withAnswer(Answers.withoutAccepted(item.answer()));
        }
    },
    /** A share of the number becomes a number. */
    RELATIVE_TOLERANCE {
        @Override
        Item from(Item item) {
            return item.answer() instanceof Answer.TypedNumber number
                    ? item.withAnswer(new Answer.TypedNumber(
                            number.value(), number.allowed(), false, number.unit(), number.unitSpellings()))
                    : item;
        }
    },
    TOLERANCE {
        @Override
        Item from(Item item) {
            return item.answer() instanceof Answer.TypedNumber number
                    ? item.withAnswer(new Answer.TypedNumber(
                            number.value(), BigDecimal.ZERO, false, number.unit(), number.unitSpellings()))
                    : item;
        }
    },
    /** The unit and its spellings. */
    UNIT {
        @Override
        Item from(Item item) {
            return item.answer() instanceof Answer.TypedNumber number
                    ? item.withAnswer(new Answer.TypedNumber(
                            number.value(), number.tolerance(), number.isRelative(), null, List.of()))
                    : item;
        }
    },
    UNIT_SPELLINGS {
        @Override
        Item from(Item item) {
            return item.answer() instanceof Answer.TypedNumber number
                    ? item.withAnswer(new Answer.TypedNumber(
                            number.value(), number.tolerance(), number.isRelative(), number.unit(), List.of()))
                    : item;
        }
    },
    /** A number is typed as text and compared letter by letter. */
    NUMBER_AS_TEXT {
        @Override
        Item from(Item item) {
            return item.answer() instanceof Answer.TypedNumber ? item.withAnswer(Answers.typed(item.answer())) : item;
        }
    },
    /** A date is typed as text and compared letter by letter. */
    DATE_AS_TEXT {
        @Override
        Item from(Item item) {
            return item.answer() instanceof Answer.TypedDate ? item.withAnswer(Answers.typed(item.answer())) : item;
        }
    },
    /** „Prawda” and „Fałsz” become the choices of a single choice. */
    TRUE_FALSE_AS_CHOICE {
        @Override
        Item from(Item item) {
            return item.answer() instanceof Answer.TrueFalse truth
                    ? item.withAnswer(new Answer.SingleChoice(truth.choices(), List.of()))
                    : item;
        }
    },
    /** The choices: what is left is typed or turned over. */
    CHOICES {
        @Override
        Item from(Item item) {
            return item.withAnswer(Answers.typed(item.answer()));
        }
    },
    /** Lines of the stem and of choices stand behind each other. */
    LINE_BREAKS {
        @Override
        Item from(Item item) {
            return item.withStem(Answers.inLine(item.stem())).withAnswer(Answers.inLine(item.answer()));
        }
    };

    /** The item without this; itself where it has nothing of the kind. */
    Item from(Item item) {
        return item;
    }

    /** What is left of an item; empty when nothing is. */
    public static Optional<Item> without(Set<Loss> losses, Item item) {
        if (losses.contains(ITEM)) {
            return Optional.empty();
        }
        Item left = item;
        for (Loss loss : values()) {
            left = losses.contains(loss) ? loss.from(left) : left;
        }
        return Optional.of(left);
    }

    /** Whether an item has what would be lost: then leaving it out changes the item. */
    public boolean concerns(Item item) {
        return this == ITEM || !from(item).equals(item);
    }

    /** Choices without feedback, and the like. */
    private static final class Answers {
        private Answers() {}

        static Answer withoutFeedback(Answer answer) {
            List<Choice> choices =
                    answer.choices().stream().map(Choice::withoutFeedback).toList();
            if (answer instanceof Answer.SingleChoice single) {
                return new Answer.SingleChoice(choices, single.accepted());
            }
            if (answer instanceof Answer.MultipleChoice multiple) {
                return new Answer.MultipleChoice(choices, multiple.credit());
            }
            return answer instanceof Answer.TrueFalse truth ? new Answer.TrueFalse(truth.isTrue(), null, null) : answer;
        }

        static String inLine(String text) {
            return text.replaceAll("\\s*[\\n\\r]\\s*", " ");
        }

        static Answer inLine(Answer answer) {
            List<Choice> choices = answer.choices().stream()
                    .map(choice -> new Choice(inLine(choice.text()), choice.right(), choice.feedback()))
                    .toList();
            if (answer instanceof Answer.SingleChoice single) {
                return new Answer.SingleChoice(choices, single.accepted());
            }
            return answer instanceof Answer.MultipleChoice multiple
                    ? new Answer.MultipleChoice(choices, multiple.credit())
                    : answer;
        }

        static Answer withoutAccepted(Answer answer) {
            if (answer instanceof Answer.SingleChoice single) {
                return new Answer.SingleChoice(single.choices(), List.of());
            }
            if (answer instanceof Answer.TypedText typed) {
                return new Answer.TypedText(typed.key(), List.of());
            }
            return answer instanceof Answer.TypedDate date
                    ? new Answer.TypedDate(date.precision(), date.year(), date.month(), date.day(), List.of())
                    : answer;
        }

        static Answer.TypedText typed(Answer answer) {
            return new Answer.TypedText(Keys.of(answer), Keys.others(answer));
        }
    }
}
