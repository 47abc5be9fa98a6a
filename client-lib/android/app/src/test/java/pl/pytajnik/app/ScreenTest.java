package pl.pytajnik.app;

import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.os.Looper;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.EditText;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.annotation.Config;
import pl.pytajnik.client.testing.FakeServer;

/** The app before a server on loopback, on two Androids. Waiting is for a condition, and bounded. */
@RunWith(RobolectricTestRunner.class)
@Config(
        application = CabledApp.class,
        sdk = {24, 34},
        qualifiers = "pl")
public abstract class ScreenTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(5);

    final List<ActivityController<?>> open = new ArrayList<>();
    FakeServer server;
    CabledApp app;

    @Before
    public void serverStarts() throws Exception {
        server = FakeServer.start();
        app = (CabledApp) RuntimeEnvironment.getApplication();
    }

    @After
    public void allEnds() throws Exception {
        for (ActivityController<?> screen : open)
            if (!screen.get().isDestroyed()) screen.pause().stop().destroy();
        app.close();
        server.close();
    }

    /** A student of the server's class, as if joined yesterday. */
    void joined() throws Exception {
        app.connectedTo(server.address()).join(server.joinCode(), "Ola", "1234").execute();
    }

    <A extends Activity> A opened(Class<A> screen, @Nullable Intent intent, @Nullable Bundle state) {
        ActivityController<A> controller = Robolectric.buildActivity(screen, intent == null ? new Intent() : intent);
        open.add(controller);
        if (state == null) controller.setup();
        else
            controller
                    .create(state)
                    .start()
                    .restoreInstanceState(state)
                    .resume()
                    .visible();
        return controller.get();
    }

    <A extends Activity> A opened(Class<A> screen) {
        return opened(screen, null, null);
    }

    /** The screen is torn down by the system and made anew; the process may have died between. */
    <A extends Activity> A reopened(A screen, Class<A> type, boolean processDies) {
        Bundle state = new Bundle();
        ActivityController<?> before = open.get(open.size() - 1);
        before.pause().saveInstanceState(state).stop().destroy();
        settleDisk();
        if (processDies) app.close();
        return opened(type, screen.getIntent(), state);
    }

    /** What was handed to the disk before is on it. */
    private void settleDisk() {
        boolean[] done = {false};
        app.disk().execute(() -> done[0] = true);
        until(() -> done[0]);
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            shadowOf(Looper.getMainLooper()).idle();
            if (condition.getAsBoolean()) return;
            if (System.nanoTime() > end) throw new AssertionError("it did not come about in a minute");
            LockSupport.parkNanos(GLANCE);
        }
    }

    Intent started(Activity screen) {
        until(() -> shadowOf(screen).peekNextStartedActivity() != null);
        return shadowOf(screen).getNextStartedActivity();
    }

    static String text(Activity screen, int id) {
        return screen.<TextView>findViewById(id).getText().toString();
    }

    static void type(Activity screen, int id, String text) {
        screen.<EditText>findViewById(id).setText(text);
    }

    /** All words on the screen that can be seen, a view a line. */
    static String words(Activity screen) {
        StringBuilder words = new StringBuilder();
        for (View view : views(screen.findViewById(android.R.id.content)))
            if (view instanceof TextView && view.isShown())
                words.append(((TextView) view).getText()).append('\n');
        return words.toString();
    }

    static Button button(Activity screen, String label) {
        for (View view : views(screen.findViewById(android.R.id.content)))
            if (view instanceof Button
                    && view.isShown()
                    && ((Button) view).getText().toString().equals(label)) return (Button) view;
        throw new AssertionError("no button " + label + " among:\n" + words(screen));
    }

    static List<View> views(View root) {
        List<View> views = new ArrayList<>();
        views.add(root);
        if (root instanceof ViewGroup)
            for (int i = 0; i < ((ViewGroup) root).getChildCount(); i++)
                views.addAll(views(((ViewGroup) root).getChildAt(i)));
        return views;
    }
}
