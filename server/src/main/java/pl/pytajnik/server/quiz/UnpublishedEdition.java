package pl.pytajnik.server.quiz;

import java.util.List;
import pl.pytajnik.server.bank.ItemVersion;

/**
 * A quiz as it would be published now.
 *
 * @param questions that some attempt may be asked, in no order
 */
public record UnpublishedEdition(String title, Layout layout, List<ItemVersion> questions) {}
