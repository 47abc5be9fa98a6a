package pl.pytajnik.readme;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.widget.TextView;
import java.util.List;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.QuizCall;
import pl.pytajnik.client.model.Assignment;

public final class AssignmentsActivity extends Activity {
    private PytajnikClient client;
    private QuizCall<List<Assignment>> call;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TextView view = new TextView(this);
        setContentView(view);
        client = PytajnikClient.builder("https://quiz.example/")
                .tokenStore(new KeystoreTokenStore(this)) // the app's own
                .callbackExecutor(new Handler(Looper.getMainLooper())::post)
                .build();
        call = client.assignments();
        call.enqueue(new QuizCall.Callback<List<Assignment>>() {
            @Override
            public void onSuccess(List<Assignment> assignments) {
                view.setText(assignments.size() + " assignments");
            }

            @Override
            public void onFailure(Exception failure) {
                view.setText(failure.getMessage());
            }
        });
    }

    @Override
    protected void onDestroy() {
        call.cancel(); // on the main thread: no callback afterwards
        client.close();
        super.onDestroy();
    }
}
