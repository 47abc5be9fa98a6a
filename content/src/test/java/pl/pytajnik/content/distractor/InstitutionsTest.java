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
        assertThat(Institutions.like("Opera Pomorska").subList(0, 3))
                .allMatch(name -> name.matches("(Muzeum|Teatr|Biblioteka|Filharmonia) .*"));
    }

    @Test
    void nameWithRepeatedWord_isNoProblem() {
        assertThat(Institutions.like("Bank Bank")).isNotEmpty();
    }
}
