package pl.pytajnik.app;

import android.os.Bundle;
import org.jspecify.annotations.Nullable;

/** Practice: what is due, one question after another, each judged at once. */
public final class PracticeActivity extends Screen {
    @Override
    protected void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_practice);
    }
}
