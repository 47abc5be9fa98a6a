package pl.pytajnik.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.pytajnik.exchange.format.Change;

class PlainTest {
    @Test
    void words_areKeptAndLinesStayLines() {
        Plain plain = Plain.ofHtml("<p>Kto  to&nbsp;był?</p><ul><li>król</li><li>królowa</li></ul>koniec<br>i już");
        assertThat(plain.text()).isEqualTo("Kto to był?\nkról\nkrólowa\nkoniec\ni już");
        assertThat(plain.changes()).containsExactly(Change.MARKUP_LEFT_OUT);
    }

    @Test
    void aBareParagraph_losesNothing() {
        assertThat(Plain.ofHtml("<p dir=\"ltr\">Tak &lt;b&gt; &amp; nie</p>"))
                .isEqualTo(new Plain("Tak <b> & nie", Set.of()));
    }

    @Test
    void scripts_areGoneAndSaid() {
        Plain plain = Plain.ofHtml("Kto?<script>alert(1)</script><iframe src=x>y</iframe>");
        assertThat(plain.text()).isEqualTo("Kto?");
        assertThat(plain.changes()).containsExactly(Change.ACTIVE_CONTENT_LEFT_OUT);
    }

    @Test
    void aHandlerOfEvents_isSaid() {
        Plain plain = Plain.ofHtml("<img src=x alt=\"wykres\" onerror=alert(1)> Ile?");
        assertThat(plain.text()).isEqualTo("wykres Ile?");
        assertThat(plain.changes()).contains(Change.ACTIVE_CONTENT_LEFT_OUT);
    }

    @Test
    void imagesSoundsAndFormulas_areSaid() {
        assertThat(Plain.ofHtml("<img src=x>Co to?<audio src=y></audio><math><mi>x</mi></math>")
                        .changes())
                .containsExactlyInAnyOrder(Change.IMAGE_LEFT_OUT, Change.MEDIA_LEFT_OUT, Change.FORMULA_AS_TEXT);
    }

    @Test
    void aFormula_staysAsItsSource() {
        String math =
                "<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x^2</annotation></semantics></math>";
        assertThat(Plain.ofHtml("Ile to " + math + "?").text()).isEqualTo("Ile to $x^2$?");
    }

    @Test
    void cellsOfATable_doNotGrowTogether() {
        assertThat(Plain.ofHtml("<table><tr><td>Rok</td><td>1410</td></tr></table>")
                        .text())
                .isEqualTo("Rok 1410");
    }

    @Test
    void aMillionNestedTags_areRead() {
        assertThat(Plain.ofHtml("<b>".repeat(1_000_000) + "Kto?").text()).isEqualTo("Kto?");
    }
}
