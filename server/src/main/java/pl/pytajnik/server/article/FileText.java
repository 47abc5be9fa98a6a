package pl.pytajnik.server.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Reads the text of a file; what it is, its first bytes tell, not its name. */
final class FileText {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final long MOST_UNPACKED = 60_000_000;
    private static final int MOST_ENTRIES = 5000;
    private static final String PDF = "application/pdf";
    private static final Map<String, Parser> PARSERS = Map.of(
            PDF,
            new PDFParser(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            new OOXMLParser(),
            "application/vnd.oasis.opendocument.text",
            new OpenDocumentParser());
    private static final Pattern MARKDOWN =
            Pattern.compile("(?m)^#{1,6} +\\S|\\]\\(https?://|\\*\\*\\p{L}|^ {0,3}(=|-){3,}\\s*$");
    private static final Tika TIKA = new Tika();

    private FileText() {}

    static ReadText of(byte[] file) {
        String type = type(file);
        Parser parser = PARSERS.get(type);
        if (parser != null) {
            return type.equals(PDF) ? printed(parsed(parser, file)) : written(parsed(parser, file));
        }
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return ReadablePage.of(PageEncoding.read(file, null), "https://file.invalid/");
        }
        if (type.startsWith("text/")) {
            return plain(TextEncoding.read(file));
        }
        boolean locked = type.contains("protected") || type.contains("msoffice");
        throw Problem.of(locked ? ProblemCode.FILE_LOCKED : ProblemCode.FILE_TYPE_NOT_TAKEN);
    }

    private static String type(byte[] file) {
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            String type = TIKA.detect(stream);
            boolean text = type.equals("application/octet-stream") && TextEncoding.looksLikeText(file);
            return text ? "text/plain" : type;
        } catch (IOException unreadable) {
            throw Problem.of(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static ReadText plain(String text) {
        if (!MARKDOWN.matcher(text).find()) {
            return ReadText.untitled(text, null);
        }
        MarkdownText read = MarkdownText.read(text);
        return read.title().isBlank()
                ? ReadText.untitled(read.plain(), read.published())
                : new ReadText(read.title(), read.plain(), read.published());
    }

    private static ReadText written(Parsed parsed) {
        return parsed.with(Blocks.of(parsed.tree().body()));
    }

    private static ReadText printed(Parsed parsed) {
        List<List<String>> pages =
                parsed.tree().select("div.page").stream().map(Blocks::withLines).toList();
        return parsed.with(PrintedPages.joined(pages));
    }

    private static Parsed parsed(Parser parser, byte[] file) {
        Metadata metadata = new Metadata();
        ToXMLContentHandler tree = new ToXMLContentHandler();
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            requireSmallInside(file);
            parser.parse(stream, new WriteOutContentHandler(tree, MOST_CHARACTERS), metadata, context());
        } catch (EncryptedDocumentException locked) {
            throw Problem.of(ProblemCode.FILE_LOCKED);
        } catch (WriteLimitReachedException tooLong) {
            throw Problem.of(ProblemCode.TEXT_TOO_LONG, ReadText.LONGEST_TEXT);
        } catch (IOException | SAXException | TikaException | RuntimeException broken) {
            throw broken instanceof Problem problem ? problem : Problem.of(ProblemCode.FILE_UNREADABLE);
        }
        return new Parsed(Jsoup.parse(tree.toString()), metadata);
    }

    /** Unpacks a zip to count what is in it: the parsers would keep all of it in memory. */
    private static void requireSmallInside(byte[] file) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return;
        }
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (int entries = 0; zip.getNextEntry() != null; entries++) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
                        throw Problem.of(ProblemCode.FILE_UNREADABLE);
                    }
                }
            }
        }
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeShapeBasedContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private record Parsed(Document tree, Metadata metadata) {
        private static final Pattern NO_TITLE =
                Pattern.compile("(?i).*\\.(docx?|odt|pdf|indd|tex)|untitled|bez tytułu|");

        ReadText with(List<String> blocks) {
            String text = String.join("\n\n", blocks);
            String title = Objects.requireNonNullElse(metadata.get(TikaCoreProperties.TITLE), "")
                    .strip();
            var created = ReadablePage.day(metadata.get(TikaCoreProperties.CREATED));
            return NO_TITLE.matcher(title).matches()
                    ? ReadText.untitled(text, created)
                    : new ReadText(title, text, created);
        }
    }
}
