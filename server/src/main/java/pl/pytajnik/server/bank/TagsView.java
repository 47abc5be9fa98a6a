package pl.pytajnik.server.bank;

import java.util.List;

/**
 * A teacher's tags.
 *
 * @param tags the commonest first, a thousand at most
 */
public record TagsView(List<TagCount> tags) {
    static final int MOST = 1000;
}
