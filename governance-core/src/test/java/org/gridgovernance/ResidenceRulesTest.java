package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceRule;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Several residence facts at once: who lives there, who is away, who is back, and what is told of it otherwise later. */
class ResidenceRulesTest {
    private static final LocalDate LONG_AGO = TODAY.minusYears(3);

    private static final List<Line> LINES = List.of(
            refused(ResidentReason.RESIDENCE_HOLDS, "residence", town -> {
                ResidentId resident = living(town);
                town.does(begin(town, resident, away(), TODAY.minusDays(9)));
                return begin(town, resident, wanting(away()), TODAY);
            }),
            refused(ResidentReason.RESIDENCE_HOLDS, "residence", town -> {
                ResidentId resident = living(town);
                town.does(begin(town, resident, away(), TODAY.minusDays(9)));
                town.does(end(town, resident, away(), TODAY.minusDays(2)));
                return begin(town, resident, away(), TODAY.minusDays(9));
            }),
            refused(ResidentReason.RESIDENCE_UNKNOWN, "residence", town -> {
                ResidentId resident = living(town);
                town.does(begin(town, resident, away(), TODAY.minusDays(9)));
                return EndResidence.builder()
                        .from(end(town, resident, away(), TODAY))
                        .since(TODAY.minusDays(8))
                        .build();
            }),
            refused(
                    ResidentReason.RESIDENCE_UNKNOWN,
                    "residence",
                    town -> correct(town, living(town), away(), wanting(away()), TODAY)),
            refused(ResidentReason.RESIDENCE_HOLDS, "corrected", town -> {
                ResidentId resident = living(town);
                town.does(begin(town, resident, away(), TODAY));
                return correct(town, resident, away(), lived(town, resident), TODAY);
            }),
            refused(GridReason.DWELLING_UNKNOWN, "corrected.dwelling", town -> {
                ResidentId resident = living(town);
                town.does(begin(town, resident, away(), TODAY));
                return correct(town, resident, away(), lived(new DwellingId(Town.id(999))), TODAY);
            }),
            refused(
                    GridReason.DWELLING_UNKNOWN,
                    "residence.dwelling",
                    town -> begin(
                            town,
                            town.resident(),
                            Residence.builder()
                                    .from(lived(town.dwelling("909")))
                                    .community(Town.ELSEWHERE)
                                    .build(),
                            TODAY)),
            refused(
                    EvidenceReason.DATE_IN_FUTURE,
                    "since",
                    town -> correct(town, living(town), away(), away(), TODAY.plusDays(1))),
            refused(
                    PersonalReason.TEXT_TOO_LONG,
                    "corrected.destination",
                    town -> correct(
                            town,
                            living(town),
                            away(),
                            Residence.builder()
                                    .from(away())
                                    .destination(PersonalText.of("远".repeat(2_001)))
                                    .build(),
                            TODAY)),
            refused(
                    EvidenceReason.DATE_IMPLAUSIBLE,
                    "residence.plannedReturn",
                    town -> begin(
                            town,
                            living(town),
                            Residence.builder()
                                    .from(away())
                                    .plannedReturn(LocalDate.MAX)
                                    .build(),
                            TODAY)),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "resident",
                    town -> correct(town, new ResidentId(Town.id(999)), away(), away(), TODAY)),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> CorrectResidence.builder()
                    .from(correct(town, living(town), away(), away(), TODAY))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            warned(
                    ResidentReason.RESIDENCE_ODD,
                    "residence.kind",
                    town -> begin(
                            town,
                            living(town),
                            Residence.builder()
                                    .from(away())
                                    .status(ResidenceStatus.REGISTERED_ONLY)
                                    .build(),
                            TODAY)),
            warned(ResidentReason.RESIDENCE_ODD, "corrected.kind", town -> {
                ResidentId resident = living(town);
                town.does(begin(town, resident, away(), TODAY));
                return correct(
                        town,
                        resident,
                        away(),
                        Residence.builder()
                                .from(away())
                                .kind(ResidenceKind.FROM_ABROAD)
                                .build(),
                        TODAY);
            }));

    static Stream<Arguments> rules() {
        return LINES.stream().map(Line::named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void meetsItsReason(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void whoLeavesAndComesBackInTheSameMonthIsThereAgainAndEnteredNoSecondTime() {
        Town town = new Town();
        ResidentId resident = living(town);
        town.does(begin(town, resident, away(), TODAY.minusDays(20)));
        assertThat(present(town, resident, TODAY)).isFalse();
        town.does(end(town, resident, away(), TODAY.minusDays(12)));
        town.does(begin(town, resident, away(), TODAY.minusDays(5)));
        Resident back = town.does(end(town, resident, away(), TODAY.minusDays(1)));

        assertThat(back.residences().open()).containsExactly(lived(town, resident));
        assertThat(days(town, resident)).isEqualTo("pppppppppaaaaaaaapppppppaaaapp");
    }

    @Test
    void aReturnIsCorrectedToAnEarlierOrLaterDayAndWhatWasKnownStaysKnown() {
        Town town = new Town();
        ResidentId resident = living(town);
        town.does(begin(town, resident, away(), TODAY.minusDays(20)));
        town.does(end(town, resident, away(), TODAY.plusDays(30)));
        assertThat(days(town, resident)).as("a return that is planned").isEqualTo("ppppppppp" + "a".repeat(21));
        town.does(end(town, resident, away(), TODAY.minusDays(12)));
        assertThat(days(town, resident)).as("earlier").isEqualTo("pppppppppaaaaaaaa" + "p".repeat(13));
        Resident later = town.does(end(town, resident, away(), TODAY.minusDays(10)));
        assertThat(days(town, resident)).as("later").isEqualTo("pppppppppaaaaaaaaaa" + "p".repeat(11));

        assertThat(later.residences().entries())
                .filteredOn(entry -> entry.value().isAway())
                .extracting(entry -> entry.to().map(LocalDate::toString).orElse("open"), entry -> entry.stands())
                .containsExactly(
                        tuple("open", false),
                        tuple(TODAY.plusDays(30).toString(), false),
                        tuple(TODAY.minusDays(12).toString(), false),
                        tuple(TODAY.minusDays(10).toString(), true));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void ofTwoAbsencesAlikeTheFirstIsCorrectedByTheDayItBegan() {
        Town town = new Town();
        ResidentId resident = living(town);
        town.does(begin(town, resident, away(), TODAY.minusDays(20)));
        town.does(end(town, resident, away(), TODAY.minusDays(12)));
        town.does(begin(town, resident, away(), TODAY.minusDays(5)));
        town.does(EndResidence.builder()
                .from(end(town, resident, away(), TODAY.minusDays(18)))
                .since(TODAY.minusDays(20))
                .build());
        assertThat(days(town, resident)).isEqualTo("pppppppppaappppppppppppp" + "aaaaaa");
    }

    @Test
    void anEndToldTwiceIsWrittenOnce() {
        Town town = new Town();
        ResidentId resident = living(town);
        town.does(begin(town, resident, away(), TODAY.minusDays(20)));
        Resident once = town.does(end(town, resident, away(), TODAY.minusDays(12)));
        assertThat(town.does(end(town, resident, away(), TODAY.minusDays(12)))).isEqualTo(once);
    }

    @Test
    void detailsAreCorrectedFromADayOnAndThePlaceIsKept() {
        Town town = new Town();
        ResidentId resident = living(town);
        town.does(begin(town, resident, away(), TODAY.minusDays(20)));
        town.does(end(town, resident, away(), TODAY.minusDays(2)));
        Resident corrected = town.does(correct(town, resident, away(), wanting(away()), TODAY.minusDays(10)));
        assertThat(corrected.residences().asOf(TODAY.minusDays(11)).filter(Residence::isAway))
                .containsExactly(away());
        assertThat(corrected.residences().asOf(TODAY.minusDays(10)).filter(Residence::isAway))
                .containsExactly(wanting(away()));
        assertThat(corrected.residences().asOf(TODAY.minusDays(2)).filter(Residence::isAway))
                .as("it ends when it would have ended")
                .isEmpty();
        assertThat(town.does(correct(town, resident, wanting(away()), wanting(away()), TODAY.minusDays(9))))
                .isEqualTo(corrected);
    }

    @Test
    void aDwellingIsLivedInAlsoWhileAwayAndNotByRegistrationOrWorkAlone() {
        Town town = new Town();
        ResidentId resident = living(town);
        DwellingId office = town.dwelling("201");
        town.does(begin(town, resident, in(office, ResidenceStatus.NEITHER, ResidenceKind.WORKPLACE), LONG_AGO));
        town.does(
                begin(town, resident, in(office, ResidenceStatus.REGISTERED_ONLY, ResidenceKind.REGISTERED), LONG_AGO));
        town.does(begin(
                town,
                resident,
                in(office, ResidenceStatus.REGISTERED_AND_PRESENT, ResidenceKind.TEMPORARILY_AWAY),
                TODAY));
        assertThat(livingIn(town, office)).isZero();
        assertThat(livingIn(town, lived(town, resident).dwelling().orElseThrow()))
                .isEqualTo(1);
    }

    @Test
    void whoComesBackForTheFestivalIsThereForItsDaysAlone() {
        Town town = new Town();
        ResidentId resident = town.does(town.registration()
                        .residence(in(town.dwelling("102"), ResidenceStatus.REGISTERED_ONLY, ResidenceKind.REGISTERED))
                        .residesFrom(LONG_AGO)
                        .build())
                .id();
        Residence back = in(town.dwelling("103"), ResidenceStatus.PRESENT_ONLY, ResidenceKind.RETURNEE);
        town.does(begin(town, resident, back, TODAY.minusDays(9)));
        town.does(end(town, resident, back, TODAY.minusDays(3)));
        assertThat(days(town, resident)).isEqualTo("a".repeat(20) + "pppppp" + "aaaa");
    }

    @ParameterizedTest
    @CsvSource({
        "HABITUAL, 1110",
        "TENANT, 1110",
        "TEMPORARY, 0100",
        "REGISTERED, 1010",
        "FROM_ABROAD, 0100",
        "UNREGISTERED, 0100",
        "TEMPORARILY_AWAY, 1100",
        "RETURNEE, 1100",
        "WORKPLACE, 1111"
    })
    void kindsGoWithStatuses(ResidenceKind kind, String expected) {
        StringBuilder makesSense = new StringBuilder();
        for (ResidenceStatus status : ResidenceStatus.values()) {
            makesSense.append(ResidenceRule.standard().makesSense(status, kind) ? 1 : 0);
        }
        assertThat(makesSense.toString()).isEqualTo(expected);
    }

    /**
     * An absence told.
     *
     * @param begins whether it begins; else one ends
     * @param daysAgo when
     */
    record Told(boolean begins, int daysAgo) {}

    /** In whatever order it is told: who is away is the union of the absences as they were told last. */
    @Property(tries = 200)
    void whoIsThereOnADayFollowsFromWhatWasTold(@ForAll("absences") List<Told> told) {
        Town town = new Town();
        ResidentId resident = living(town);
        List<LocalDate[]> model = new ArrayList<>();
        for (Told each : told) {
            LocalDate day = TODAY.minusDays(each.daysAgo());
            if (each.begins()) {
                town.tries(begin(town, resident, away(), day))
                        .peek(done -> model.add(new LocalDate[] {day, LocalDate.MAX}));
            } else {
                town.tries(end(town, resident, away(), day)).peek(done -> ends(model, day));
            }
        }
        for (int ago = 0; ago < 30; ago++) {
            LocalDate day = TODAY.minusDays(ago);
            boolean away = model.stream().anyMatch(one -> !day.isBefore(one[0]) && day.isBefore(one[1]));
            assertThat(present(town, resident, day)).as("%s of %s", day, told).isEqualTo(!away);
        }
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    /** The open one ends, else the last to have begun that ever held. */
    private static void ends(List<LocalDate[]> model, LocalDate day) {
        LocalDate[] meant = model.stream()
                .filter(one -> one[0].isBefore(one[1]))
                .reduce((one, other) -> {
                    boolean open = one[1].equals(LocalDate.MAX);
                    boolean otherOpen = other[1].equals(LocalDate.MAX);
                    return open != otherOpen ? (open ? one : other) : one[0].isAfter(other[0]) ? one : other;
                })
                .orElseThrow();
        meant[1] = day.isBefore(meant[0]) ? meant[0] : day;
    }

    @Provide
    Arbitrary<List<Told>> absences() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, 29))
                .as(Told::new)
                .list()
                .ofMaxSize(20);
    }

    private static ResidentId living(Town town) {
        return town.does(town.registration()
                        .residence(lived(town.dwelling("102")))
                        .residesFrom(LONG_AGO)
                        .build())
                .id();
    }

    /** One letter a day of the last thirty: present or away. */
    private static String days(Town town, ResidentId resident) {
        StringBuilder days = new StringBuilder();
        for (int ago = 29; ago >= 0; ago--) {
            days.append(present(town, resident, TODAY.minusDays(ago)) ? 'p' : 'a');
        }
        return days.toString();
    }

    private static boolean present(Town town, ResidentId resident, LocalDate day) {
        return town.desk().find(Resident.TYPE, HOME, resident).get().state().isPresentIn(HOME, day);
    }

    private static long livingIn(Town town, DwellingId dwelling) {
        return town.desk()
                .count(Criteria.of(Resident.TYPE).where(Resident.LIVES_IN.asOf(dwelling, TODAY)))
                .get();
    }

    /** Where the person lives. */
    private static Residence lived(Town town, ResidentId resident) {
        return town.desk()
                .find(Resident.TYPE, HOME, resident)
                .get()
                .state()
                .residences()
                .asOf(LONG_AGO)
                .findFirst()
                .orElseThrow();
    }

    private static Residence lived(DwellingId dwelling) {
        return in(dwelling, ResidenceStatus.REGISTERED_AND_PRESENT, ResidenceKind.HABITUAL);
    }

    private static Residence in(DwellingId dwelling, ResidenceStatus status, ResidenceKind kind) {
        return Residence.builder()
                .status(status)
                .kind(kind)
                .community(HOME)
                .dwelling(dwelling)
                .build();
    }

    private static Residence away() {
        return Residence.builder()
                .status(ResidenceStatus.REGISTERED_AND_PRESENT)
                .kind(ResidenceKind.TEMPORARILY_AWAY)
                .community(HOME)
                .build();
    }

    private static Residence wanting(Residence away) {
        return Residence.builder()
                .from(away)
                .plannedReturn(Optional.of(TODAY.plusDays(3)))
                .build();
    }

    private static BeginResidence begin(Town town, ResidentId resident, Residence residence, LocalDate since) {
        return BeginResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .residence(residence)
                .since(since)
                .build();
    }

    private static EndResidence end(Town town, ResidentId resident, Residence residence, LocalDate to) {
        return EndResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .residence(residence)
                .to(to)
                .build();
    }

    private static CorrectResidence correct(
            Town town, ResidentId resident, Residence residence, Residence corrected, LocalDate since) {
        return CorrectResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .residence(residence)
                .corrected(corrected)
                .since(since)
                .build();
    }
}
