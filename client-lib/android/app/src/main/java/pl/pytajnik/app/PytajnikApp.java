package pl.pytajnik.app;

import android.app.Application;
import android.content.Context;
import android.content.SharedPreferences;
import android.os.Handler;
import android.os.Looper;
import java.io.File;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.ClientBuilder;
import pl.pytajnik.client.PytajnikClient;

/** What lives as long as the process: the client of the one server this app is joined to, and a thread for the disk. */
public class PytajnikApp extends Application {
    private static final String ADDRESS = "address";

    private final Executor disk = Executors.newSingleThreadExecutor();
    private @Nullable PytajnikClient client;

    static PytajnikApp of(Context context) {
        return (PytajnikApp) context.getApplicationContext();
    }

    /** @return null before the first joining */
    synchronized @Nullable PytajnikClient client() {
        String address = preferences().getString(ADDRESS, null);
        if (client == null && address != null) client = builder(address).build();
        return client;
    }

    /** @throws IllegalArgumentException if it is not an http or https address */
    synchronized PytajnikClient connectedTo(String address) {
        PytajnikClient made = builder(address).build();
        close();
        preferences().edit().putString(ADDRESS, address).apply();
        client = made;
        return made;
    }

    /** @return empty before the first joining */
    String address() {
        return preferences().getString(ADDRESS, "");
    }

    /** As when the process dies; the next {@link #client} begins anew with what the device keeps. */
    synchronized void close() {
        if (client != null) client.close();
        client = null;
    }

    /** One after another, off the main thread. */
    Executor disk() {
        return disk;
    }

    SharedPreferences preferences() {
        return getSharedPreferences("pytajnik", MODE_PRIVATE);
    }

    /** @throws IllegalArgumentException if it is not an http or https address */
    ClientBuilder builder(String address) {
        return PytajnikClient.builder(address)
                .dataFolder(new File(getFilesDir(), "pytajnik"))
                .tokenStore(new FileTokenStore(new File(getFilesDir(), "session"), Sealing.best()))
                .callbackExecutor(new Handler(Looper.getMainLooper())::post)
                .ticker(new DeviceTicker(getContentResolver()))
                .userAgent("PytajnikApp/1");
    }
}
