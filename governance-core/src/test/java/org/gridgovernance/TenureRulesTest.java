package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.Town.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.tenure.BeginTenure;
import org.gridgovernance.resident.tenure.EndTenure;
import org.gridgovernance.resident.tenure.Holder;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.resident.tenure.TenureKind;
import org.gridgovernance.resident.tenure.TenureReason;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the tenure of dwellings, and who owns and who rents on a day. */
class TenureRulesTest {
    private static final Holder COMPANY =
            Holder.builder().kind(TenureKind.OWNER).organization("百步亭物业公司").build();
    private static final LocalDate SPRING = TODAY.minusDays(90);

    private static final List<Line> RULES = List.of(
            refused(
                    GridReason.DWELLING_UNKNOWN,
                    "dwelling",
                    town -> begin(town, new DwellingId(Town.id(998)), COMPANY, TODAY)),
            refused(
                    GridReason.DWELLING_UNKNOWN,
                    "dwelling",
                    town -> end(town, new DwellingId(Town.id(998)), COMPANY, TODAY)),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> BeginTenure.builder()
                    .from(begin(town, town.dwelling("101"), COMPANY, TODAY))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(
                    TenureReason.HOLDER_UNCLEAR,
                    "holder",
                    town -> begin(
                            town,
                            town.dwelling("101"),
                            Holder.builder().kind(TenureKind.OWNER).build(),
                            TODAY)),
            refused(
                    TenureReason.HOLDER_UNCLEAR,
                    "holder",
                    town -> begin(
                            town,
                            town.dwelling("101"),
                            Holder.builder()
                                    .from(COMPANY)
                                    .resident(town.resident())
                                    .build(),
                            TODAY)),
            refused(
                    TenureReason.ORGANIZATION_MALFORMED,
                    "holder.organization",
                    town -> begin(
                            town,
                            town.dwelling("101"),
                            Holder.builder().from(COMPANY).organization(" ").build(),
                            TODAY)),
            refused(
                    PersonalReason.NAME_BLANK,
                    "holder.person",
                    town -> begin(town, town.dwelling("101"), landlord(" "), TODAY)),
            refused(
                    PersonalReason.PHONE_MALFORMED,
                    "holder.phone",
                    town -> begin(
                            town,
                            town.dwelling("101"),
                            Holder.builder().from(COMPANY).phone(Phone.of("12")).build(),
                            TODAY)),
            refused(
                    TenureReason.PHONE_KEPT_ELSEWHERE,
                    "holder.phone",
                    town -> begin(
                            town,
                            town.dwelling("101"),
                            Holder.builder()
                                    .from(Holder.of(TenureKind.OWNER, town.resident()))
                                    .phone(Phone.of(Canaries.PHONE))
                                    .build(),
                            TODAY)),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "holder.resident",
                    town -> begin(
                            town,
                            town.dwelling("101"),
                            Holder.of(TenureKind.OWNER, new ResidentId(Town.id(999))),
                            TODAY)),
            refused(
                    KernelReason.SUBJECT_ERASED,
                    "holder.resident",
                    town -> begin(town, town.dwelling("101"), Holder.of(TenureKind.OWNER, erased(town)), TODAY)),
            refused(
                    HouseholdReason.HOUSEHOLD_UNKNOWN,
                    "holder.household",
                    town -> begin(
                            town,
                            town.dwelling("101"),
                            Holder.of(TenureKind.TENANT, new HouseholdId(Town.id(997))),
                            TODAY)),
            refused(
                    EvidenceReason.DATE_IN_FUTURE,
                    "since",
                    town -> begin(town, town.dwelling("101"), COMPANY, TODAY.plusDays(1))),
            refused(EvidenceReason.DATE_IMPLAUSIBLE, "to", town -> {
                DwellingId dwelling = owned(town);
                return end(town, dwelling, COMPANY, LocalDate.of(9999, 1, 1));
            }),
            refused(TenureReason.HOLDS_ALREADY, "holder", town -> begin(town, owned(town), COMPANY, TODAY)),
            refused(
                    TenureReason.HOLDS_ALREADY,
                    "holder",
                    town -> begin(town, owned(town), COMPANY, SPRING.minusDays(1))),
            refused(TenureReason.TENURE_UNKNOWN, "holder", town -> end(town, town.dwelling("101"), COMPANY, TODAY)),
            refused(TenureReason.TENURE_UNKNOWN, "holder", town -> end(town, owned(town), landlord("王小明"), TODAY)),
            refused(
                    TenureReason.TENURE_UNKNOWN,
                    "holder",
                    town -> end(town, owned(town), COMPANY, SPRING.minusDays(1))));

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void meetsItsReason(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void everyReasonHasALine() {
        RuleTable.coversAll(RULES, TenureReason.values());
    }

    @Test
    void whoOwnsAndWhoRentsIsToldOfADay() {
        Town town = new Town();
        DwellingId dwelling = owned(town);
        ResidentId buyer = town.resident();
        HouseholdId family = town.household(Optional.empty(), member(town.resident(), Relation.HEAD));
        Holder tenant = Holder.of(TenureKind.TENANT, family);
        Holder owner = Holder.of(TenureKind.OWNER, buyer);
        town.does(begin(town, dwelling, tenant, TODAY.minusDays(50)));
        town.does(end(town, dwelling, COMPANY, TODAY.minusDays(30)));
        Tenure tenure = town.does(begin(town, dwelling, owner, TODAY.minusDays(30)));
        assertThat(tenure)
                .isEqualTo(town.desk().find(Tenure.of(HOME, dwelling)).get().state());
        assertThat(tenure.held(TenureKind.OWNER, TODAY.minusDays(31))).containsExactly(COMPANY);
        assertThat(tenure.held(TenureKind.OWNER, TODAY.minusDays(30))).containsExactly(owner);
        assertThat(tenure.held(TenureKind.TENANT, TODAY)).containsExactly(tenant);
        assertThat(tenure.holders().asOf(TODAY, NOW.minusSeconds(1)))
                .as("before anything was told")
                .isEmpty();
        assertThat(count(town, Tenure.HELD_BY.asOf(buyer, TODAY))).isEqualTo(1);
        assertThat(count(town, Tenure.HELD_BY.asOf(buyer, TODAY.minusDays(31)))).isZero();
        assertThat(count(town, Tenure.HELD_BY_HOUSEHOLD.asOf(family, TODAY))).isEqualTo(1);
        assertThat(count(town, Tenure.HELD_AS.asOf(TenureKind.TENANT, TODAY))).isEqualTo(1);
    }

    @Test
    void whatADuplicateHoldsTheEntryKeptHoldsUntilTheyAreParted() {
        Town town = new Town();
        ResidentId kept = town.resident();
        ResidentId other = town.resident();
        Holder owner = Holder.of(TenureKind.OWNER, other);
        DwellingId flat = town.dwelling("101");
        DwellingId sold = town.dwelling("102");
        town.does(begin(town, flat, owner, SPRING));
        town.does(begin(town, sold, owner, SPRING));
        town.does(end(town, sold, owner, TODAY.minusDays(30)));

        town.does(town.merge(kept, other));

        assertThat(count(town, Tenure.HELD_BY.asOf(other, SPRING))).isZero();
        assertThat(count(town, Tenure.HELD_BY.asOf(kept, SPRING))).isEqualTo(2);
        assertThat(count(town, Tenure.HELD_BY.asOf(kept, TODAY))).isEqualTo(1);
        Tenure ended = town.does(end(town, flat, owner, TODAY));
        assertThat(ended.held(TenureKind.OWNER, TODAY)).isEmpty();
        assertThat(ended.held(TenureKind.OWNER, SPRING)).containsExactly(Holder.of(TenureKind.OWNER, kept));

        town.does(town.undo(other));

        assertThat(count(town, Tenure.HELD_BY.asOf(kept, SPRING))).isZero();
        assertThat(count(town, Tenure.HELD_BY.asOf(other, SPRING))).isEqualTo(2);
        assertThat(count(town, Tenure.HELD_BY.asOf(other, TODAY.minusDays(1)))).isOne();
        assertThat(count(town, Tenure.HELD_BY.asOf(other, TODAY)))
                .as("what ended meanwhile has ended for them too")
                .isZero();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whoHeldUnderBothEntriesHoldsOnce() {
        Town town = new Town();
        ResidentId kept = town.resident();
        ResidentId other = town.resident();
        DwellingId flat = town.dwelling("101");
        town.does(begin(town, flat, Holder.of(TenureKind.OWNER, kept), TODAY.minusDays(30)));
        town.does(begin(town, flat, Holder.of(TenureKind.OWNER, other), SPRING));

        town.does(town.merge(kept, other));

        Tenure tenure = town.desk().find(Tenure.of(HOME, flat)).get().state();
        for (LocalDate day : List.of(SPRING, TODAY.minusDays(30), TODAY)) {
            assertThat(tenure.held(TenureKind.OWNER, day)).containsExactly(Holder.of(TenureKind.OWNER, kept));
        }
        town.does(town.undo(other));
        tenure = town.desk().find(Tenure.of(HOME, flat)).get().state();
        assertThat(tenure.held(TenureKind.OWNER, TODAY))
                .containsExactlyInAnyOrder(Holder.of(TenureKind.OWNER, kept), Holder.of(TenureKind.OWNER, other));
        assertThat(tenure.held(TenureKind.OWNER, SPRING)).containsExactly(Holder.of(TenureKind.OWNER, other));
    }

    private static long count(Town town, org.gridgovernance.store.type.Condition<Tenure> condition) {
        return town.desk().count(Criteria.of(Tenure.TYPE).where(condition)).get();
    }

    private static DwellingId owned(Town town) {
        DwellingId dwelling = town.dwelling("101");
        town.does(begin(town, dwelling, COMPANY, SPRING));
        return dwelling;
    }

    private static ResidentId erased(Town town) {
        ResidentId resident = town.resident();
        town.does(town.erase(resident));
        return resident;
    }

    private static Holder landlord(String name) {
        return Holder.builder()
                .kind(TenureKind.OWNER)
                .person(PersonName.of(name))
                .build();
    }

    private static BeginTenure begin(Town town, DwellingId dwelling, Holder holder, LocalDate since) {
        return BeginTenure.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .dwelling(dwelling)
                .holder(holder)
                .since(since)
                .build();
    }

    private static EndTenure end(Town town, DwellingId dwelling, Holder holder, LocalDate to) {
        return EndTenure.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .dwelling(dwelling)
                .holder(holder)
                .to(to)
                .build();
    }
}
