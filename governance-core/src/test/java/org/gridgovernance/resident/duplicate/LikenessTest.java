package org.gridgovernance.resident.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.junit.jupiter.api.Test;

/** How much two entries are alike: the same from both sides, within bounds, more with each thing they share. */
class LikenessTest {
    private static final AreaCode HOME = AreaCode.of("420102018001");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final LikenessRule RULE = LikenessRule.standard();
    private static final Set<Resemblance> AGAINST = EnumSet.of(
            Resemblance.OTHER_NAME, Resemblance.OTHER_BIRTH, Resemblance.OTHER_SEX, Resemblance.OTHER_ID_CARD);

    @Property
    void itIsTheSameFromBothSidesAndWithinBounds(
            @ForAll("residents") Resident one, @ForAll("residents") Resident other) {
        Likeness likeness = Likeness.of(one, other, DAY, RULE);
        assertThat(likeness).isEqualTo(Likeness.of(other, one, DAY, RULE));
        assertThat(likeness.score()).isBetween(0, 100);
    }

    @Property
    void nobodyIsUnlikeThemselves(@ForAll("residents") Resident one) {
        Likeness likeness = Likeness.of(one, one, DAY, RULE);
        assertThat(likeness.because()).doesNotContainAnyElementsOf(AGAINST);
        Set<Resemblance> all = EnumSet.of(
                Resemblance.SAME_NAME,
                Resemblance.SAME_BIRTH,
                Resemblance.SAME_SEX,
                Resemblance.SAME_PHONE,
                Resemblance.SAME_DWELLING);
        if (likeness.because().containsAll(all) || likeness.because().contains(Resemblance.SAME_DOCUMENT)) {
            assertThat(likeness.score()).isEqualTo(100);
            assertThat(likeness.likelihood()).isEqualTo(Likelihood.CERTAIN);
        }
    }

    @Property
    void whatIsSharedAddsAndWhatDiffersTakesAway(@ForAll Set<Resemblance> some, @ForAll Resemblance one) {
        Set<Resemblance> more = EnumSet.of(one);
        more.addAll(some);
        int before = Likeness.of(some, RULE).score();
        int after = Likeness.of(more, RULE).score();
        if (AGAINST.contains(one)) {
            assertThat(after).isLessThanOrEqualTo(before);
        } else {
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void aNumberIsOneWhateverKindOfDocumentItStandsUnder() {
        Resident card =
                resident("张三", Optional.empty(), Sex.UNKNOWN, List.of(), Optional.empty(), DocumentKind.RESIDENT_ID);
        Resident other = resident("李四", Optional.empty(), Sex.UNKNOWN, List.of(), Optional.empty(), DocumentKind.OTHER);
        Resident family = resident(
                "张三", Optional.empty(), Sex.UNKNOWN, List.of(), Optional.empty(), DocumentKind.HOUSEHOLD_REGISTER);
        assertThat(Likeness.of(card, other, DAY, RULE).because())
                .containsExactly(Resemblance.SAME_DOCUMENT, Resemblance.OTHER_NAME);
        assertThat(Likeness.of(card, family, DAY, RULE).because()).containsExactly(Resemblance.SAME_NAME);
    }

    @Test
    void aNameAloneIsNothing() {
        assertThat(Likeness.of(EnumSet.of(Resemblance.SAME_NAME, Resemblance.SAME_SEX), RULE)
                        .isSuspect())
                .isFalse();
        assertThat(Likeness.of(EnumSet.of(Resemblance.SAME_NAME, Resemblance.SAME_SEX, Resemblance.SAME_BIRTH), RULE)
                        .likelihood())
                .isEqualTo(Likelihood.LIKELY);
    }

    @Provide
    Arbitrary<Resident> residents() {
        return Combinators.combine(
                        Arbitraries.of("张三", "李四"),
                        Arbitraries.of(DAY, DAY.minusYears(30)).optional(),
                        Arbitraries.of(Sex.values()),
                        Arbitraries.of("13900001111", "13900002222").list().ofMaxSize(2),
                        Arbitraries.of(1L, 2L).optional(),
                        Arbitraries.of(DocumentKind.values()))
                .as(LikenessTest::resident);
    }

    private static Resident resident(
            String name,
            Optional<LocalDate> birth,
            Sex sex,
            List<String> phones,
            Optional<Long> dwelling,
            DocumentKind kind) {
        return Resident.builder()
                .id(new ResidentId(new UUID(1, 2)))
                .home(HOME)
                .particulars(Particulars.builder()
                        .name(PersonName.of(name))
                        .sex(sex)
                        .birth(birth.map(BirthDate::of))
                        .phones(phones.stream().map(Phone::of).toList())
                        .build())
                .addDocument(Document.of(kind, "11010119010203009X"))
                .residences(dwelling.map(number ->
                                Timeline.<Residence>empty().open(livesIn(number), DAY, java.time.Instant.EPOCH))
                        .orElse(Timeline.empty()))
                .build();
    }

    private static Residence livesIn(long dwelling) {
        return Residence.builder()
                .status(ResidenceStatus.PRESENT_ONLY)
                .kind(ResidenceKind.TENANT)
                .community(HOME)
                .dwelling(new DwellingId(new UUID(3, dwelling)))
                .build();
    }
}
