package pl.pytajnik.content.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstitutionsTest {
    @Test
    void court_isBesideCourtsAndTribunals() {
        assertThat(Institutions.like("Sąd Konstytucyjny").subList(0, 3))
                .allMatch(name -> name.contains("Sąd") || name.contains("Trybunał"));
    }

    @Test
    void sort_comesBeforeOthers_whenNoWordIsShared() {
        assertThat(Institutions.like("Filharmonia Pomorska").subList(0, 3))
                .allMatch(
                        name -> name.startsWith("Muzeum") || name.startsWith("Teatr") || name.startsWith("Biblioteka"));
    }

    @Test
    void nameWithRepeatedWord_isNoProblem() {
        assertThat(Institutions.like("Bank Bank")).isNotEmpty();
    }
}
