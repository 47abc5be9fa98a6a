package pl.pytajnik.content.morph;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Trains the tagger's weights from a treebank with NKJP tags; the same treebank gives the same bytes. To run it, with UD Polish
 * PUD:
 *
 * <pre>
 * mvn -pl content test-compile exec:java@train-tagger -Dpytajnik.treebank=FOLDER/pl_pud-ud-test.conllu
 * </pre>
 */
public final class TrainTagger {
    private TrainTagger() {}

    public static void main(String[] args) throws IOException {
        Weights weights = Training.weights(Treebank.read(Path.of(args[0])));
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            weights.write(out);
        }
    }
}
