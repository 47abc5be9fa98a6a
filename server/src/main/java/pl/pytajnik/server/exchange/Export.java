package pl.pytajnik.server.exchange;

import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/**
 * What goes out.
 *
 * @param items fetched while they are gone through, each time anew
 * @param draws places of a quiz that take questions by chance, which only our own format carries
 */
record Export(QuestionSet set, Iterable<Item> items, int draws) {}
