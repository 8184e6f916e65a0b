package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.DutySamples.FIGURES;
import static org.gridgovernance.DutySamples.SUPPORT;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.store.Found;
import org.gridgovernance.task.duty.AdmissionReason;
import org.gridgovernance.task.duty.ApplyForEntry;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyItemId;
import org.gridgovernance.task.duty.DutyList;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.DutyOverride;
import org.gridgovernance.task.duty.DutyOverrideId;
import org.gridgovernance.task.duty.DutyReason;
import org.gridgovernance.task.duty.DutyStep;
import org.gridgovernance.task.duty.EndOverride;
import org.gridgovernance.task.duty.EnterDutyItem;
import org.gridgovernance.task.duty.ExitDutyItem;
import org.gridgovernance.task.duty.HoldJointMeeting;
import org.gridgovernance.task.duty.OverrideDutyList;
import org.gridgovernance.task.duty.RecordSupport;
import org.gridgovernance.task.duty.SuperviseDutyItem;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.MatterReason;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the duty list, met by a command at the desk, and what comes of those that are taken. */
class DutyRulesTest {
    private static final AreaCode STREET = HOME.parent().orElseThrow();
    private static final DutyItemId NOTHING = new DutyItemId(Town.id(99));
    private static final PersonalText TOO_LONG = PersonalText.of("字".repeat(2_001));

