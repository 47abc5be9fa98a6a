package pl.pytajnik.content.distractor;

import java.util.Set;
import java.util.regex.Pattern;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.question.Candidate;

/** Tells whether a question lets a man and a woman answer alike, as „Kto” with a verb does. */
enum AskedGender {
    ANY,
    THAT_OF_THE_KEY;

    /** They name the office. */
    private static final Set<String> OFFICES = Set.of("W1", "W15");

    /** „Promesę podpisałem”: who says so tells the gender. */
    private static final Pattern OF_ONESELF = Pattern.compile(
            "\\p{L}(?:łem|łam|łbym|łabym)\\b|\\b(?:jestem|byłem|byłam) \\p{L}+|\\b(?:żon|wdow|mąż|męż|poślubi|ożeni|zaręczy)\\p{L}*|^Za kogo",
            Pattern.UNICODE_CHARACTER_CLASS);

    static AskedGender of(Candidate candidate) {
        boolean told = OFFICES.contains(candidate.pattern())
                || OF_ONESELF.matcher(candidate.stem()).find();
        return told ? THAT_OF_THE_KEY : ANY;
    }

    boolean allows(Gender other, Gender key) {
        return this == ANY || other == key;
    }
}
