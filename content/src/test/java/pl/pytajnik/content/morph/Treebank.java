package pl.pytajnik.content.morph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences with gold tags from a CoNLL-U file whose fifth column has NKJP tags. */
record Treebank(List<Sentence> sentences) {
    private static final Set<String> OPENING = Set.of("„", "\"", "«", "“", "-", "–", "—", "(", "”");

    /** A sentence's words and their gold tags. */
    record Sentence(List<Word> words, List<Tag> gold) {}

    /** The treebank beside the repository, or the one that the system property {@code pytajnik.treebank} names. */
    static Path path() {
        return Stream.of("../shared/data", "../../shared/data")
                .map(folder -> Path.of(folder, "pl_pud-ud-test.conllu"))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of(System.getProperty("pytajnik.treebank", "pl_pud-ud-test.conllu")));
    }

    static Treebank read(Path file) throws IOException {
        String text = Files.readString(file);
        return new Treebank(
                Stream.of(text.split("\n\n")).map(Treebank::sentence).toList());
    }

    /** Every tenth sentence, starting at the given one, or all the others. */
    Treebank fold(int fold, boolean held) {
        return new Treebank(IntStream.range(0, sentences.size())
                .filter(i -> (i % 10 == fold) == held)
                .mapToObj(sentences::get)
                .toList());
    }

    private static Sentence sentence(String block) {
        List<String[]> rows = block.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        List<Word> words = new ArrayList<>();
        List<Tag> gold = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            int parts = parts(row[0]);
            boolean initial = words.isEmpty()
                    || OPENING.contains(words.get(words.size() - 1).form());
            words.add(Word.of(row[1], initial));
            gold.add(parts == 0 ? Tag.of(row[4]) : joined(rows.subList(i + 1, i + 1 + parts)));
            i += parts;
        }
        return new Sentence(words, gold);
    }

    private static int parts(String id) {
        String[] range = id.split("-");
        return range.length == 1 ? 0 : Integer.parseInt(range[1]) - Integer.parseInt(range[0]) + 1;
    }

    /** A verb and its endings are one token for us: pisał + by + m, pisał + em. */
    private static Tag joined(List<String[]> parts) {
        String verb = parts.get(0)[4];
        Set<String> forms = parts.stream().map(part -> part[1]).collect(Collectors.toSet());
        return Tag.of(forms.contains("by") ? verb.replace("praet", "pot") : verb);
    }
}
