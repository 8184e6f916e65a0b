package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.ELSEWHERE;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.Town.id;
import static org.gridgovernance.Town.idCard;
import static org.gridgovernance.Town.member;

import io.vavr.control.Either;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.relocation.OfferResident;
import org.gridgovernance.resident.relocation.OpenOffers;
import org.gridgovernance.resident.relocation.ReleaseResident;
import org.gridgovernance.resident.relocation.Relocations;
import org.gridgovernance.resident.relocation.WithdrawOffer;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationId;
import org.gridgovernance.resident.residence.RelocationReason;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Moving from one community to another: offered, accepted, let go; every rule, and every place where it may stop. */
class RelocationTest {
    private static final AreaCode FAR = AreaCode.of("420102018003");

    private static final List<Line> RULES = List.of(
            refused(RelocationReason.DESTINATION_MALFORMED, "to", town -> offer(town, person(town), HOME)),
            refused(
                    RelocationReason.DESTINATION_MALFORMED,
                    "to",
                    town -> offer(town, person(town), AreaCode.of("420102018"))),
            refused(RelocationReason.OFFERED_ALREADY, "resident", town -> {
                ResidentId person = person(town);
                town.does(offer(town, person, ELSEWHERE));
                return offer(town, person, FAR);
            }),
            refused(RelocationReason.ON_THE_WAY, "documents", town -> {
                offered(town, person(town));
                return town.registration().documents(List.of(idCard())).build();
            }),
            refused(RelocationReason.ON_THE_WAY, "document", town -> {
                offered(town, person(town));
                return AddDocument.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .resident(town.resident())
                        .document(idCard())
                        .build();
            }),
            refused(RelocationReason.MOVED_AWAY, "resident", town -> {
                ResidentId person = person(town);
                release(town, person);
                return offer(town, person, FAR);
            }),
            refused(RelocationReason.MOVED_AWAY, "member.resident", town -> {
                ResidentId person = person(town);
                HouseholdId household = town.household(Optional.empty());
                release(town, person);
                return JoinHousehold.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .household(household)
                        .member(member(person, Relation.SON))
                        .build();
            }),
            refused(RelocationReason.MOVED_AWAY, "resident", town -> {
                ResidentId person = person(town);
                release(town, person);
                return VerifyResident.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .resident(person)
                        .verification(Samples.SEEN)
                        .build();
            }),
            refused(ResidentReason.DECEASED, "resident", town -> {
                ResidentId person = person(town);
                town.does(RecordDeath.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .resident(person)
                        .source(Source.DOOR_VISIT)
                        .build());
                return offer(town, person, ELSEWHERE);
            }),
            refused(RelocationReason.TOO_OFTEN, "resident", town -> {
                ResidentId person = person(town);
                for (int time = 0; time < 100; time++) {
                    town.does(withdrawal(town, person, offered(town, person)));
                }
                return offer(town, person, ELSEWHERE);
            }),
            refused(RelocationReason.NOT_OFFERED, "relocation", town -> withdrawal(town, person(town), nowhere())),
            refused(RelocationReason.NOT_OFFERED, "relocation", town -> releasing(town, person(town), nowhere())),
            refused(RelocationReason.SETTLED, "relocation", town -> {
                ResidentId person = person(town);
                Relocation relocation = offered(town, person);
                town.does(arrival(town, relocation).build());
                return withdrawal(town, person, relocation);
            }),
            refused(RelocationReason.SETTLED, "relocation", town -> {
                ResidentId person = person(town);
                Relocation relocation = offered(town, person);
                town.does(withdrawal(town, person, relocation));
                return arrival(town, relocation).documents(List.of()).build();
            }),
            refused(ResidentReason.DOCUMENT_TAKEN, "resident", town -> {
                ResidentId person = person(town);
                Relocation relocation = offered(town, person);
                town.does(town.registration()
                        .home(FAR)
                        .documents(List.of(idCard()))
                        .build());
                return withdrawal(town, person, relocation);
            }),
            refused(RelocationReason.NOT_TO_HERE, "relocation.to", town -> arrival(town, offered(town, person(town)))
                    .home(FAR)
                    .build()),
            refused(RelocationReason.LAPSED, "relocation.until", town -> {
                Relocation offer = offered(town, person(town));
                return arrival(town, new Relocation(offer.id(), offer.from(), offer.to(), TODAY.minusDays(1)))
                        .build();
            }),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "resident",
                    town -> offer(town, new ResidentId(id(77)), ELSEWHERE)),
            refused(KernelReason.SUBJECT_ERASED, "resident", town -> {
                ResidentId person = person(town);
                town.does(town.erase(person));
                return offer(town, person, ELSEWHERE);
            }));

    private final Town town = new Town();
    private final Relocations relocations = Relocations.between(town.desk(), town.desk());

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleIsMet(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void everyReasonIsInTheTable() {
        RuleTable.coversAll(RULES, RelocationReason.values());
    }

    @Test
    void aMoveEndsHereOnTheDayItBeginsThere() {
        DwellingId flat = town.dwelling("101");
        ResidentId person = person(town, flat);
        HouseholdId household = town.household(Optional.of(flat), member(person, Relation.HEAD));

        Resident there = moved(offer(town, person, ELSEWHERE));

        Resident here = find(person);
        assertThat(here.leftBy()).isEqualTo(there.arrivedBy()).isPresent();
        assertThat(here.offered()).isEmpty();
        assertThat(living(HOME, TODAY.minusDays(1))).isEqualTo(1);
        assertThat(living(HOME, TODAY)).isZero();
        assertThat(living(ELSEWHERE, TODAY.minusDays(1))).isZero();
        assertThat(living(ELSEWHERE, TODAY)).isEqualTo(1);
        assertThat(there.documents()).containsExactly(idCard());
        Household left =
                town.desk().find(Ref.to(Household.TYPE, HOME, household)).get().state();
        assertThat(left.head()).isEmpty();
        assertClean();
    }

    @Test
    void theSameMoveAgainIsAnsweredAndNotDoneAgain() {
        OfferResident offer = offer(town, person(town), ELSEWHERE);
        Resident first = moved(offer);

        assertThat(moved(offer)).isEqualTo(first);
        assertThat(town.desk().count(Criteria.of(Resident.TYPE)).get()).isEqualTo(2);
    }

    @Test
    void whoIsRefusedThereStaysHereAndCanBeTakenBack() {
        ResidentId person = person(town);
        Either<Rejection, Accepted<Resident>> answer =
                relocations.move(offer(town, person, ELSEWHERE), arrival -> arrival.residesFrom(TODAY.plusDays(1)));

        assertThat(answer.getLeft().reasons())
                .extracting(reason -> reason.code())
                .contains("resident.date-in-future");
        assertThat(waiting()).extracting(Found::ref).containsExactly(ref(person));
        town.does(withdrawal(town, person, find(person).offered().orElseThrow()));
        assertThat(find(person).residences().open()).hasSize(1);
        assertThat(waiting()).isEmpty();
        assertClean();
    }

    @Test
    void whatStoppedAfterAnyStepIsTakenUpAgain() {
        OfferResident offer = offer(town, person(town), ELSEWHERE);
        town.does(offer);
        assertThat(waiting()).hasSize(1);
        town.does(arrival(town, find(offer.resident()).offered().orElseThrow()).build());
        assertThat(living(HOME, TODAY)).isEqualTo(1);

        assertThat(waiting()).isEmpty();

        assertThat(living(HOME, TODAY)).isZero();
        assertThat(moved(offer)).isNotNull();
        assertThat(town.desk().count(Criteria.of(Resident.TYPE)).get()).isEqualTo(2);
        assertClean();
    }

    @Test
    void manyWhoWaitAreFoundByTheirLastDate() {
        Stream.iterate(0, i -> i < 1_100, i -> i + 1)
                .map(i -> town.does(town.registration().build()).id())
                .forEach(person -> town.does(offer(town, person, ELSEWHERE)));

        assertThat(waiting()).hasSize(1_100);
    }

    @Test
    void whoseOfferLapsedWaitsNoMore() {
        ResidentId person = person(town);
        Relocation offer = offered(town, person);

        OpenOffers onTheLastDay = relocations.resume(HOME, offer.until()).get();
        OpenOffers after = relocations.resume(HOME, offer.until().plusDays(1)).get();

        assertThat(onTheLastDay.waiting()).extracting(Found::ref).containsExactly(ref(person));
        assertThat(onTheLastDay.lapsed()).isEmpty();
        assertThat(after.waiting()).isEmpty();
        assertThat(after.lapsed()).extracting(Found::ref).containsExactly(ref(person));
    }

    @Test
    void whoIsNamedByADuplicateMovesAsTheEntryKept() {
        ResidentId kept = person(town);
        ResidentId duplicate = town.resident();
        town.does(town.merge(kept, duplicate));

        Resident there = moved(offer(town, duplicate, ELSEWHERE));

        assertThat(there.documents()).containsExactly(idCard());
        assertThat(find(kept).leftBy()).isEqualTo(there.arrivedBy()).isPresent();
        assertClean();
    }

    @Test
    void whoCameBackIsAnotherEntryWithTheSameDocuments() {
        Resident there = moved(offer(town, person(town), ELSEWHERE));
        Resident back = relocations
                .move(
                        OfferResident.builder()
                                .commandId(town.nextId())
                                .occurredAt(NOW)
                                .home(ELSEWHERE)
                                .resident(there.id())
                                .to(HOME)
                                .build(),
                        arrival -> arrival)
                .get()
                .aggregate();

        assertThat(back.documents()).containsExactly(idCard());
        assertClean();
    }

    private Resident moved(OfferResident offer) {
        return relocations
                .move(offer, arrival -> arrival.residence(living(ELSEWHERE)))
                .getOrElseThrow(no -> new AssertionError(no.toString()))
                .aggregate();
    }

    private List<Found<Resident>> waiting() {
        return relocations.resume(HOME, TODAY).get().waiting();
    }

    private Resident find(ResidentId person) {
        return town.desk().find(ref(person)).get().state();
    }

    private static Ref<Resident> ref(ResidentId person) {
        return Ref.to(Resident.TYPE, HOME, person);
    }

    /** How many reside in that community on that day, by their own register. */
    private long living(AreaCode community, java.time.LocalDate day) {
        return town.desk().search(Criteria.of(Resident.TYPE).within(community)).get().items().stream()
                .filter(found -> found.state().residences().asOf(day).findAny().isPresent())
                .count();
    }

    private void assertClean() {
        assertThat(town.governance().verify(AreaCode.NATION).differences()).isEmpty();
    }

    private static Residence living(AreaCode community) {
        return Residence.builder()
                .status(ResidenceStatus.PRESENT_ONLY)
                .kind(ResidenceKind.HABITUAL)
                .community(community)
                .build();
    }

    private static ResidentId person(Town town) {
        return register(town, living(HOME));
    }

    private static ResidentId person(Town town, DwellingId flat) {
        return register(town, Town.tenancy(flat));
    }

    private static ResidentId register(Town town, Residence residence) {
        return town.does(town.registration()
                        .occurredAt(NOW.minus(30, ChronoUnit.DAYS))
                        .documents(List.of(idCard()))
                        .residence(residence)
                        .build())
                .id();
    }

    private static RelocationId nowhere() {
        return new RelocationId(id(99));
    }

    private static Relocation offered(Town town, ResidentId person) {
        return town.does(offer(town, person, ELSEWHERE)).offered().orElseThrow();
    }

    private static void release(Town town, ResidentId person) {
        town.does(releasing(town, person, offered(town, person).id()));
    }

    private static OfferResident offer(Town town, ResidentId person, AreaCode to) {
        return OfferResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .to(to)
                .build();
    }

    private static RegisterResident.Builder arrival(Town town, Relocation relocation) {
        RegisterResident.Builder arrival = town.registration();
        arrival.home(relocation.to()).relocation(relocation).documents(List.of(idCard()));
        return arrival;
    }

    private static WithdrawOffer withdrawal(Town town, ResidentId person, Relocation relocation) {
        return withdrawal(town, person, relocation.id());
    }

    private static WithdrawOffer withdrawal(Town town, ResidentId person, RelocationId relocation) {
        return WithdrawOffer.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .relocation(relocation)
                .build();
    }

    private static ReleaseResident releasing(Town town, ResidentId person, RelocationId relocation) {
        return ReleaseResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .relocation(relocation)
                .build();
    }
}
