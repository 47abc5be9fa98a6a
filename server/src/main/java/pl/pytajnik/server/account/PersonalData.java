package pl.pytajnik.server.account;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one package keeps of a person. Each package that keeps something implements it, as a bean: one section of the
 * download of one's own data, and its part of erasing an account. Both run within the caller's transaction.
 */
public interface PersonalData {
    /** Name of the section in the download, such as {@code attempts}. Never changes. */
    String section();

    /**
     * The section's rows: records as they are to stand in JSON, oldest first; none for who has nothing here. Never a key
     * that is not released, never a secret. May read as it goes; the caller closes it.
     */
    Stream<?> of(UUID account);

    /**
     * Removes what tells of the person. What others need without the person, such as the scores of a class, goes over to
     * {@link Erasure#nobody}; afterwards a student's account row is deleted, so that nothing may refer to it.
     *
     * @throws pl.pytajnik.server.platform.problem.Problem when something must be done first; then nothing is erased
     */
    void erase(Erasure erasure);
}
