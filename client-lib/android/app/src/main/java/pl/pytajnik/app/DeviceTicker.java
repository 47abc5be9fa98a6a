package pl.pytajnik.app;

import android.content.ContentResolver;
import android.os.Build;
import android.os.SystemClock;
import android.provider.Settings;
import pl.pytajnik.client.model.ProcessTicker;
import pl.pytajnik.client.model.Ticker;

/** The time since the device was started, which nobody can set. */
final class DeviceTicker implements Ticker {
    private final ContentResolver settings;

    DeviceTicker(ContentResolver settings) {
        this.settings = settings;
    }

    @Override
    public long elapsedMillis() {
        return SystemClock.elapsedRealtime();
    }

    /** Before Android 7 devices do not count their starts; each process then counts as one. */
    @Override
    public String boot() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.N) return new ProcessTicker().boot();
        return "" + Settings.Global.getInt(settings, Settings.Global.BOOT_COUNT, 0);
    }
}
