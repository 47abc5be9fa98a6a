package pl.pytajnik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Both languages say the same things, with the same places to fill. */
public class TextsTest {
    private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?[ds]");

    @Test
    public void english_hasEveryTextOfThePolish_withTheSamePlaces() throws Exception {
        Map<String, String> polish = texts("values");
        assertThat(polish).hasSizeGreaterThan(60);
        assertThat(texts("values-en")).containsExactlyInAnyOrderEntriesOf(polish);
    }

    @Test
    public void plurals_havePolishForms() throws Exception {
        NodeList plurals = root("values").getElementsByTagName("plurals");
        assertThat(plurals.getLength()).isPositive();
        for (int i = 0; i < plurals.getLength(); i++) {
            Element plural = (Element) plurals.item(i);
            assertThat(quantities(plural)).as(plural.getAttribute("name")).contains("one", "few", "many", "other");
        }
    }

    /** Places to fill, by name; of plurals those of the last form. */
    private static Map<String, String> texts(String folder) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        for (String kind : new String[] {"string", "plurals"}) {
            NodeList all = root(folder).getElementsByTagName(kind);
            for (int i = 0; i < all.getLength(); i++) {
                Element text = (Element) all.item(i);
                if (!text.getAttribute("translatable").equals("false"))
                    texts.put(text.getAttribute("name"), places(text, kind));
            }
        }
        return texts;
    }

    private static String places(Element text, String kind) {
        NodeList items = text.getElementsByTagName("item");
        String words = kind.equals("string")
                ? text.getTextContent()
                : items.item(items.getLength() - 1).getTextContent();
        assertThat(words).as(text.getAttribute("name")).isNotBlank();
        StringBuilder places = new StringBuilder();
        for (Matcher place = PLACE.matcher(words); place.find(); ) places.append(place.group());
        return places.toString();
    }

    private static String quantities(Element plural) {
        StringBuilder all = new StringBuilder();
        NodeList items = plural.getElementsByTagName("item");
        for (int i = 0; i < items.getLength(); i++)
            all.append(((Element) items.item(i)).getAttribute("quantity")).append(' ');
        return all.toString();
    }

    private static Element root(String folder) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File("src/main/res/" + folder + "/strings.xml"))
                .getDocumentElement();
    }
}
