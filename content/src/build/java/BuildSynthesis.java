import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.EncoderType;
import morfologik.stemming.ISequenceEncoder;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/**
 * Turns the dictionary round for synthesis: an automaton of {@code lemma|tag;form}, the form written as its difference from
 * the lemma. The build runs it with the file to write; it does nothing when that file was made from the same dictionary by
 * this source, which is the second argument. The same dictionary gives the same bytes.
 */
final class BuildSynthesis {
    /** Forms that a question may need. Negated ones would make the automaton fifteen times as large. */
    private static final Pattern WANTED = Pattern.compile(
            "(subst|adj|num|ger|pact|ppas|ppron12|ppron3|siebie|verb:(fin|praet|bedzie|winien|imps|inf))\\b.*");

    private static final Pattern NEGATED = Pattern.compile(".*:neg\\b.*");

    private final ISequenceEncoder encoder = EncoderType.PREFIX.get();

    public static void main(String[] args) throws IOException {
        Path output = Path.of(args[0]);
        Path origin = output.resolveSibling(output.getFileName() + ".origin");
        String fingerprint = fingerprint(Path.of(args[1]));
        if (Files.exists(output)
                && Files.exists(origin)
                && Files.readString(origin).equals(fingerprint)) {
            return;
        }
        System.out.println("Building the synthesis dictionary, this takes half a minute");
        Files.createDirectories(output.getParent());
        write(new BuildSynthesis().automaton(), output);
        Files.writeString(origin, fingerprint);
    }

    private static void write(FSA automaton, Path output) throws IOException {
        Path unfinished = output.resolveSibling(output.getFileName() + ".unfinished");
        try (var stream = Files.newOutputStream(unfinished)) {
            new CFSA2Serializer().serialize(automaton, stream);
        }
        Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String fingerprint(Path source) throws IOException {
        try (InputStream dictionary = PolishStemmer.class.getResourceAsStream("polish.dict")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(dictionary.readAllBytes());
            digest.update(Files.readAllBytes(source));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private FSA automaton() {
        List<byte[]> entries = new ArrayList<>();
        for (WordData word : new DictionaryLookup(new PolishStemmer().getDictionary())) {
            addEntries(word, entries);
        }
        entries.sort(FSABuilder.LEXICAL_ORDERING);
        return FSABuilder.build(entries);
    }

    private void addEntries(WordData word, List<byte[]> entries) {
        String lemma = word.getStem().toString();
        for (String tag : word.getTag().toString().split("\\+")) {
            if (WANTED.matcher(tag).matches() && !NEGATED.matcher(tag).matches()) {
                entries.add(entry(lemma, tag, word.getWord().toString()));
            }
        }
    }

    private byte[] entry(String lemma, String tag, String form) {
        ByteBuffer difference = encoder.encode(null, utf8(lemma), utf8(form));
        byte[] key = (lemma + "|" + tag + ";").getBytes(StandardCharsets.UTF_8);
        byte[] entry = Arrays.copyOf(key, key.length + difference.remaining());
        difference.get(entry, key.length, difference.remaining());
        return entry;
    }

    private static ByteBuffer utf8(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