    private static final List<Line> RULES = List.of(
            refused(MatterReason.UNKNOWN, "matter", applies(c -> c.matter(MatterCode.of("report.nothing")))),
            refused(MatterReason.UNKNOWN, "matter", applies(c -> c.matter(MatterCode.of("nothing")))),
            refused(DutyReason.BASIS_MALFORMED, "legalBasis", applies(c -> c.legalBasis(" "))),
            refused(DutyReason.BASIS_MALFORMED, "legalBasis", applies(c -> c.legalBasis("法".repeat(201)))),
            refused(DutyReason.DEPARTMENT_MISSING, "list", town -> ApplyForEntry.builder()
                    .commandId(town.nextId())
                    .occurredAt(NOW)
                    .home(HOME)
                    .matter(FIGURES)
                    .list(DutyListKind.BOUGHT)
                    .legalBasis("统计法第6条")
                    .validFrom(TODAY)
                    .build()),
            refused(DutyReason.DEPARTMENT_UNKNOWN, "requestedBy", applies(c -> c.requestedBy(DutySamples.BUREAU))),
            refused(DutyReason.DEPARTMENT_UNKNOWN, "requestedBy", town -> ApplyForEntry.builder()
                    .from(application(town, HOME, FIGURES, DutyListKind.ASSIST))
                    .occurredAt(ago(1))
                    .build()),
            refused(DutyReason.SUPPORT_IMPLAUSIBLE, "support", applies(c -> c.support(new Support(-1, 0)))),
            refused(DutyReason.SUPPORT_IMPLAUSIBLE, "support", applies(c -> c.support(new Support(0, 10_001)))),
            refused(DutyReason.SUPPORT_IMPLAUSIBLE, "support", town -> pays(town, entered(town), Support.NONE)),
            refused(DutyReason.DATES_IMPLAUSIBLE, "validFrom", applies(c -> c.validFrom(TODAY.minusYears(11)))),
            refused(DutyReason.DATES_IMPLAUSIBLE, "validUntil", applies(c -> c.validUntil(TODAY.minusDays(1)))),
            refused(DutyReason.DATES_IMPLAUSIBLE, "validUntil", applies(c -> c.validUntil(TODAY.plusYears(21)))),
            refused(DutyReason.LISTED_ALREADY, "matter", town -> {
                ApplyForEntry first = application(town, HOME, FIGURES, DutyListKind.ASSIST);
                town.does(first);
                return ApplyForEntry.builder()
                        .from(first)
                        .commandId(town.nextId())
                        .list(DutyListKind.BOUGHT)
                        .build();
            }),
            refused(DutyReason.ITEM_UNKNOWN, "item", town -> meets(town, NOTHING, true)),
            refused(DutyReason.ITEM_UNKNOWN, "item", town -> enters(town, NOTHING)),
            refused(DutyReason.ITEM_UNKNOWN, "item", town -> pays(town, NOTHING, SUPPORT)),
            refused(DutyReason.ITEM_UNKNOWN, "item", town -> supervises(town, NOTHING, "无")),
            refused(DutyReason.ITEM_UNKNOWN, "item", town -> exits(town, NOTHING)),
            refused(DutyReason.NOT_AT_THIS_STEP, "item", town -> meets(town, approved(town), true)),
            refused(DutyReason.NOT_AT_THIS_STEP, "item", town -> enters(town, applied(town))),
            refused(DutyReason.NOT_AT_THIS_STEP, "item", town -> enters(town, entered(town))),
            refused(DutyReason.NOT_AT_THIS_STEP, "item", town -> enters(town, turnedDown(town))),
            refused(DutyReason.NOT_AT_THIS_STEP, "item", town -> pays(town, approved(town), SUPPORT)),
            refused(DutyReason.NOT_AT_THIS_STEP, "item", town -> supervises(town, approved(town), "无")),
            refused(DutyReason.NOT_AT_THIS_STEP, "item", town -> exits(town, turnedDown(town))),
            refused(
                    DutyReason.NOT_AT_THIS_STEP,
                    "item",
                    town -> pays(town, town.does(exits(town, applied(town))).id(), SUPPORT)),
            refused(DutyReason.OUT_OF_ORDER, "occurredAt", town -> HoldJointMeeting.builder()
                    .from(meets(town, applied(town), true))
                    .occurredAt(ago(1))
                    .build()),
            refused(DutyReason.OUT_OF_ORDER, "occurredAt", town -> ExitDutyItem.builder()
                    .from(exits(town, entered(town)))
                    .occurredAt(ago(1))
                    .build()),
            refused(DutyReason.OUT_OF_ORDER, "occurredAt", town -> EndOverride.builder()
                    .from(ends(town, overridden(town, FIGURES)))
                    .occurredAt(ago(1))
                    .build()),
            refused(DutyReason.VOTES_IMPLAUSIBLE, "inFavour", town -> votes(town, applied(town), true, 0, 0)),
            refused(DutyReason.VOTES_IMPLAUSIBLE, "inFavour", town -> votes(town, applied(town), true, -1, 5)),
            refused(DutyReason.VOTES_IMPLAUSIBLE, "inFavour", town -> votes(town, applied(town), true, 1_001, 5)),
            refused(DutyReason.VOTES_CONTRADICT, "approved", town -> votes(town, applied(town), true, 5, 5)),
            refused(DutyReason.VOTES_CONTRADICT, "approved", town -> votes(town, applied(town), false, 6, 5)),
            refused(DutyReason.OVER_ALREADY, "item", town -> {
                DutyItemId item = town.does(ApplyForEntry.builder()
                                .from(application(town, HOME, FIGURES, DutyListKind.ASSIST))
                                .validFrom(TODAY.minusDays(9))
                                .validUntil(TODAY.minusDays(1))
                                .build())
                        .id();
                town.does(meets(town, item, true));
                return enters(town, item);
            }),
            refused(PersonalReason.TEXT_TOO_LONG, "finding", town -> SuperviseDutyItem.builder()
                    .from(supervises(town, entered(town), ""))
                    .finding(TOO_LONG)
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "because", town -> ExitDutyItem.builder()
                    .from(exits(town, entered(town)))
                    .because(TOO_LONG)
                    .build()),
            refused(MatterReason.UNKNOWN, "matters", town -> overrides(town, MatterCode.of("nothing"))),
            refused(DutyReason.BASIS_MALFORMED, "basis", town -> OverrideDutyList.builder()
                    .from(overrides(town, FIGURES))
                    .basis("")
                    .build()),
            refused(DutyReason.TOO_MANY_MATTERS, "matters", town -> OverrideDutyList.builder()
                    .from(overrides(town, FIGURES))
                    .addAllMatters(IntStream.rangeClosed(0, 200)
                            .mapToObj(i -> MatterCode.of("report." + i))
                            .toList())
                    .build()),
            refused(DutyReason.OVERRIDE_TOO_LONG, "until", town -> OverrideDutyList.builder()
                    .from(overrides(town, FIGURES))
                    .until(TODAY.plusDays(30))
                    .build()),
            refused(DutyReason.OVERRIDE_TOO_LONG, "until", town -> OverrideDutyList.builder()
                    .from(overrides(town, FIGURES))
                    .until(TODAY.minusDays(1))
                    .build()),
            refused(DutyReason.OVERRIDE_UNKNOWN, "override", town -> ends(town, new DutyOverrideId(Town.id(99)))),
            refused(DutyReason.OVERRIDE_OVER, "override", town -> {
                DutyOverrideId override = overridden(town, FIGURES);
                town.does(ends(town, override));
                return ends(town, override);
            }),
            refused(
                    DutyReason.OVERRIDE_OVER,
                    "override",
                    town -> ends(
                            town,
                            town.does(OverrideDutyList.builder()
                                            .from(overrides(town, FIGURES))
                                            .occurredAt(ago(9))
                                            .until(TODAY.minusDays(1))
                                            .build())
                                    .id())));

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsMet(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void everyReasonHasALine() {
        RuleTable.coversAll(RULES, DutyReason.values());
        RuleTable.coversAll(RULES, MatterReason.values());
    }

    @Test
    void anItemIsAppliedForDiscussedEnteredPaidSupervisedAndExits() {
        Town town = new Town();
        DutyItemId item = town.does(ApplyForEntry.builder()
                        .from(application(town, HOME, FIGURES, DutyListKind.ASSIST))
                        .validUntil(TODAY.plusDays(9))
                        .build())
                .id();
        town.does(meets(town, item, true));
        DutyItem entered = town.does(enters(town, item));
        assertThat(entered.isInForce(TODAY.minusDays(1))).isFalse();
        assertThat(entered.isInForce(TODAY)).isTrue();
        assertThat(entered.isInForce(TODAY.plusDays(9))).isTrue();
        assertThat(entered.isInForce(TODAY.plusDays(10))).isFalse();
        assertThat(entered.isUnpaid(TODAY)).isTrue();
        town.does(pays(town, item, new Support(100_000, 0)));
        DutyItem paid = town.does(pays(town, item, new Support(200_000, 1)));
        assertThat(paid.arrived(TODAY)).isEqualTo(SUPPORT);
        assertThat(paid.arrived(TODAY.minusDays(1))).isEqualTo(Support.NONE);
        assertThat(paid.isUnpaid(TODAY)).isFalse();
        assertThat(town.does(supervises(town, item, "台账不全")).findings()).hasSize(1);
        DutyItem exited = town.does(exits(town, item));
        assertThat(exited.step()).isEqualTo(DutyStep.EXITED);
        assertThat(exited.isInForce(TODAY)).isFalse();
        assertThat(town.does(pays(town, item, SUPPORT)).paid())
                .as("what is owed may still arrive")
                .hasSize(3);
        assertThat(town.does(application(town, HOME, FIGURES, DutyListKind.ASSIST))
                        .step())
                .as("it may be applied for again")
                .isEqualTo(DutyStep.APPLIED);
    }

    @Test
    void whatTheLawItselfAsksNeedsNoMeeting() {
        Town town = new Town();
        DutyItemId own =
                town.does(application(town, HOME, FIGURES, DutyListKind.OWN)).id();
        assertThat(town.does(enters(town, own)).inForce().asOf(TODAY)).containsExactly(DutyListKind.OWN);
    }

    @Test
    void theListOfACommunityIsThatOfEveryAreaAboveIt() {
        Town town = new Town();
        DutyItemId near = entered(town);
        DutyItemId far = town.does(enters(
                        town,
                        STREET,
                        town.does(application(town, STREET, FIGURES, DutyListKind.FORBIDDEN))
                                .id()))
                .id();
        town.does(application(town, HOME, MatterCode.of("party"), DutyListKind.OWN));
        DutyOverrideId override = overridden(town, MatterCode.of("report"));
        DutyList list = list(town, HOME);
        assertThat(list.items()).extracting(DutyItem::id).containsExactly(near, far);
        assertThat(list.overrides()).extracting(DutyOverride::id).containsExactly(override);
        assertThat(list.overrides().get(0).covers(FIGURES, TODAY)).isTrue();
        assertThat(list.overrides().get(0).covers(FIGURES, TODAY.plusDays(7))).isTrue();
        assertThat(list.overrides().get(0).covers(FIGURES, TODAY.plusDays(8)))
                .as("it ends by itself")
                .isFalse();
        assertThat(list.overrides().get(0).covers(MatterCode.of("party.activity"), TODAY))
                .isFalse();
        assertThat(list.overrides().get(0).posture()).isEqualTo(Posture.NORMAL);
        assertThat(list(town, Town.ELSEWHERE).items()).extracting(DutyItem::id).containsExactly(far);
        town.does(ends(town, override));
        assertThat(list(town, HOME).overrides()).isEmpty();
    }

    @Test
    void anItemSpeaksOfTheDepartmentThatAskedForIt() {
        Town town = new Town();
        DutyItemId item = entered(town);
        DutyList list = list(town, HOME);
        OrganizationRef asked = list.items().get(0).requestedBy().orElseThrow();
        assertThat(list.concerning(FIGURES, asked)).extracting(DutyItem::id).containsExactly(item);
        assertThat(list.concerning(FIGURES, DutySamples.BUREAU)).isEmpty();
        assertThat(list.concerning(MatterCode.of("report.inspection"), asked)).isEmpty();
    }

    @Test
    void everyReasonOfARulingIsInTheTable() {
        assertThat(AdmissionReason.values()).extracting(AdmissionReason::code).doesNotHaveDuplicates();
    }

    private static DutyList list(Town town, AreaCode home) {
        return DutyList.of(
                home,
                TODAY,
                town.desk().search(DutyList.items(home)).get().items().stream().map(Found::state),
                town.desk().search(DutyList.overrides(home)).get().items().stream()
                        .map(Found::state));
    }

    private static Function<Town, Command<?>> applies(UnaryOperator<ApplyForEntry.Builder> but) {
        return town -> but.apply(ApplyForEntry.builder().from(application(town, HOME, FIGURES, DutyListKind.ASSIST)))
                .build();
    }

    private static ApplyForEntry application(Town town, AreaCode home, MatterCode matter, DutyListKind list) {
        ApplyForEntry.Builder begun = ApplyForEntry.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(home)
                .matter(matter)
                .list(list)
                .legalBasis("统计法第6条")
                .support(SUPPORT)
                .validFrom(TODAY);
        return (list.isPushedDown() ? begun.requestedBy(bureau(town)) : begun).build();
    }

    private static OrganizationRef bureau(Town town) {
        Organization bureau = town.does(RecordOrganization.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(STREET)
                .title("统计局" + town.nextId().value())
                .kind(OrganizationKind.DEPARTMENT)
                .build());
        return bureau.reference();
    }

    private static DutyItemId applied(Town town) {
        return town.does(application(town, HOME, FIGURES, DutyListKind.ASSIST)).id();
    }

    private static DutyItemId approved(Town town) {
        return town.does(meets(town, applied(town), true)).id();
    }

    private static DutyItemId turnedDown(Town town) {
        return town.does(meets(town, applied(town), false)).id();
    }

    private static DutyItemId entered(Town town) {
        return town.does(enters(town, approved(town))).id();
    }

    private static HoldJointMeeting meets(Town town, DutyItemId item, boolean approved) {
        return votes(town, item, approved, approved ? 7 : 1, approved ? 1 : 7);
    }

    private static HoldJointMeeting votes(Town town, DutyItemId item, boolean approved, int inFavour, int against) {
        return HoldJointMeeting.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .item(item)
                .approved(approved)
                .inFavour(inFavour)
                .against(against)
                .build();
    }

    private static EnterDutyItem enters(Town town, DutyItemId item) {
        return enters(town, HOME, item);
    }

    private static EnterDutyItem enters(Town town, AreaCode home, DutyItemId item) {
        return EnterDutyItem.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(home)
                .item(item)
                .build();
    }

    private static RecordSupport pays(Town town, DutyItemId item, Support support) {
        return RecordSupport.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .item(item)
                .support(support)
                .build();
    }

    private static SuperviseDutyItem supervises(Town town, DutyItemId item, String finding) {
        return SuperviseDutyItem.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .item(item)
                .inOrder(finding.equals("无"))
                .finding(PersonalText.of(finding))
                .build();
    }

    private static ExitDutyItem exits(Town town, DutyItemId item) {
        return ExitDutyItem.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .item(item)
                .build();
    }

    private static OverrideDutyList overrides(Town town, MatterCode matter) {
        return OverrideDutyList.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .addMatter(matter)
                .basis("突发事件应对法第74条")
                .until(TODAY.plusDays(7))
                .build();
    }

    private static DutyOverrideId overridden(Town town, MatterCode matter) {
        return town.does(overrides(town, matter)).id();
    }

    private static EndOverride ends(Town town, DutyOverrideId override) {
        return EndOverride.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .override(override)
                .build();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
