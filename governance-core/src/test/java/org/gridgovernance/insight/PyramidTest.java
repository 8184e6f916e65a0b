package org.gridgovernance.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PyramidTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 0-4",
        "2020-03-02, 0-4",
        "2020-03-01, 5-9",
        "1925-03-02, 95-99",
        "1925-03-01, 100+",
        "1850-01-01, 100+",
        "2004-02-29, 20-24",
        "2000-02-29, 25-29"
    })
    void agesAreCompletedYears(LocalDate born, String ages) {
        Pyramid pyramid = Pyramid.empty().plus(person(Sex.FEMALE, BirthDate.of(born)), DAY);

        assertThat(pyramid.groups())
                .hasSize(21)
                .filteredOn(group -> group.people().female() == 1)
                .extracting(Pyramid.Group::ages)
                .containsExactly(ages);
        assertThat(pyramid.people()).isEqualTo(1);
    }

    @Test
    void whoseAgeOrSexIsNotKnownIsCountedApart() {
        Pyramid pyramid = Pyramid.empty()
                .plus(Particulars.of(PersonName.of("a"), Sex.MALE), DAY)
                .plus(person(Sex.MALE, BirthDate.of(DAY.plusDays(1))), DAY)
                .plus(person(Sex.UNKNOWN, BirthDate.of("no date")), DAY)
                .plus(person(Sex.NOT_STATED, BirthDate.of(DAY)), DAY);

        assertThat(pyramid.ageUnknown()).isEqualTo(new BySex(2, 0, 1));
        assertThat(pyramid.groups().get(0).people()).isEqualTo(new BySex(0, 0, 1));
        assertThat(pyramid.plus(pyramid).people()).isEqualTo(8);
        assertThat(pyramid.plus(Pyramid.empty())).isEqualTo(pyramid);
    }

    private static Particulars person(Sex sex, BirthDate birth) {
        return Particulars.builder()
                .name(PersonName.of("a"))
                .sex(sex)
                .birth(birth)
                .build();
    }
}
