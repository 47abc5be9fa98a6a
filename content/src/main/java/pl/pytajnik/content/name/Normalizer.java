package pl.pytajnik.content.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;

/**
 * Puts a person's name into the nominative: one decision over case and gender for all words of the chain together, with
 * the forms that the document attests as evidence.
 */
final class Normalizer {
    private static final Set<Case> CASES = EnumSet.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INST, Case.LOC);
    private static final List<Gender> GENDERS = List.of(Gender.M1, Gender.F);

    private static final double DICTIONARY = 3;
    private static final double FIRST_NAME = 2.5;
    private static final double BY_ENDING = 1;
    private static final double AS_IS = 0.8;
    private static final double NEVER_NOMINATIVE = -3;
    private static final double UNINFLECTED = -1;
    private static final double UNINFLECTED_VOWEL = -0.3;
    private static final double ATTESTED = 1.5;
    private static final double CONTEXT = 2;
    private static final double A_LITTLE = 0.1;
    private static final int SHORT = 3;
    private static final Pattern DOUBLE = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Lu}\\p{L}+");

    private final Lexicon lexicon;
    private final Set<String> forms;

    /** @param forms every capitalised form that stands in the document */
    Normalizer(Lexicon lexicon, Set<String> forms) {
        this.lexicon = lexicon;
        this.forms = forms;
    }

    /** The likeliest reading of the chain. */
    Decoded decode(Chain chain, Context context) {
        Decoded best = null;
        double other = Double.NEGATIVE_INFINITY;
        for (Gender gender : GENDERS) {
            for (Case c : CASES) {
                Decoded decoded = decode(chain, context, c, gender);
                if (best == null || decoded.score() > best.score()) {
                    if (best != null && !best.nominative().equals(decoded.nominative())) {
                        other = best.score();
                    }
                    best = decoded;
                } else if (!decoded.nominative().equals(best.nominative())) {
                    other = Math.max(other, decoded.score());
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("no case was tried");
        }
        return best.withMargin(best.score() - other);
    }

    private Decoded decode(Chain chain, Context context, Case c, Gender gender) {
        StringBuilder nominative = new StringBuilder();
        double score = context.score(c, gender) * CONTEXT;
        for (int i = 0; i < chain.length(); i++) {
            Choice choice = choose(chain, i, c, gender);
            nominative.append(i == 0 ? "" : " ").append(choice.nominative());
            score += choice.score();
        }
        return new Decoded(nominative.toString(), c, gender, score, 0);
    }

    private record Choice(String nominative, double score) {
        Choice or(Choice other) {
            return other.score > score ? other : this;
        }
    }

    private Choice choose(Chain chain, int i, Case c, Gender gender) {
        String form = chain.text(i);
        boolean inner = i < chain.length() - 1;
        if (!inner && i > 0 && chain.isInitialWithStop(i)) {
            return new Choice(form.endsWith(".") ? form : form + ".", 0);
        }
        boolean asian = chain.length() > 2 && chain.text(0).length() <= SHORT;
        boolean fixed = form.endsWith(".") || i > 0 && Spelling.isRomanNumeral(form);
        if (inner && i > 0 && (asian || form.length() <= SHORT) || fixed) {
            return new Choice(form, 0);
        }
        if (DOUBLE.matcher(form).matches()) {
            return hyphenated(form, c, gender);
        }
        List<Reading> readings = chain.sentence().readings(chain.first() + i);
        Choice choice = inOneWord(form, readings, c, gender, inner && chain.length() > 2);
        boolean surname =
                gender == Gender.F && (i > 0 || FirstNames.gender(form).isEmpty());
        return surname && isMansName(form, readings) ? choice.or(new Choice(form, DICTIONARY)) : choice;
    }

    /** „Skłodowskiej-Curie”: each part by itself. */
    private Choice hyphenated(String form, Case c, Gender gender) {
        int hyphen = form.indexOf('-');
        Choice first = part(form.substring(0, hyphen), c, gender);
        Choice second = part(form.substring(hyphen + 1), c, gender);
        return new Choice(first.nominative() + "-" + second.nominative(), (first.score() + second.score()) / 2);
    }

    private Choice part(String form, Case c, Gender gender) {
        List<Reading> readings = new ArrayList<>(lexicon.readings(form));
        readings.addAll(lexicon.readings(form.toLowerCase(Locale.ROOT)));
        Choice choice = inOneWord(form, readings, c, gender, false);
        return gender == Gender.F && isMansName(form, readings) ? choice.or(new Choice(form, DICTIONARY)) : choice;
    }

    private Choice inOneWord(String form, List<Reading> readings, Case c, Gender gender, boolean inner) {
        Choice best = asIs(form, c, inner && form.length() <= SHORT);
        if (c == Case.NOM && FirstNames.gender(form).filter(g -> g == gender).isPresent()) {
            best = best.or(new Choice(form, FIRST_NAME));
        }
        for (Reading reading : readings) {
            best = best.or(byReading(reading, form, c, gender));
        }
        for (String nominative : Endings.nominatives(form, c, gender)) {
            double known =
                    FirstNames.gender(nominative).filter(g -> g == gender).isPresent() ? FIRST_NAME : BY_ENDING;
            best = best.or(new Choice(nominative, known + attested(nominative, form) + fleeting(nominative, form)));
        }
        return best;
    }

    /** „Nowak”, „Lis”: as a woman's surname it stays as it is in every case. */
    private static boolean isMansName(String form, List<Reading> readings) {
        return "aiyąęó".indexOf(form.charAt(form.length() - 1)) < 0
                && readings.stream()
                        .anyMatch(r -> r.tag().isNoun()
                                && r.tag().is(Gender.M1)
                                && r.tag().is(Case.NOM)
                                && r.lemma().equals(form));
    }

    private static Choice asIs(String form, Case c, boolean free) {
        if (c == Case.NOM) {
            return new Choice(form, form.endsWith("ę") || form.endsWith("ą") ? NEVER_NOMINATIVE : AS_IS);
        }
        boolean vowel = "eioué".indexOf(form.charAt(form.length() - 1)) >= 0;
        double known = FirstNames.gender(form).isPresent() ? FIRST_NAME : 0;
        return new Choice(form, free ? known : vowel ? UNINFLECTED_VOWEL : UNINFLECTED);
    }

    /** „Marka” is a form of „Marek” before one of „Mark”. */
    private static double fleeting(String nominative, String form) {
        boolean cluster = nominative.matches(".*[^nlrscaeiouyó]ek");
        return cluster && !form.contains("ek") ? A_LITTLE : 0;
    }

    /** The text has the nominative too, elsewhere. */
    private double attested(String nominative, String form) {
        return !nominative.equals(form) && forms.contains(nominative) ? ATTESTED : 0;
    }

    private Choice byReading(Reading reading, String form, Case c, Gender gender) {
        boolean fits = reading.tag().is(c)
                && reading.tag().is(Number.SG)
                && reading.tag().gender() == gender;
        boolean named = Character.isUpperCase(reading.lemma().codePointAt(0));
        if (!fits || !reading.tag().isNoun() && !reading.tag().isAdjective()) {
            return new Choice(form, Double.NEGATIVE_INFINITY);
        }
        String nominative = reading.tag().isNoun() ? reading.lemma() : Adjectives.nominative(reading.lemma(), gender);
        String capital = Spelling.capitalised(nominative);
        double first = FirstNames.gender(capital).filter(g -> g == gender).isPresent() ? 0.5 : 0;
        return new Choice(
                capital,
                (named ? DICTIONARY : BY_ENDING)
                        + first
                        + attested(capital, form)
                        + (capital.endsWith("ek") ? A_LITTLE : 0));
    }

    /**
     * What stands around a chain.
     *
     * @param cases the cases it can stand in there; empty when nothing tells
     * @param gender the gender of a role noun before it
     */
    record Context(Set<Case> cases, Optional<Gender> gender) {
        /** -1 to 2: how well the case and gender fit. */
        double score(Case c, Gender g) {
            double byCase = cases.isEmpty() ? 0 : cases.contains(c) ? 1 : -1;
            // a woman may be „burmistrz”, a man is never „burmistrzyni”
            double byGender = gender.map(own -> own == g ? 0.1 : own == Gender.F ? -1 : 0.0)
                    .orElse(0.0);
            return byCase + byGender;
        }

        /** Reads the words before the chain: a role noun that agrees, else a preposition. */
        static Context of(Analysis sentence, int first) {
            Optional<RolePhrase> role = RolePhrase.before(sentence, first);
            if (role.isPresent()) {
                return new Context(role.get().cases(), Optional.of(role.get().gender()));
            }
            Set<Case> governed = EnumSet.noneOf(Case.class);
            for (Reading reading : sentence.readings(first - 1)) {
                if (reading.tag().isPreposition() && reading.tag().grammaticalCase() != null) {
                    governed.add(reading.tag().grammaticalCase());
                }
            }
            return new Context(governed, Optional.empty());
        }
    }
}
