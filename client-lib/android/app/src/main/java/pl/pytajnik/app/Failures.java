package pl.pytajnik.app;

import android.content.Context;
import pl.pytajnik.client.StorageException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.http.UnreadableException;

/** What to say to a student when something fails. */
final class Failures {
    private Failures() {}

    static String text(Context context, Exception failure) {
        if (failure instanceof UnreachableException) return context.getString(R.string.unreachable);
        if (failure instanceof UnreadableException) return context.getString(R.string.unreadable);
        if (failure instanceof StorageException)
            return context.getString(R.string.storage_failed, failure.getMessage());
        if (failure instanceof RefusedException) return failure.getMessage(); // the server speaks the device's language
        return context.getString(R.string.went_wrong, failure.getMessage());
    }
}
