package pl.pytajnik.server.article;

import java.util.Map;

/** The patterns of questions in plain words. */
final class PatternWords {
    private static final Map<String, Words> WORDS = Map.ofEntries(
            Map.entry("W1", new Words("kto pełni urząd lub funkcję", "who holds an office")),
            Map.entry("W2", new Words("kto coś powiedział lub ogłosił", "who said or announced something")),
            Map.entry("W3", new Words("kto coś zrobił", "who did something")),
            Map.entry("W4", new Words("przez kogo coś zostało zrobione", "by whom something was done")),
            Map.entry("W5", new Words("czyje to słowa", "whose words are quoted")),
            Map.entry("W8", new Words("komu coś dano lub powierzono", "to whom something was given")),
            Map.entry("W9", new Words("z kim lub kogo: druga osoba zdarzenia", "with whom or whom: the other person")),
            Map.entry("W10", new Words("pod czyim kierunkiem lub dowództwem", "under whose lead")),
            Map.entry(
                    "W14",
                    new Words("które państwo lub instytucja coś zrobiła", "which country or institution did it")),
            Map.entry("W15", new Words("kto został kimś", "who became something")),
            Map.entry("W16", new Words("kto jest autorem dzieła", "who made a work")),
            Map.entry("T1", new Words("kiedy coś się stało", "when something happened")),
            Map.entry("T2", new Words("kiedy coś zostało zrobione", "when something was done")),
            Map.entry(
                    "T3",
                    new Words("od kiedy, do kiedy lub w jakich latach", "since when, until when, in which years")),
            Map.entry("T4", new Words("jak długo coś trwało", "how long something lasted")),
            Map.entry("T5", new Words("kiedy, licząc od dnia publikacji", "when, counted from the day of publication")),
            Map.entry("T6", new Words("kiedy ktoś się urodził lub zmarł", "when somebody was born or died")),
            Map.entry("T7", new Words("z którego roku pochodzi dzieło", "of which year a work is")),
            Map.entry("H1", new Words("ile czegoś jest lub było", "how many there are or were")),
            Map.entry("H2", new Words("ile czegoś, z wyliczenia", "how many, out of a list")),
            Map.entry("H3", new Words("o ile, w ilu, na ilu", "by how much, in how many")),
            Map.entry("H4", new Words("w jakim wieku ktoś był", "at what age")),
            Map.entry("H5", new Words("jaki był wynik meczu", "what the score was")),
            Map.entry("H6", new Words("ile razy lub po raz który", "how many times")),
            Map.entry("H7", new Words("jaki coś ma rozmiar lub wartość", "what the size or value is")));
    private static final Words OTHER = new Words("inny wzór pytania", "another pattern");

    private PatternWords() {}

    static Words of(String pattern) {
        return WORDS.getOrDefault(pattern, OTHER);
    }
}
