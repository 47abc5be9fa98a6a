package pl.pytajnik.app;

import android.content.Context;
import android.net.ConnectivityManager;
import android.net.Network;
import android.net.NetworkCapabilities;
import android.net.NetworkRequest;
import android.os.Handler;
import android.os.Looper;

/** Tells when there is a network again, on the main thread. */
final class NetworkWatch extends ConnectivityManager.NetworkCallback {
    private final ConnectivityManager networks;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final Runnable back;
    private boolean started;

    NetworkWatch(Context context, Runnable back) {
        this.networks = (ConnectivityManager) context.getSystemService(Context.CONNECTIVITY_SERVICE);
        this.back = back;
    }

    void start() {
        started = true;
        NetworkRequest internet = new NetworkRequest.Builder()
                .addCapability(NetworkCapabilities.NET_CAPABILITY_INTERNET)
                .build();
        networks.registerNetworkCallback(internet, this);
    }

    void stop() {
        started = false;
        networks.unregisterNetworkCallback(this);
    }

    @Override
    public void onAvailable(Network network) {
        main.post(() -> {
            if (started) back.run();
        });
    }
}
