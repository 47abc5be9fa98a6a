package pl.pytajnik.content.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Ten-fold cross validation on the treebank; skipped where the treebank is not beside the repository. */
class TaggerAccuracyTest {
    @Test
    void tagger_onHeldOutSentences_isAsGoodAsMeasured() throws IOException {
        assumeTrue(Files.exists(Treebank.path()), "no treebank");
        Treebank treebank = Treebank.read(Treebank.path());
        Accuracy accuracy = new Accuracy();
        for (int fold = 0; fold < 10; fold++) {
            accuracy.measure(new Tagger(Training.weights(treebank.fold(fold, false))), treebank.fold(fold, true));
        }
        System.out.println(accuracy);
        assertThat(accuracy.pos()).isGreaterThan(0.95);
        assertThat(accuracy.nounCase()).isGreaterThan(0.87);
    }

    @Test
    void weights_trainedAgain_areTheShippedBytes() throws IOException {
        assumeTrue(Files.exists(Treebank.path()), "no treebank");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Training.weights(Treebank.read(Treebank.path())).write(new DataOutputStream(bytes));
        try (var shipped = Tagger.class.getResourceAsStream("pl-tagger-pud.bin")) {
            assertThat(shipped).hasBinaryContent(bytes.toByteArray());
        }
    }
}
