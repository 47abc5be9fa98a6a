package pl.pytajnik.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Activity;
import android.util.DisplayMetrics;
import android.view.View;
import android.widget.Button;
import android.widget.EditText;
import android.widget.TextView;
import org.junit.Test;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import pl.pytajnik.client.testing.FakeQuiz;

/** Everything to be touched is large enough and has a name to be read out, at any size of text and in both languages. */
public class ReachTest extends ScreenTest {
    private static final int TARGET_DP = 48;

    private QuizActivity quiz(String stem) throws Exception {
        server.assign(FakeQuiz.titled("Kopernik")
                .choice(stem, "Mikołaj Kopernik", "Jan Heweliusz")
                .typed("Kiedy?", "1543"));
        joined();
        app.client()
                .startAttempt(app.client().assignments().execute().get(0).id())
                .execute();
        AssignmentsActivity list = opened(AssignmentsActivity.class);
        until(() -> words(list).contains("Kopernik"));
        reachable(list);
        for (View view : views(list.findViewById(R.id.rows))) if (view instanceof Button) view.performClick();
        QuizActivity quiz = opened(QuizActivity.class, started(list), null);
        until(() -> text(quiz, R.id.stem).equals(stem));
        return quiz;
    }

    private void reachable(Activity screen) {
        layOut(screen);
        int touched = 0;
        for (View view : views(screen.findViewById(android.R.id.content))) {
            if (!view.isShown() || !(view.isClickable() || view instanceof EditText)) continue;
            touched++;
            assertThat(name(screen, view)).as("name of " + view).isNotEmpty();
            assertThat(view.getHeight()).as("height of " + view).isGreaterThanOrEqualTo(dp(screen));
            assertThat(view.getWidth()).as("width of " + view).isGreaterThanOrEqualTo(dp(screen));
        }
        assertThat(touched).isPositive();
    }

    private static void layOut(Activity screen) {
        DisplayMetrics display = screen.getResources().getDisplayMetrics();
        View root = screen.findViewById(android.R.id.content);
        root.measure(
                View.MeasureSpec.makeMeasureSpec(display.widthPixels, View.MeasureSpec.EXACTLY),
                View.MeasureSpec.makeMeasureSpec(display.heightPixels, View.MeasureSpec.EXACTLY));
        root.layout(0, 0, display.widthPixels, display.heightPixels);
    }

    private static int dp(Activity screen) {
        return (int) (TARGET_DP * screen.getResources().getDisplayMetrics().density);
    }

    /** What TalkBack would read. */
    private static String name(Activity screen, View view) {
        if (view.getContentDescription() != null)
            return view.getContentDescription().toString();
        for (View other : views(screen.findViewById(android.R.id.content)))
            if (other.getLabelFor() == view.getId() && view.getId() != View.NO_ID)
                return ((TextView) other).getText().toString();
        return view instanceof TextView ? ((TextView) view).getText().toString() : "";
    }

    @Test
    public void everyScreen_canBeTouchedAndHeard() throws Exception {
        reachable(opened(JoinActivity.class));
        QuizActivity quiz = quiz("Kto?");
        reachable(quiz);
        button(quiz, "Następne").performClick();
        until(() -> text(quiz, R.id.place).equals("2 z 2"));
        reachable(quiz);
        app.cut();
        ResultActivity result = opened(ResultActivity.class, quiz.getIntent(), null);
        until(() -> result.findViewById(R.id.retry).isShown());
        reachable(result);
    }

    @Test
    public void practice_canBeTouchedAndHeard() throws Exception {
        server.assign(FakeQuiz.titled("Kopernik").choice("Kto?", "Mikołaj Kopernik", "Jan Heweliusz"));
        joined();
        PracticeActivity practice = opened(PracticeActivity.class);
        until(() -> practice.findViewById(R.id.begin).isShown());
        reachable(practice);
        button(practice, "Powtarzaj").performClick();
        until(() -> text(practice, R.id.stem).equals("Kto?"));
        reachable(practice);
    }

    @Test
    @Config(qualifiers = "en-w320dp-h480dp", fontScale = 2f)
    public void smallScreenWithLargeText_inEnglish_canBeTouchedAndHeard() throws Exception {
        assertThat(RuntimeEnvironment.getApplication().getResources().getConfiguration().fontScale)
                .isEqualTo(2f);
        QuizActivity quiz = quiz("Who wrote it, and why did it take so long to be printed in Nuremberg?");
        reachable(quiz);
        assertThat(words(quiz)).contains("1 of 2", "Come back to this", "Next");
    }
}
