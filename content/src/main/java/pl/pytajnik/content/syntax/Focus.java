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
    private static final int NEVER = -2;

    private final @Nullable Name topic;
    private final Map<Gender, Referent> known = new EnumMap<>(Gender.class);
    private final Map<Gender, Integer> shaded = new EnumMap<>(Gender.class);
    private boolean alone;

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
        forget();
        if (topic != null) {
            put(topic, topic.gender(), -1);
        }
    }

    /** From here on nobody is known, until named. */
    void forget() {
        known.clear();
        shaded.clear();
        alone = false;
    }

    /** The only one spoken of since it was named, whatever its gender: „leży”, „pozostaje” can mean nothing else. */
    Optional<Referent> only() {
        return alone && known.size() == 1 ? known.values().stream().findFirst() : Optional.empty();
    }

    /** Others were spoken of, many of them. */
    void distract() {
        alone = false;
    }

    /** Who a hidden subject of that gender in that sentence is. */
    Optional<Referent> of(@Nullable Gender gender, int sentence) {
        boolean shade = shaded.getOrDefault(kind(gender), NEVER) >= sentence - 1;
        return Optional.ofNullable(known.get(kind(gender))).filter(found -> !shade);
    }

    /** A man or woman whom the whole article is about; things that come between make them unclear for a sentence only. */
    private boolean isLasting(@Nullable Gender gender) {
        Referent own = known.get(kind(gender));
        return own != null && isTopic(own.name()) && own.name().isPerson();
    }

    /** Somebody or something else may be meant in the next sentence. */
    void shade(int sentence) {
        known.keySet().forEach(gender -> shaded.put(gender, sentence));
        alone = false;
    }

    boolean isTopic(Name name) {
        return name.equals(topic);
    }

    void put(Name name, @Nullable Gender gender, int sentence) {
        if (isLasting(gender) && !name.isPerson()) {
            lose(gender, sentence);
            return;
        }
        shaded.remove(kind(gender));
        known.put(kind(gender), new Referent(name, sentence));
        alone = known.size() == 1;
    }

    /** Somebody else of this gender was the subject. */
    void lose(@Nullable Gender gender, int sentence) {
        if (isLasting(gender)) {
            shaded.put(kind(gender), sentence);
            alone = false;
        } else if (gender == null) {
            forget();
        } else {
            known.remove(kind(gender));
            alone = false;
        }
    }

    /** A bystander who may be the next subject makes the one of their gender unknown; a topic stands more. */
    void see(Bystander other, int sentence) {
        Gender gender = kind(other.gender());
        Referent own = known.get(gender);
        alone = alone && (!other.subject() || own != null && own.name().equals(other.name()));
        if (other.subject() && other.name() != null && isTopic(other.name())) {
            put(other.name(), gender, sentence);
            return;
        }
        if (own == null) {
            return;
        }
        if (own.name().equals(other.name())) {
            known.put(gender, new Referent(own.name(), sentence));
        } else if (other.subject() && other.name() == null) {
            lose(gender, sentence);
        } else if (other.subject() || !isTopic(own.name()) && rivals(own.name(), other.name())) {
            known.remove(gender);
        }
    }

    /** For a person, another person; for a thing, whatever else could have done it. */
    private static boolean rivals(Name own, @Nullable Name other) {
        return !own.isPerson() || other != null && other.isPerson();
    }

    /** The three genders of a past tense in the singular. */
    static Gender kind(@Nullable Gender gender) {
        return gender == Gender.F || gender == Gender.N ? gender : Gender.M1;
    }
}
