package pl.pytajnik.content.syntax;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.Name;

/**
 * Whom and what a stretch of text speaks of: at most one for each of the three genders that the past tense tells apart.
 * Not thread-safe.
 */
final class Focus {
    private final @Nullable Name topic;
    private final Map<Gender, Referent> known = new EnumMap<>(Gender.class);

    /**
     * Somebody or something spoken of.
     *
     * @param sentence number of the last sentence with the name; -1 when only the title has it
     */
    record Referent(Name name, int sentence) {}

    /**
     * Somebody or something that a sentence names or shows besides its subjects.
     *
     * @param name who it is; null when it has no name
     * @param subject true when it may be the subject of what follows
     */
    record Bystander(Gender gender, @Nullable Name name, boolean subject) {}

    /** @param topic what the whole article is about; null when nobody knows */
    Focus(@Nullable Name topic) {
        this.topic = topic;
    }

    /** A new paragraph: nobody but the topic. */
    void start() {
        known.clear();
        if (topic != null) {
            known.put(kind(topic.gender()), new Referent(topic, -1));
        }
    }

    /** From here on nobody is known, until named. */
    void forget() {
        known.clear();
    }

    Optional<Referent> of(@Nullable Gender gender) {
        return Optional.ofNullable(known.get(kind(gender)));
    }

    boolean isTopic(Name name) {
        return name.equals(topic);
    }

    void put(Name name, @Nullable Gender gender, int sentence) {
        known.put(kind(gender), new Referent(name, sentence));
    }

    /** Somebody else of this gender was the subject. */
    void lose(@Nullable Gender gender) {
        if (gender == null) {
            forget();
        } else {
            known.remove(kind(gender));
        }
    }

    /** A bystander who may be the next subject makes the one of their gender unknown; a topic stands more. */
    void see(Bystander other, int sentence) {
        Gender gender = kind(other.gender());
        Referent own = known.get(gender);
        if (own == null) {
            return;
        }
        if (own.name().equals(other.name())) {
            known.put(gender, new Referent(own.name(), sentence));
        } else if (other.subject()
                || !isTopic(own.name()) && (other.name() != null || !own.name().isPerson())) {
            known.remove(gender);
        }
    }

    /** The three genders of a past tense in the singular. */
    static Gender kind(@Nullable Gender gender) {
        return gender == Gender.F || gender == Gender.N ? gender : Gender.M1;
    }
}
