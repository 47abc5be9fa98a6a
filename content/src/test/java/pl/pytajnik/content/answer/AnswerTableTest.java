package pl.pytajnik.content.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.text.WordList;

/** The tables of typed answers, and what share of them the checker judges rightly. */
class AnswerTableTest {
    private static final AnswerChecker CHECKER = AnswerChecker.polish();

    record Pair(Kind kind, String key, List<String> accepted, String typed) {
        boolean isAccepted() {
            return CHECKER.accepts(kind, key, accepted, typed);
        }
    }

    private static List<Pair> pairs(String table) {
        List<Pair> pairs = new ArrayList<>();
        for (String line : WordList.lines(AnswerTableTest.class, table)) {
            String[] cells = line.split("\\s*\\|\\s*", 4);
            assertThat(cells).as(line).hasSize(4);
            List<String> accepted = cells(cells[2]).toList();
            cells(cells[3])
                    .forEach(typed -> pairs.add(new Pair(Kind.valueOf(cells[0]), cells[1].strip(), accepted, typed)));
        }
        return pairs;
    }

    private static Stream<String> cells(String cell) {
        return Stream.of(cell.split("~")).map(String::strip).filter(text -> !text.isEmpty());
    }

    @Test
    void wrongAnswers_areNeverAccepted() {
        List<Pair> wrong = pairs("wrong.txt");
        List<Pair> accepted = wrong.stream().filter(Pair::isAccepted).toList();
        System.out.printf("typed answers: %d of %d wrong ones accepted%n", accepted.size(), wrong.size());
        assertThat(wrong).hasSizeGreaterThanOrEqualTo(500);
        accepted.forEach(System.out::println);
        assertThat(accepted).isEmpty();
    }

    @Test
    void rightAnswers_areAccepted() {
        List<Pair> right = pairs("right.txt");
        List<Pair> refused = right.stream().filter(pair -> !pair.isAccepted()).toList();
        System.out.printf("typed answers: %d of %d right ones accepted%n", right.size() - refused.size(), right.size());
        refused.forEach(System.out::println);
        assertThat(right).hasSizeGreaterThanOrEqualTo(300);
        assertThat(right.size() - refused.size()).isGreaterThanOrEqualTo((int) Math.ceil(right.size() * 0.97));
    }
}
