package pl.pytajnik.content.question;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.Time;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.number.Quantity;

/** What answers a question: the words and what they mean. */
public sealed interface Key {
    Kind kind();

    /** The answer as a person would say it. */
    String text();

    /** What is answered, whatever form the question asks for: the nominative of a name. */
    default String basic() {
        return text();
    }

    /** Other right answers. */
    List<String> accepted();

    /**
     * A person, an institution or a country.
     *
     * @param name who it is
     * @param asked the form the question asks for
     * @param written the name in the asked case; the nominative as long as nobody has put it there
     * @param accepted the surname alone, other cases the text uses
     */
    record Who(Name name, Asked asked, String written, List<String> accepted) implements Key {
        public Who {
            accepted = List.copyOf(accepted);
        }

        /** The answer to <i>kto</i>. */
        public Who(Name name, List<String> accepted) {
            this(name, Asked.NOMINATIVE, name.canonical(), accepted);
        }

        /** The same in the words given, which stand in the asked case. */
        public Who written(String form) {
            return new Who(name, asked, form, accepted);
        }

        /** True when it still stands in the nominative though another case is asked. */
        public boolean isUninflected() {
            return asked.inCase() != Case.NOM && written.equals(name.canonical());
        }

        @Override
        public String basic() {
            return name.canonical();
        }

        @Override
        public Kind kind() {
            return Kind.WHO;
        }

        @Override
        public String text() {
            return asked.around(written);
        }
    }

    /**
     * The form of a name that a question asks for: „z kim” for „z Janem Kosem”.
     *
     * @param preposition the one that stands in the question as well, or empty
     */
    record Asked(String preposition, Case inCase) {
        public static final Asked NOMINATIVE = new Asked("", Case.NOM);

        private static final Pattern ZE = Pattern.compile("(?iu)(?:[szśźż][^aeiouyąęó]|mn|ws|wz).*");

        /** A name in this case with the preposition: „z Anną Nowak”, „ze Stanisławem Nowakiem”. */
        public String around(String name) {
            String said = preposition.equals("z") && ZE.matcher(name).matches() ? "ze" : preposition;
            return said.isEmpty() ? name : said + " " + name;
        }
    }

    /**
     * A moment, a period or a duration.
     *
     * @param time what it means
     * @param frame the words before the date itself: „na początku”, „w”; may be empty
     */
    record When(Time time, String frame, String text, List<String> accepted) implements Key {
        public When {
            accepted = List.copyOf(accepted);
        }

        @Override
        public Kind kind() {
            return Kind.WHEN;
        }
    }

    /**
     * A number.
     *
     * @param quantity what it means
     * @param frame what stands around the number itself
     * @param figure the number itself as the text writes it
     */
    record HowMany(Quantity quantity, Frame frame, String figure, List<String> accepted) implements Key {
        public HowMany {
            accepted = List.copyOf(accepted);
        }

        @Override
        public Kind kind() {
            return Kind.HOW_MANY;
        }

        @Override
        public String text() {
            return frame.around(figure);
        }

        /** „około”, „ponad” or empty. */
        public String hedge() {
            return frame.hedge();
        }
    }

    /**
     * The words around a number.
     *
     * @param before a preposition, „w wieku”, or empty
     * @param hedge „około”, „ponad” or empty
     * @param behind the unit where the question does not name it, or empty
     */
    record Frame(String before, String hedge, String behind) {
        /** Another number in the same words. */
        public String around(String figure) {
            return Stream.of(before, hedge, figure, behind)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }
}
