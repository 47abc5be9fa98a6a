package pl.pytajnik.content.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.morph.Analyser;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Tagger;
import pl.pytajnik.content.text.Segmenter;

/** How many names of people, each in a sentence of its own, get the right nominative and gender. */
class PeopleGoldTest {
    private static final int FEWEST = 150;
    private static final double RIGHT_OF_SURE = 0.95;
    private static final double SURE_OF_ALL = 0.8;

    private record Gold(String sentence, String nominative, Gender gender) {
        static Gold of(String line) {
            String[] fields = line.split(" \\| ");
            return new Gold(fields[0], fields[1], fields[2].equals("f") ? Gender.F : Gender.M1);
        }

        Optional<Name> found() {
            Analyser analyser = new Analyser(Tagger.polish());
            List<Analysis> sentences = Segmenter.sentences(sentence).stream()
                    .map(analyser::analyse)
                    .toList();
            return Names.of(sentences, Lexicon.polish()).ofType(Name.Type.PERSON).stream()
                    .findFirst();
        }

        boolean isRight(Name name) {
            return name.canonical().equals(nominative) && name.gender() == gender;
        }
    }

    private static List<Gold> gold() {
        try (InputStream in = PeopleGoldTest.class.getResourceAsStream("people.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.startsWith("#")).map(Gold::of).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void sureNames_areNearlyAllRight() {
        List<Gold> gold = gold();
        int sure = 0;
        int right = 0;
        for (Gold one : gold) {
            Optional<Name> name = one.found();
            if (name.filter(Name::isSure).isPresent()) {
                sure++;
                right += one.isRight(name.get()) ? 1 : 0;
            }
            if (name.filter(one::isRight).isEmpty()) {
                System.out.printf("%s -> %s%n", one, name.map(Name::toString).orElse("no person"));
            }
        }
        System.out.printf("names of people: %d, sure of %d, of these right %d%n", gold.size(), sure, right);
        assertThat(gold).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat((double) right / sure).isGreaterThanOrEqualTo(RIGHT_OF_SURE);
        assertThat((double) sure / gold.size()).isGreaterThanOrEqualTo(SURE_OF_ALL);
    }
}
