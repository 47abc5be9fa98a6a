package pl.pytajnik.server.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * An item of an edition, in the version that was current on publication.
 *
 * @param version its number, from 1
 */
@Embeddable
public record EditionItem(@Column(name = "item_id") UUID itemId, int version) {}
