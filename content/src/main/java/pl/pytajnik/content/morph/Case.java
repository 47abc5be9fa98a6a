package pl.pytajnik.content.morph;

import org.jspecify.annotations.Nullable;

/** The seven cases. */
public enum Case {
    NOM,
    GEN,
    DAT,
    ACC,
    INST,
    LOC,
    VOC;

    /** The value a part of a tag stands for; null when the part says something else. */
    static @Nullable Case of(String part) {
        return switch (part) {
            case "nom" -> NOM;
            case "gen" -> GEN;
            case "dat" -> DAT;
            case "acc" -> ACC;
            case "inst" -> INST;
            case "loc" -> LOC;
            case "voc" -> VOC;
            default -> null;
        };
    }
}
