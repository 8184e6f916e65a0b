package org.gridgovernance.task.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.task.duty.Admission.Ruling;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.junit.jupiter.api.Test;

/** Whether what a department pushes down comes in by the standard rule. */
class AdmissionRuleTest {
    private static final AreaCode HOME = AreaCode.of("420102018001");
    private static final AreaCode STREET = AreaCode.of("420102018");
    private static final AreaCode COUNTY = AreaCode.of("420102");
    private static final MatterCode FIGURES = MatterCode.of("report.figures");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Support MONEY = new Support(1, 0);
    private static final OrganizationRef BUREAU = new OrganizationRef(COUNTY, new OrganizationId(new UUID(7, 7)));

    @Test
    void whatStandsOnNoListIsRefused() {
        assertThat(admit()).isEqualTo(Admission.of(Ruling.REFUSED, AdmissionReason.NOT_LISTED));
    }

    @Test
    void whatIsForbiddenIsRefusedAlsoInAnEmergency() {
        DutyItem forbidden = item(HOME, DutyListKind.FORBIDDEN, Support.NONE);
        Admission expected = Admission.of(Ruling.REFUSED, AdmissionReason.FORBIDDEN, forbidden);
        assertThat(admit(forbidden)).isEqualTo(expected);
        assertThat(admit(forbidden, item(HOME, DutyListKind.OWN, MONEY))).isEqualTo(expected);
        assertThat(rule(question(0, forbidden).addOverride(override()))).isEqualTo(expected);
    }

    @Test
    void anOwnDutyComesIn() {
        DutyItem own = item(STREET, DutyListKind.OWN, Support.NONE);
        assertThat(admit(own)).isEqualTo(Admission.of(Ruling.ADMITTED, AdmissionReason.OWN_DUTY, own));
    }

    @Test
    void helpComesInWithMoneyOrHandsAndIsReturnedWithout() {
        DutyItem with = item(COUNTY, DutyListKind.ASSIST, new Support(0, 1));
        DutyItem without = item(COUNTY, DutyListKind.BOUGHT, Support.NONE);
        assertThat(admit(with)).isEqualTo(Admission.of(Ruling.ADMITTED, AdmissionReason.SUPPORTED, with));
        assertThat(admit(without)).isEqualTo(Admission.of(Ruling.RETURNED, AdmissionReason.NO_SUPPORT, without));
        assertThat(admit(without, with).item()).contains(with.id());
    }

    @Test
    void theNearestAreaDecides() {
        DutyItem near = item(HOME, DutyListKind.ASSIST, MONEY);
        DutyItem far = item(COUNTY, DutyListKind.FORBIDDEN, Support.NONE);
        assertThat(admit(far, near)).isEqualTo(Admission.of(Ruling.ADMITTED, AdmissionReason.SUPPORTED, near));
    }

    @Test
    void anOverrideLetsInWhatIsNotForbiddenWhateverTheCapacity() {
        assertThat(rule(question(1_000_000).addOverride(override())))
                .isEqualTo(Admission.by(override()))
                .returns(Ruling.ADMITTED, Admission::ruling);
    }

    @Test
    void whatGoesBeyondTheCapacityWaits() {
        DutyItem with = item(HOME, DutyListKind.ASSIST, MONEY);
        assertThat(rule(question(9_480, with)).ruling()).isEqualTo(Ruling.ADMITTED);
        Admission queued = rule(question(9_481, with));
        assertThat(queued.ruling()).isEqualTo(Ruling.QUEUED);
        assertThat(queued.reasons()).containsExactly("duty.beyond-capacity");
        assertThat(queued.item()).contains(with.id());
        assertThat(rule(question(9_481)).ruling())
                .as("what would not come in does not wait")
                .isEqualTo(Ruling.REFUSED);
        assertThat(CapacityRule.IN_FORCE.standard().minutes(HOME)).isEqualTo(9_600);
    }

    @Property
    void theOrderOfTheItemsMakesNoDifference(@ForAll("lists") List<DutyItem> items, @ForAll long seed) {
        List<DutyItem> other = new ArrayList<>(items);
        Collections.shuffle(other, new Random(seed));
        assertThat(rule(question(0).items(other))).isEqualTo(rule(question(0).items(items)));
    }

    @Property
    void nothingPushedDownComesInWithoutMoneyOrHands(@ForAll("lists") List<DutyItem> items) {
        Admission admission = rule(question(0).items(items));
        admission.item().filter(id -> admission.ruling() == Ruling.ADMITTED).ifPresent(id -> assertThat(items)
                .filteredOn(item -> item.id().equals(id))
                .allMatch(item ->
                        item.list() == DutyListKind.OWN || item.promised().isAny()));
    }

    @Provide
    Arbitrary<List<DutyItem>> lists() {
        return Combinators.combine(
                        Arbitraries.of(HOME, STREET, COUNTY),
                        Arbitraries.of(DutyListKind.values()),
                        Arbitraries.of(Support.NONE, MONEY))
                .as(AdmissionRuleTest::item)
                .list()
                .ofMaxSize(6);
    }

    private static Admission admit(DutyItem... items) {
        return rule(question(0, items));
    }

    private static Admission rule(AdmissionQuestion.Builder question) {
        return AdmissionRule.IN_FORCE.standard().admit(question.build());
    }

    private static AdmissionQuestion.Builder question(long asked, DutyItem... items) {
        return AdmissionQuestion.builder()
                .matter(FIGURES)
                .department(BUREAU)
                .home(HOME)
                .on(DAY)
                .posture(Posture.NORMAL)
                .addItems(items)
                .effort(120)
                .asked(asked)
                .capacity(9_600);
    }

    private static DutyItem item(AreaCode home, DutyListKind list, Support support) {
        return DutyItem.builder()
                .id(new DutyItemId(new UUID(home.hashCode(), list.ordinal() * 2L + (support.isAny() ? 1 : 0))))
                .home(home)
                .matter(FIGURES)
                .list(list)
                .legalBasis("依据")
                .promised(support)
                .validFrom(DAY)
                .step(DutyStep.ENTERED)
                .steppedOn(DAY)
                .inForce(Timeline.<DutyListKind>empty().open(list, DAY, Instant.EPOCH))
                .build();
    }

    private static DutyOverride override() {
        return DutyOverride.builder()
                .id(new DutyOverrideId(new UUID(8, 8)))
                .home(STREET)
                .basis("依据")
                .posture(Posture.EMERGENCY)
                .since(DAY)
                .until(DAY)
                .endedOn(Optional.empty())
                .build();
    }
}
