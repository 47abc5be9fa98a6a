package pl.pytajnik.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Activity;
import android.content.Intent;
import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.util.DisplayMetrics;
import android.view.View;
import android.widget.EditText;
import android.widget.LinearLayout;
import android.widget.RadioButton;
import java.io.File;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.UUID;
import org.junit.Test;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.GraphicsMode;
import pl.pytajnik.client.testing.FakeQuiz;

/** Not run with the others: {@code ./pytajnik screens} draws each screen into {@code docs/screens}. */
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = 34, qualifiers = "pl-w400dp-h800dp-xhdpi")
public class DrawnScreens extends ScreenTest {
    private static final FakeQuiz QUIZ = FakeQuiz.titled("Mikołaj Kopernik")
            .choice(
                    "Kto wydał w Norymberdze dzieło „O obrotach”?",
                    "Jan Petreius",
                    "Jan Heweliusz",
                    "Jerzy Retyk",
                    "Tycho Brahe")
            .typed("W którym roku ukazało się to dzieło?", "1543")
            .because("„O obrotach sfer niebieskich” wydał w 1543 roku w Norymberdze Jan Petreius.")
            .choice("Ile miesięcy trwał druk?", "Czternaście", "Trzy", "Sześć", "Dwadzieścia")
            .because("Druk trwał czternaście miesięcy.")
            .timeLimit(Duration.ofMinutes(20));

    @Test
    public void screens() throws Exception {
        drawAll("");
    }

    @Test
    @Config(qualifiers = "pl-w400dp-h800dp-night-xhdpi")
    public void darkScreens() throws Exception {
        drawAll("-dark");
    }

    @Test
    @Config(qualifiers = "en-w320dp-h640dp-xhdpi", fontScale = 1.6f)
    public void largeScreens() throws Exception {
        drawAll("-large-en");
    }

    private void drawAll(String suffix) throws Exception {
        draw(opened(JoinActivity.class), "join" + suffix);
        server.assign(QUIZ);
        server.assign(FakeQuiz.titled("Rozbiory Polski").typed("Kiedy był pierwszy rozbiór?", "1772"));
        joined();
        UUID assignment = app.client().assignments().execute().get(0).id();
        app.client().download(assignment).execute();
        AssignmentsActivity list = opened(AssignmentsActivity.class);
        until(() -> words(list).contains("Rozbiory"));
        draw(list, "assignments" + suffix);
        app.cut();
        QuizActivity quiz = quiz(assignment);
        draw(quiz, "quiz" + suffix);
        app.mend();
        quiz.findViewById(R.id.next).performClick();
        until(() -> text(quiz, R.id.stem).startsWith("W którym"));
        LinearLayout answers = quiz.findViewById(R.id.answers);
        ((EditText) answers.getChildAt(1)).setText("1534");
        draw(quiz, "quiz-typed" + suffix);
        quiz.findViewById(R.id.next).performClick();
        until(() -> text(quiz, R.id.stem).startsWith("Ile"));
        app.client()
                .resumeAttempt(app.client().attemptsOnDevice().execute().get(0).id())
                .execute()
                .submit()
                .execute();
        ResultActivity result = opened(ResultActivity.class, quiz.getIntent(), null);
        until(() -> words(result).contains("1543"));
        draw(result, "result" + suffix);
        PracticeActivity practice = opened(PracticeActivity.class);
        until(() -> practice.findViewById(R.id.begin).isShown());
        practice.findViewById(R.id.begin).performClick();
        until(() -> text(practice, R.id.stem).startsWith("Kto"));
        choose(practice);
        practice.findViewById(R.id.check).performClick();
        until(() -> practice.findViewById(R.id.judgement).isShown());
        draw(practice, "practice" + suffix);
        ProgressActivity progress = opened(ProgressActivity.class);
        until(() -> progress.findViewById(R.id.chart).getContentDescription() != null);
        draw(progress, "progress" + suffix);
    }

    private QuizActivity quiz(UUID assignment) throws Exception {
        UUID attempt = app.client().startAttempt(assignment).execute().id();
        QuizActivity quiz =
                opened(QuizActivity.class, new Intent().putExtra(Screen.Extra.ATTEMPT, attempt.toString()), null);
        until(() -> text(quiz, R.id.stem).startsWith("Kto"));
        choose(quiz);
        until(() -> quiz.findViewById(R.id.banner).isShown());
        return quiz;
    }

    private static void choose(Activity screen) {
        for (View view : views(screen.findViewById(R.id.answers)))
            if (view instanceof RadioButton
                    && ((RadioButton) view).getText().toString().startsWith("Jan P")) view.performClick();
    }

    /** In the dark and large only what is in the middle of a quiz. */
    private static void draw(Activity screen, String name) throws Exception {
        if (name.matches(".*-(dark|large-en)") && !name.startsWith("quiz-")) return;
        DisplayMetrics display = screen.getResources().getDisplayMetrics();
        View root = screen.getWindow().getDecorView();
        root.measure(
                View.MeasureSpec.makeMeasureSpec(display.widthPixels, View.MeasureSpec.EXACTLY),
                View.MeasureSpec.makeMeasureSpec(display.heightPixels, View.MeasureSpec.EXACTLY));
        root.layout(0, 0, display.widthPixels, display.heightPixels);
        Bitmap bitmap = Bitmap.createBitmap(display.widthPixels, display.heightPixels, Bitmap.Config.ARGB_8888);
        root.jumpDrawablesToCurrentState();
        root.draw(new Canvas(bitmap));
        File file = new File(System.getProperty("pytajnik.screens"), "app-" + name + ".png");
        try (OutputStream out = new FileOutputStream(file)) {
            assertThat(bitmap.compress(Bitmap.CompressFormat.PNG, 100, out)).isTrue();
        }
        assertThat(file.length()).isGreaterThan(5_000);
    }
}
