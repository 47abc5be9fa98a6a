package pl.pytajnik.server.event;

import java.util.List;

/**
 * A part of the feed.
 *
 * @param items oldest first
 * @param next where to read on, there also when nothing follows yet; keep it and ask again later
 * @param more whether something follows already
 */
public record EventsView(List<EventView> items, String next, boolean more) {}
