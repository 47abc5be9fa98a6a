package pl.pytajnik.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.view.View;
import android.widget.EditText;
import android.widget.LinearLayout;
import java.util.List;
import org.junit.Test;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.OfflinePractice;
import pl.pytajnik.client.testing.FakeQuiz;
import pl.pytajnik.client.testing.FakeReview;

/** Practice with and without a network, and progress. */
public class LearningTest extends ScreenTest {
    private static final FakeQuiz QUIZ = FakeQuiz.titled("Kopernik")
            .choice("Kto napisał „O obrotach”?", "Mikołaj Kopernik", "Jan Heweliusz")
            .typed("Kiedy je wydano?", "1543");

    private PracticeActivity asked() throws Exception {
        server.assign(QUIZ);
        joined();
        PracticeActivity practice = opened(PracticeActivity.class);
        until(() -> practice.findViewById(R.id.begin).isShown());
        button(practice, "Powtarzaj").performClick();
        until(() -> text(practice, R.id.stem).startsWith("Kto"));
        return practice;
    }

    @Test
    public void practice_withoutANetwork_judgesAtOnceAndIsSentLater() throws Exception {
        PracticeActivity practice = asked();
        app.cut();
        button(practice, "Sprawdź").performClick();
        assertThat(text(practice, R.id.message)).isEqualTo("Najpierw odpowiedz.");
        button(practice, "Jan Heweliusz").performClick();
        button(practice, "Sprawdź").performClick();
        until(() -> practice.findViewById(R.id.judgement).isShown());
        assertThat(words(practice)).contains("Źle", "Poprawna odpowiedź: Mikołaj Kopernik");

        PracticeActivity again = reopened(practice, PracticeActivity.class, true);
        until(() -> text(again, R.id.place).equals("2 z 2"));
        LinearLayout answers = again.findViewById(R.id.answers);
        ((EditText) answers.getChildAt(1)).setText("1543");
        button(again, "Sprawdź").performClick();
        until(() -> again.findViewById(R.id.judgement).isShown());
        assertThat(words(again)).contains("Dobrze");
        OfflinePractice taken = app.client().practiceOnDevice().execute().get(0);
        app.mend();
        button(again, "Następne").performClick();

        until(() -> text(again, R.id.message).equals("To wszystko na teraz."));
        until(() -> server.reviews(taken.id()).size() == 2);
        assertThat(server.reviews(taken.id()))
                .extracting(FakeReview::answer)
                .isEqualTo(List.of("Jan Heweliusz", "1543"));
    }

    @Test
    public void practice_withNothingToPractise_saysSo() throws Exception {
        joined();
        PracticeActivity practice = opened(PracticeActivity.class);
        until(() -> text(practice, R.id.message).equals("Nie ma teraz nic do powtórzenia."));
        assertThat(practice.findViewById(R.id.begin).isShown()).isFalse();
    }

    @Test
    public void progress_isPicturedAndReadOut() throws Exception {
        server.assign(QUIZ);
        joined();
        ProgressActivity before = opened(ProgressActivity.class);
        until(() -> text(before, R.id.message).startsWith("Tu pojawią się"));
        Attempt attempt = app.client()
                .startAttempt(app.client().assignments().execute().get(0).id())
                .execute();
        attempt.answer(attempt.questions().get(1).itemId(), "1543");
        attempt.submit().execute();

        ProgressActivity after = opened(ProgressActivity.class);
        until(() -> text(after, R.id.message).startsWith("Odpowiedzi"));
        assertThat(text(after, R.id.message)).isEqualTo("Odpowiedzi: 2, dobrych: 1\n1 dzień z rzędu");
        View chart = after.findViewById(R.id.chart);
        assertThat(chart.getContentDescription().toString()).isEqualTo("Inne: 1 z 2 dobrze");
        chart.measure(View.MeasureSpec.makeMeasureSpec(400, View.MeasureSpec.EXACTLY), 0);
        assertThat(chart.getMeasuredHeight()).isGreaterThan(30);
    }
}
