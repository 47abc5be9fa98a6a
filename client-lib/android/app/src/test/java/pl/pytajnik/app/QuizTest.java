package pl.pytajnik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.Intent;
import android.text.Spanned;
import android.text.style.BackgroundColorSpan;
import android.view.View;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.LinearLayout;
import android.widget.RadioButton;
import android.widget.TextView;
import java.time.Duration;
import java.util.UUID;
import org.junit.Test;
import org.robolectric.shadows.ShadowAlertDialog;
import org.robolectric.shadows.ShadowSystemClock;
import pl.pytajnik.client.testing.FakeQuiz;
import pl.pytajnik.client.testing.FakeResponse;

/** A student joins, takes a quiz without a network, and sees how it went. */
public class QuizTest extends ScreenTest {
    private static final FakeQuiz QUIZ = FakeQuiz.titled("Kopernik")
            .choice("Kto napisał „O obrotach”?", "Mikołaj Kopernik", "Jan Heweliusz")
            .typed("Kiedy je wydano?", "1543")
            .because("Dzieło wydano w 1543 roku w Norymberdze.");

    private UUID assignment;

    private AssignmentsActivity listed() {
        AssignmentsActivity list = opened(AssignmentsActivity.class);
        until(() -> words(list).contains("Kopernik"));
        return list;
    }

    private QuizActivity begun() throws Exception {
        assignment = server.assign(QUIZ);
        joined();
        AssignmentsActivity list = listed();
        button(list, "Rozpocznij").performClick();
        return quiz(started(list));
    }

    private QuizActivity quiz(Intent intent) {
        QuizActivity quiz = opened(QuizActivity.class, intent, null);
        until(() -> text(quiz, R.id.stem).startsWith("Kto"));
        return quiz;
    }

    private static EditText field(QuizActivity quiz) {
        LinearLayout answers = quiz.findViewById(R.id.answers);
        return (EditText) answers.getChildAt(1);
    }

    private static void handIn(QuizActivity quiz) {
        assertThat(shadowOf(quiz).clickMenuItem(R.string.submit)).isTrue();
        until(() -> ShadowAlertDialog.getLatestAlertDialog() != null);
        AlertDialog dialog = ShadowAlertDialog.getLatestAlertDialog();
        dialog.getButton(DialogInterface.BUTTON_POSITIVE).performClick();
    }

    @Test
    public void firstScreen_beforeJoining_asksForTheClass() throws Exception {
        AssignmentsActivity list = opened(AssignmentsActivity.class);
        assertThat(started(list).getComponent().getClassName()).endsWith("JoinActivity");

        JoinActivity join = opened(JoinActivity.class);
        button(join, "Dołącz").performClick();
        assertThat(text(join, R.id.message)).isEqualTo("Wypełnij wszystkie pola.");
        type(join, R.id.address, "szkola");
        type(join, R.id.code, server.joinCode());
        type(join, R.id.nickname, "Ola");
        type(join, R.id.pin, "1234");
        button(join, "Dołącz").performClick();
        assertThat(text(join, R.id.message)).startsWith("Adres ma wyglądać");
        type(join, R.id.address, server.address());
        button(join, "Dołącz").performClick();

        assertThat(started(join).getComponent().getClassName()).endsWith("AssignmentsActivity");
        assertThat(app.client().me().execute().name()).isEqualTo("Ola");
    }

    @Test
    public void quiz_takenOnline_showsTheResultWithItsKeys() throws Exception {
        QuizActivity quiz = begun();
        assertThat(text(quiz, R.id.place)).isEqualTo("1 z 2");
        button(quiz, "Mikołaj Kopernik").performClick();
        button(quiz, "Następne").performClick();
        until(() -> text(quiz, R.id.place).equals("2 z 2"));
        field(quiz).setText("1500");
        handIn(quiz);

        ResultActivity result = opened(ResultActivity.class, started(quiz), null);
        until(() -> words(result).contains("Wynik:"));
        assertThat(words(result))
                .contains("Wynik: 1 z 2", "Dobrze", "Źle", "Twoja odpowiedź: 1500", "Poprawna odpowiedź: 1543");
        assertThat(marked(result)).isEqualTo("1543");
    }

    /** The words of the article that are highlighted. */
    private static String marked(ResultActivity result) {
        for (View view : views(result.findViewById(R.id.rows))) {
            if (view.getId() != R.id.evidence || !view.isShown()) continue;
            Spanned text = (Spanned) ((TextView) view).getText();
            BackgroundColorSpan mark = text.getSpans(0, text.length(), BackgroundColorSpan.class)[0];
            return text.toString().substring(text.getSpanStart(mark), text.getSpanEnd(mark));
        }
        throw new AssertionError("no evidence is shown");
    }

