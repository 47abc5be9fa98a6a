package pl.pytajnik.server.statistics;

import pl.pytajnik.server.bank.ItemVersion;

/**
 * A question and what marks it.
 *
 * @param by the version whose key decides: the same or a later one
 */
record Keys(ItemVersion asked, ItemVersion by) {}
