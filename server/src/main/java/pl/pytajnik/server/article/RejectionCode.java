package pl.pytajnik.server.article;

/** Why a teacher rejects a draft. The names are stable: they are counted and lead back to the stage that failed. */
public enum RejectionCode {
    /** A heading, list or caption taken as a sentence. */
    S1,
    /** A quotation, hypothesis, negation or attribution lost. */
    S2,
    /** The wrong type of mention. */
    M1,
    /** The span is too long or too short. */
    M2,
    /** A dangling pronoun. */
    R1,
    /** The wrong antecedent. */
    R2,
    /** A dropped subject. */
    R3,
    /** The wrong question word. */
    W1,
    /** The wrong case or preposition of the question word. */
    W2,
    /** Agreement. */
    F1,
    /** Government, such as the genitive after „ile”. */
    F2,
    /** Word order, „się” or a comma. */
    F3,
    /** The key is in the wrong form. */
    A1,
    /** The key is incomplete or too wide. */
    A2,
    /** The key is wrong. */
    A3,
    /** Several answers are right. */
    U1,
    /** How precise the answer should be is not stated. */
    U2,
    /** Relative or ageing time. */
    T1,
    /** An approximate number asked for as an exact one. */
    T2,
    /** The evidence does not prove the key. */
    E1,
    /** The stem gives the key away. */
    L1,
    /** Trivial. */
    V1,
    /** The same stem twice. */
    X1,
    /** The same fact twice. */
    X2,
    /** A distractor is true. */
    D1,
    /** A distractor is of another kind or form. */
    D2,
    /** A silly distractor. */
    D3,
    /** The key stands out among the choices. */
    D4
}
