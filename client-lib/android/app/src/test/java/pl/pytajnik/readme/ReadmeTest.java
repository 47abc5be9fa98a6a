package pl.pytajnik.readme;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.annotation.Config;

/** The Activity in the library's README, as it stands there. */
@RunWith(RobolectricTestRunner.class)
@Config(
        application = Application.class,
        sdk = {24, 34})
public class ReadmeTest {
    @Test
    public void activity_inTheReadme_isTheOneCompiledHere() throws Exception {
        String source = Files.readString(Path.of("src/test/java/pl/pytajnik/readme/AssignmentsActivity.java"));
        String example = source.substring(source.indexOf("public final class"));

        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + example + "```\n");
    }

    @Test
    public void activity_madeAndDestroyed_leavesNothingRunning() {
        ActivityController<AssignmentsActivity> screen =
                Robolectric.buildActivity(AssignmentsActivity.class).setup();

        screen.pause().stop().destroy();

        assertThat(screen.get().isDestroyed()).isTrue();
    }
}
