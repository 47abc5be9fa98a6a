package pl.pytajnik.server.article;

import java.util.Map;

/** Why no question was made, in plain words. */
final class RefusalWords {
    private static final Map<String, Words> WORDS = Map.ofEntries(
            e("hidden-subject", "nie wiadomo na pewno, kto jest podmiotem", "it is not sure who the subject is"),
            e("no-subject", "zdanie nie ma podmiotu", "the sentence has no subject"),
            e("word-order", "szyk zdania nie jest prosty", "the word order is not plain"),
            e("out-of-order", "szyk zdania nie jest prosty", "the word order is not plain"),
            e(
                    "relative-time",
                    "czas względny, jak „wczoraj”, bez daty publikacji",
                    "time like „yesterday” without a date"),
            e("relative-date", "data względna, jak „w środę”", "a date like „on Wednesday”"),
            e("year-unknown", "nie wiadomo, o który rok chodzi", "it is not known which year is meant"),
            e("several-dates", "w zdaniu jest kilka dat", "there are several dates in the sentence"),
            e("several-answers", "pytanie miałoby kilka odpowiedzi", "the question would have several answers"),
            e("several-doers", "wykonawców jest kilku", "several people did it"),
            e("several-authors", "autorów jest kilku", "there are several authors"),
            e("many-holders", "funkcję pełniło wiele osób", "many people held the office"),
            e("unknown-speaker", "nie wiadomo, kto mówi", "it is not known who speaks"),
            e("no-person", "nie ma tu osoby", "there is no person"),
            e("no-name", "nie ma tu nazwy własnej", "there is no name"),
            e("name-unsure", "nazwisko można odczytać na kilka sposobów", "the name can be read in several ways"),
            e("unsure-name", "nazwisko można odczytać na kilka sposobów", "the name can be read in several ways"),
            e("verb-says-little", "czasownik mówi za mało", "the verb says too little"),
            e("tells-little", "pytanie mówiłoby za mało", "the question would tell too little"),
            e("too-general", "pytanie byłoby zbyt ogólne", "the question would be too general"),
            e("too-long", "pytanie byłoby za długie", "the question would be too long"),
            e("too-short", "pytanie byłoby za krótkie", "the question would be too short"),
            e("cut-off", "zdanie jest urwane", "the sentence is cut off"),
            e("dangling-pronoun", "zaimek bez osoby, do której się odnosi", "a pronoun without whom it means"),
            e("dangling-quote", "urwany cytat", "a quotation cut off"),
            e("points-back", "zdanie odwołuje się do wcześniejszego", "the sentence points to one before"),
            e("bare-noun", "nie wiadomo, o którą rzecz chodzi", "it is not known which thing is meant"),
            e("bare-object", "nie wiadomo, o którą rzecz chodzi", "it is not known which thing is meant"),
            e("bare-deed", "nie wiadomo, o które zdarzenie chodzi", "it is not known which event is meant"),
            e("of-what", "nie wiadomo, czego to dotyczy", "it is not known of what"),
            e("first-person", "zdanie w pierwszej osobie", "the sentence is in the first person"),
            e("no-form", "słownik nie zna potrzebnej formy", "the dictionary lacks the form that is needed"),
            e(
                    "round-trip",
                    "gotowe pytanie czyta się inaczej niż zdanie",
                    "the question reads otherwise than the sentence"),
            e("title-tells", "tytuł zdradza odpowiedź", "the title tells the answer"),
            e("same-fact", "o ten fakt pyta już lepsze pytanie", "a better question asks for this fact"),
            e("same-answer", "o tę odpowiedź pyta już lepsze pytanie", "a better question has this answer"),
            e("asked-already", "o to już pada pytanie", "it is asked already"),
            e("too-few", "zabrakło dobrych błędnych odpowiedzi", "there were too few good wrong options"),
            e("not-past", "zdanie nie mówi o przeszłości", "the sentence is not about the past"),
            e("in-brackets", "to wtrącenie w nawiasie", "it stands in brackets"),
            e(
                    "loose-comma",
                    "przecinki nie pozwalają rozdzielić zdania",
                    "the commas do not let the sentence be split"),
            e("repeated-word", "w pytaniu powtórzyłoby się słowo", "a word would be repeated"),
            e("stands-for-name", "nie wiadomo, o którą rzecz chodzi", "it is not known which thing is meant"),
            e("told-narrower", "nie wiadomo, o którą rzecz chodzi", "it is not known which thing is meant"),
            e("open-frame", "nie wiadomo, od kiedy liczyć czas", "it is not known when the time begins"),
            e("ages", "to prawda tylko w dniu publikacji", "it is true on the day of writing only"),
            e("definition", "to określenie rodzaju, a nie rzeczy", "it says what sort of thing, and not which"),
            e("negated", "zdanie jest przeczące", "the sentence is negated"),
            e("case-not-sure", "przypadek nie jest pewny", "the grammatical case is not sure"));
    private static final Words OTHER =
            new Words("budowa zdania nie daje pewnego pytania", "the sentence gives no question that is sure");

    private RefusalWords() {}

    static Words of(String reason) {
        return WORDS.getOrDefault(reason, OTHER);
    }

    private static Map.Entry<String, Words> e(String reason, String polish, String english) {
        return Map.entry(reason, new Words(polish, english));
    }
}
