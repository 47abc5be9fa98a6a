package pl.pytajnik.exchange.table;

import java.util.EnumSet;
import java.util.Set;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Lossy;
import pl.pytajnik.exchange.item.Item;

/** What a table loses. */
final class TableLosses {
    private TableLosses() {}

    static Set<Loss> of(Item item) {
        return Lossy.of(item, EnumSet.of(Loss.PLACE_OF_PROOF));
    }
}
