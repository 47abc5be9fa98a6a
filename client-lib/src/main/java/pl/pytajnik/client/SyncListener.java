package pl.pytajnik.client;

/** Hears how far sending is, for a progress bar; called on the thread that sends. */
public interface SyncListener {
    /**
     * @param settled answers by this call so far
     * @param unsent answers of all attempts that are still to go
     */
    void onProgress(int settled, int unsent);
}
