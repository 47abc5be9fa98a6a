package pl.pytajnik.server.bank;

import java.util.UUID;

/** What else may point to an item: packages that come after this one say so. */
public interface HangingOnItems {
    boolean hangsOn(UUID itemId);
}
