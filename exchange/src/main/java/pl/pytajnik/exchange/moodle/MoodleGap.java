package pl.pytajnik.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.exchange.file.Node;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Answer;

/**
 * A gap of a cloze text, such as <code>{1:SHORTANSWER:=Wisła~%50%rzeka#prawie}</code>.
 *
 * @param type Moodle's name or its short form
 * @param inside answers parted by tildes, signs behind a backslash mean themselves
 * @param format of the text around it
 */
record MoodleGap(String type, String inside, String format) {
    private static final Pattern PART = Pattern.compile("(?:\\\\.|[^~\\\\])+", Pattern.DOTALL);
    /** {@code &#39;} begins no comment. */
    private static final Pattern COMMENT = Pattern.compile("(?<![\\\\&])#");

    private static final Pattern WEIGHT = Pattern.compile("^\\s*(?:=|%(-?[\\d.,]{1,12})%)");
    private static final String PLAIN = "plain_text";

    /** As if it were a question of its own. */
    Answer answer(Set<Change> changes) throws MoodleFault {
        List<Node> children = new ArrayList<>();
        children.add(element("single", Boolean.toString(!type.matches("(MULTIRESPONSE|MR).*"))));
        children.add(element("usecase", type.matches("(SHORTANSWER_|SA|MW)C") ? "1" : "0"));
        for (Matcher part = PART.matcher(inside); part.find(); ) {
            children.add(answer(part.group(), changes));
        }
        return new MoodleAnswers(new Node("question", Map.of("type", kind()), children, ""), changes).answer();
    }

    private String kind() throws MoodleFault {
        return switch (type.replaceFirst("_.*", "")) {
            case "SHORTANSWER", "SA", "MW", "SAC", "MWC" -> "shortanswer";
            case "NUMERICAL", "NM" -> "numerical";
            case "MULTICHOICE", "MC", "MCV", "MCH", "MCS", "MCVS", "MCHS" -> "multichoice";
            case "MULTIRESPONSE", "MR", "MRH", "MRS", "MRHS" -> "multichoice";
            default -> throw new MoodleFault(Skip.UNKNOWN_TYPE);
        };
    }

    private Node answer(String part, Set<Change> changes) throws MoodleFault {
        Matcher weight = WEIGHT.matcher(part);
        boolean isWeighed = weight.find();
        String fraction = !isWeighed ? "0" : weight.group(1) == null ? "100" : weight.group(1);
        String[] textAndComment = COMMENT.split(isWeighed ? part.substring(weight.end()) : part, 2);
        String[] numberAndTolerance =
                words(textAndComment[0], changes).split(kind().equals("numerical") ? ":" : "$^", 2);
        List<Node> children = new ArrayList<>(List.of(element("text", numberAndTolerance[0])));
        if (numberAndTolerance.length == 2) {
            children.add(element("tolerance", numberAndTolerance[1].strip()));
        }
        if (textAndComment.length == 2) {
            Node text = element("text", words(textAndComment[1], changes));
            children.add(new Node("feedback", Map.of("format", PLAIN), List.of(text), ""));
        }
        return new Node("answer", Map.of("fraction", fraction, "format", PLAIN), children, "");
    }

    private String words(String text, Set<Change> changes) {
        return new MoodleText(format, text.replaceAll("(?s)\\\\(.)", "$1"), List.of()).words(changes);
    }

    private static Node element(String name, String words) {
        return new Node(name, Map.of(), List.of(), words);
    }
}
