package pl.pytajnik.exchange.table;

import java.util.List;

/** What a column of a table says of a question, and what people call it; our own heading first. */
enum Column {
    STEM("pytanie", "tresc", "tresc pytania", "question", "question text", "stem"),
    TYPE("typ", "typ pytania", "type", "question type"),
    RIGHT(
            "poprawne",
            "poprawna",
            "poprawna odpowiedz",
            "dobra odpowiedz",
            "odpowiedz",
            "klucz",
            "correct",
            "correct answer",
            "correct answers",
            "answer",
            "key"),
    OTHERS("inne poprawne", "inne dobre odpowiedzi", "accepted", "also accepted"),
    CREDIT("punktowanie", "credit"),
    TOLERANCE("tolerancja", "tolerance"),
    UNIT("jednostka", "unit"),
    SPELLINGS("zapisy jednostki", "unit spellings"),
    PRECISION("dokladnosc daty", "precision"),
    FEEDBACK("wyjasnienie", "komentarz", "feedback", "general feedback", "explanation"),
    IF_TRUE("komentarz do prawdy", "feedback if true"),
    IF_FALSE("komentarz do falszu", "feedback if false"),
    PROOF("dowod", "zdanie z artykulu", "evidence"),
    ARTICLE("artykul", "article"),
    KIND("rodzaj", "kind"),
    DIFFICULTY("trudnosc", "difficulty"),
    TAGS("znaczniki", "tagi", "tags", "kategoria", "category"),
    ID("id"),
    /** Numbered from 1. */
    CHOICE("odpowiedz", "odp", "odp.", "answer", "choice", "option", "opcja"),
    /** To the choice of the same number. */
    COMMENT("komentarz", "feedback", "comment");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** In lower case and without diacritics. */
    List<String> names() {
        return names;
    }

    boolean isNumbered() {
        return this == CHOICE || this == COMMENT;
    }
}
