package pl.pytajnik.server.article;

/** Why a teacher rejects a draft. The names are stable: they are counted and lead back to the stage that failed. */
public enum RejectionCode {
    S1("nagłówek, lista lub podpis wzięte za zdanie", "a heading, list or caption taken as a sentence"),
    S2(
            "zgubiony cytat, przypuszczenie, przeczenie lub źródło",
            "a quotation, hypothesis, negation or attribution lost"),
    M1("zły rodzaj: nie osoba, nie data lub nie liczba", "the wrong type of mention"),
    M2("odpowiedź obejmuje za mało lub za dużo słów", "the span is too long or too short"),
    R1("zaimek, który nie wiadomo kogo oznacza", "a dangling pronoun"),
    R2("zaimek odniesiony do niewłaściwej osoby", "the wrong antecedent"),
    R3("brakuje podmiotu", "a dropped subject"),
    W1("złe słowo pytające", "the wrong question word"),
    W2("zły przypadek lub przyimek słowa pytającego", "the wrong case or preposition of the question word"),
    F1("brak zgody form", "agreement"),
    F2("zły przypadek po czasowniku lub „ile”", "government, such as the genitive after „ile”"),
    F3("szyk, „się” lub przecinek", "word order, „się” or a comma"),
    A1("odpowiedź w złej formie", "the key is in the wrong form"),
    A2("odpowiedź niepełna lub zbyt szeroka", "the key is incomplete or too wide"),
    A3("odpowiedź jest błędna", "the key is wrong"),
    U1("poprawnych odpowiedzi jest kilka", "several answers are right"),
    U2("nie wiadomo, jak dokładnie odpowiedzieć", "how precise the answer should be is not stated"),
    T1("czas względny lub taki, który się dezaktualizuje", "relative or ageing time"),
    T2("liczba przybliżona pytana jak dokładna", "an approximate number asked for as an exact one"),
    E1("zdanie nie dowodzi odpowiedzi", "the evidence does not prove the key"),
    L1("pytanie zdradza odpowiedź", "the stem gives the key away"),
    V1("pytanie jest błahe", "trivial"),
    X1("to samo pytanie drugi raz", "the same stem twice"),
    X2("ten sam fakt drugi raz", "the same fact twice"),
    D1("błędna odpowiedź jest prawdziwa", "a distractor is true"),
    D2("błędna odpowiedź innego rodzaju lub w innej formie", "a distractor is of another kind or form"),
    D3("błędna odpowiedź jest niedorzeczna", "a silly distractor"),
    D4("poprawna odpowiedź odstaje od pozostałych", "the key stands out among the choices");

    private final Words words;

    RejectionCode(String polish, String english) {
        this.words = new Words(polish, english);
    }

    public Words words() {
        return words;
    }
}