    @Test
    public void quiz_overRotationAndProcessDeath_isWhereItWas() throws Exception {
        QuizActivity quiz = begun();
        button(quiz, "Jan Heweliusz").performClick();
        quiz.<CheckBox>findViewById(R.id.flag).setChecked(true);
        QuizActivity rotated = reopened(quiz, QuizActivity.class, false);
        until(() -> text(rotated, R.id.stem).startsWith("Kto"));
        assertThat(((RadioButton) button(rotated, "Jan Heweliusz")).isChecked()).isTrue();
        assertThat(rotated.<CheckBox>findViewById(R.id.flag).isChecked()).isTrue();
        button(rotated, "Następne").performClick();
        until(() -> text(rotated, R.id.place).equals("2 z 2"));
        field(rotated).setText("154");

        QuizActivity again = reopened(rotated, QuizActivity.class, true);

        until(() -> text(again, R.id.place).equals("2 z 2"));
        assertThat(field(again).getText().toString()).isEqualTo("154");
        button(again, "Poprzednie").performClick();
        until(() -> text(again, R.id.place).equals("1 z 2"));
        assertThat(((RadioButton) button(again, "Jan Heweliusz")).isChecked()).isTrue();
    }

    @Test
    public void quiz_downloadedAndTakenWithoutANetwork_isSentWhenItIsBack() throws Exception {
        assignment = server.assign(QUIZ);
        joined();
        AssignmentsActivity list = listed();
        button(list, "Pobierz").performClick();
        until(() -> words(list).contains("Pobrano"));
        app.cut();
        AssignmentsActivity offline = reopened(list, AssignmentsActivity.class, true);
        until(() -> words(offline).contains("Bez sieci"));
        button(offline, "Rozpocznij").performClick();
        QuizActivity quiz = quiz(started(offline));
        button(quiz, "Mikołaj Kopernik").performClick();
        until(() -> quiz.findViewById(R.id.banner).getVisibility() == View.VISIBLE);
        assertThat(text(quiz, R.id.banner_text)).isEqualTo("1 odpowiedź czeka na wysłanie");
        quiz.findViewById(R.id.banner_send).performClick();
        until(() -> text(quiz, R.id.message).startsWith("Nie ma połączenia z serwerem."));
        handIn(quiz);

        ResultActivity result = opened(ResultActivity.class, started(quiz), null);
        until(() -> words(result).contains("Oddano"));
        app.mend();
        button(result, "Spróbuj jeszcze raz").performClick();
        until(() -> words(result).contains("Wynik: 1 z 2"));
        UUID attempt = UUID.fromString(result.getIntent().getStringExtra(Screen.Extra.ATTEMPT));
        assertThat(server.responses(attempt)).extracting(FakeResponse::answer).containsExactly("Mikołaj Kopernik");
        assertThat(result.findViewById(R.id.banner).getVisibility()).isEqualTo(View.GONE);
    }

    @Test
    public void quiz_whoseTimeIsOver_isSubmittedByItself() throws Exception {
        assignment = server.assign(FakeQuiz.titled("Kopernik")
                .choice("Kto?", "Mikołaj Kopernik", "Jan Heweliusz")
                .timeLimit(Duration.ofMinutes(2)));
        joined();
        AssignmentsActivity list = listed();
        button(list, "Rozpocznij").performClick();
        QuizActivity quiz = quiz(started(list));
        assertThat(text(quiz, R.id.time)).matches("[12]:\\d\\d");
        quiz.findViewById(R.id.time).performClick();
        assertThat(text(quiz, R.id.time)).isEqualTo("Pokaż czas");
        ShadowSystemClock.advanceBy(Duration.ofSeconds(121));

        assertThat(started(quiz).getComponent().getClassName()).endsWith("ResultActivity");
    }

    @Test
    public void handingIn_withOpenQuestions_saysSo() throws Exception {
        QuizActivity quiz = begun();
        quiz.<CheckBox>findViewById(R.id.flag).setChecked(true);
        assertThat(shadowOf(quiz).clickMenuItem(R.string.submit)).isTrue();
        until(() -> ShadowAlertDialog.getLatestAlertDialog() != null);
        View message = ShadowAlertDialog.getLatestAlertDialog().findViewById(android.R.id.message);

        assertThat(((TextView) message).getText().toString())
                .isEqualTo("Bez odpowiedzi: 2 pytania.\nDo powrotu: 1 pytanie.\nPo oddaniu nic już nie zmienisz.");
    }
}
