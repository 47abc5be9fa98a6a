package pl.pytajnik.exchange.format;

import java.util.EnumSet;
import java.util.Set;
import pl.pytajnik.exchange.item.Item;

/** Keeps of what a format might lose what an item really has. */
public final class Lossy {
    private Lossy() {}

    /** Those of the losses, or {@link Loss#ODD_CHARACTERS}, that change the item, one after the other as {@link Loss#without} takes them away. */
    public static Set<Loss> of(Item item, Set<Loss> possible) {
        Set<Loss> real = EnumSet.noneOf(Loss.class);
        Set<Loss> all = EnumSet.of(Loss.ODD_CHARACTERS);
        all.addAll(possible);
        Item left = item;
        for (Loss loss : all) {
            if (loss.concerns(left)) {
                real.add(loss);
                left = loss.from(left);
            }
        }
        return real;
    }
}
