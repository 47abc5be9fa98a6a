package pl.pytajnik.app;

import android.app.job.JobInfo;
import android.app.job.JobParameters;
import android.app.job.JobScheduler;
import android.app.job.JobService;
import android.content.ComponentName;
import android.content.Context;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.QuizCall;
import pl.pytajnik.client.SyncReport;
import pl.pytajnik.client.http.QuizException;

/** Sends what is unsent once there is a network, whether the app is open or not. */
public final class SendingJob extends JobService {
    private static final int ID = 1;

    private @Nullable QuizCall<SyncReport> call;

    /** Doing it again changes nothing. */
    static void schedule(Context context) {
        JobScheduler jobs = (JobScheduler) context.getSystemService(JOB_SCHEDULER_SERVICE);
        jobs.schedule(new JobInfo.Builder(ID, new ComponentName(context, SendingJob.class))
                .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
                .build());
    }

    @Override
    public boolean onStartJob(JobParameters job) {
        PytajnikClient client = PytajnikApp.of(this).client();
        if (client == null) return false;
        call = client.sync();
        call.enqueue(new QuizCall.Callback<SyncReport>() {
            @Override
            public void onSuccess(SyncReport report) {
                jobFinished(job, false);
            }

            /** Android waits longer each time before it tries again. */
            @Override
            public void onFailure(Exception failure) {
                jobFinished(job, failure instanceof QuizException && ((QuizException) failure).isRetryable());
            }
        });
        return true;
    }

    @Override
    public boolean onStopJob(JobParameters job) {
        if (call != null) call.cancel();
        return true;
    }
}
