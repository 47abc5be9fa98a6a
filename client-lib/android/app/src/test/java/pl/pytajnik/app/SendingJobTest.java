package pl.pytajnik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.content.Context;
import android.content.Intent;
import java.util.UUID;
import org.junit.Test;
import org.robolectric.Robolectric;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.testing.FakeQuiz;

/** What is unsent goes without the student, and without the app being open. */
public class SendingJobTest extends ScreenTest {
    private Attempt answered() throws Exception {
        UUID quiz = server.assign(FakeQuiz.titled("Kopernik").typed("Kiedy?", "1543"));
        joined();
        Attempt attempt = app.client().startAttempt(quiz).execute();
        attempt.answer(attempt.questions().get(0).itemId(), "1543");
        return attempt;
    }

    @Test
    public void unsentAnswer_asksForANetworkOnce() throws Exception {
        Attempt attempt = answered();
        app.cut();
        QuizActivity quiz = opened(
                QuizActivity.class,
                new Intent().putExtra(Screen.Extra.ATTEMPT, attempt.id().toString()),
                null);
        until(() -> quiz.findViewById(R.id.banner).isShown());
        quiz.refreshBanner();

        JobScheduler jobs = (JobScheduler) app.getSystemService(Context.JOB_SCHEDULER_SERVICE);
        assertThat(jobs.getAllPendingJobs()).hasSize(1);
        assertThat(jobs.getAllPendingJobs().get(0).getNetworkType()).isEqualTo(JobInfo.NETWORK_TYPE_ANY);
    }

    @Test
    public void submissionThatTheServerHasNot_asksForANetwork() throws Exception {
        Attempt attempt = answered();
        app.cut();
        ResultActivity result = opened(
                ResultActivity.class,
                new Intent().putExtra(Screen.Extra.ATTEMPT, attempt.id().toString()),
                null);
        until(() -> text(result, R.id.message).startsWith("Oddano"));

        JobScheduler jobs = (JobScheduler) app.getSystemService(Context.JOB_SCHEDULER_SERVICE);
        assertThat(jobs.getAllPendingJobs()).hasSize(1);
    }

    @Test
    public void job_withANetwork_sendsAndIsDone() throws Exception {
        Attempt attempt = answered();
        SendingJob job = Robolectric.setupService(SendingJob.class);

        assertThat(job.onStartJob(null)).isTrue();

        until(() -> shadowOf(job).getIsJobFinished());
        assertThat(shadowOf(job).getIsRescheduleNeeded()).isFalse();
        assertThat(server.responses(attempt.id())).hasSize(1);
    }

    @Test
    public void job_whoseNetworkIsGoneAgain_wantsToBeTriedLater() throws Exception {
        answered();
        app.cut();
        SendingJob job = Robolectric.setupService(SendingJob.class);

        assertThat(job.onStartJob(null)).isTrue();

        until(() -> shadowOf(job).getIsJobFinished());
        assertThat(shadowOf(job).getIsRescheduleNeeded()).isTrue();
        assertThat(app.client().unsent().execute()).isEqualTo(1);
    }

    @Test
    public void job_beforeJoining_hasNothingToDo() {
        assertThat(Robolectric.setupService(SendingJob.class).onStartJob(null)).isFalse();
    }
}
