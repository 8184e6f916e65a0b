package org.gridgovernance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Right;
import org.gridgovernance.kernel.Role;
import org.junit.jupiter.api.Test;

class PolicyBookTest {
    private static final AreaCode COUNTY = AreaCode.of("420102");
    private static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Right ACT = Right.of("thing.act");
    private static final RuleSlot<IntSupplier> DAYS = new RuleSlot<>("days", IntSupplier.class, () -> 1);

    private final PolicyBook.Builder book = PolicyBook.builder();

    private PolicyBook built() {
        return book.build(Set.of(MayExecute.class, MayRead.class), Set.of(DAYS));
    }

    private static MayExecute question(Actor actor, String at) {
        return MayExecute.builder()
                .actor(actor)
                .area(COMMUNITY)
                .posture(Posture.NORMAL)
                .at(Instant.parse(at))
                .right(ACT)
                .command("act")
                .build();
    }

    private int days(AreaCode area, Posture posture) {
        return built().rule(DAYS, area, posture, DAY).rule().getAsInt();
    }

    // gates

    @Test
    void aRolePermitsOnTheDaysOfBeijingOnWhichItIsHeld() {
        book.role(Role.GRID_OFFICER, ACT);
        Actor officer = Actor.of("a", new Grant(Role.GRID_OFFICER, COUNTY, DAY, Optional.of(DAY.plusDays(1))));
        assertThat(built().ask(question(officer, "2026-02-28T15:59:59Z")).permitted())
                .isFalse();
        assertThat(built().ask(question(officer, "2026-02-28T16:00:00Z")).permitted())
                .isTrue();
        assertThat(built().ask(question(officer, "2026-03-01T15:59:59Z")).permitted())
                .isTrue();
        assertThat(built().ask(question(officer, "2026-03-01T16:00:00Z")).permitted())
                .isFalse();
    }

    @Test
    void aGateSpeaksOnlyInItsScope() {
        book.gate("closed", 1, Scope.in(COUNTY).until(DAY), MayExecute.class, q -> Verdict.permit());
        Actor nobody = Actor.of("a");
        Ruling before = built().ask(question(nobody, "2026-02-28T15:59:59Z"));
        assertThat(before.permitted()).isTrue();
        assertThat(before.decidedBy()).containsExactly("closed/1: permit");
        Ruling after = built().ask(question(nobody, "2026-02-28T16:00:00Z"));
        assertThat(after.permitted()).isFalse();
        assertThat(after.denials()).containsExactly(KernelReason.NOT_PERMITTED.at(""));
        assertThat(after.decidedBy()).isEmpty();
    }

    @Test
    void whereGatesOfAQuestionAreRegisteredIsKnown() {
        book.gate("a", 1, Scope.in(COUNTY), MayRead.class, q -> Verdict.abstain());
        book.gate("b", 1, Scope.in(COMMUNITY), Question.class, q -> Verdict.abstain());
        assertThat(built().areas(MayRead.class)).containsExactlyInAnyOrder(AreaCode.NATION, COUNTY, COMMUNITY);
        assertThat(built().areas(MayExecute.class)).containsExactlyInAnyOrder(AreaCode.NATION, COMMUNITY);
    }

    @Test
    void aGateNobodyAsksIsRefused() {
        book.gate("of another question", 4, Scope.everywhere(), Unasked.class, q -> Verdict.permit());
        assertThatIllegalStateException()
                .isThrownBy(this::built)
                .withMessage("nobody ever asks the gate 'of another question/4'");
    }

    private interface Unasked extends Question {}

    @Test
    void twoGatesOfOneNameAndVersionForOneQuestionAreRefused() {
        book.gate("closed", 1, Scope.in(COUNTY), MayExecute.class, q -> Verdict.abstain());
        book.gate("closed", 2, Scope.in(COUNTY), MayExecute.class, q -> Verdict.abstain());
        book.gate("closed", 1, Scope.in(COUNTY), MayRead.class, q -> Verdict.abstain());
        assertThatIllegalStateException()
                .isThrownBy(() -> book.gate("closed", 2, Scope.everywhere(), MayExecute.class, q -> Verdict.abstain()))
                .withMessage("two gates are named 'closed/2'");
        assertThatIllegalStateException()
                .isThrownBy(() -> book.gate("closed", 1, Scope.everywhere(), Question.class, q -> Verdict.abstain()));
        assertThatIllegalStateException()
                .isThrownBy(() -> book.gate(
                        "a role in the area brings the right",
                        1,
                        Scope.everywhere(),
                        MayExecute.class,
                        q -> Verdict.abstain()));
    }

    // rules

    @Test
    void theRuleOfTheNearestAreaHolds() {
        assertThat(days(COMMUNITY, Posture.NORMAL)).isEqualTo(1);
        book.rule(DAYS, "nation", 1, Scope.everywhere(), () -> 2);
        assertThat(days(COMMUNITY, Posture.NORMAL)).isEqualTo(2);
        book.rule(DAYS, "community", 1, Scope.in(COMMUNITY), () -> 4);
        book.rule(DAYS, "county", 1, Scope.in(COUNTY), () -> 3);
        assertThat(days(COMMUNITY, Posture.NORMAL)).isEqualTo(4);
        assertThat(days(COUNTY, Posture.NORMAL)).isEqualTo(3);
        assertThat(days(AreaCode.of("31"), Posture.NORMAL)).isEqualTo(2);
        assertThat(built().rule(DAYS, COUNTY, Posture.NORMAL, DAY).label()).isEqualTo("county/1");
    }

    @Test
    void ofOneAreaTheRuleThatNamesThePostureHolds() {
        book.rule(DAYS, "always", 1, Scope.in(COUNTY), () -> 3);
        book.rule(DAYS, "in an alert", 1, Scope.in(COUNTY).during(Posture.ALERT), () -> 5);
        book.rule(DAYS, "community", 1, Scope.in(COMMUNITY), () -> 4);
        assertThat(days(COUNTY, Posture.ALERT)).isEqualTo(5);
        assertThat(days(COUNTY, Posture.NORMAL)).isEqualTo(3);
        assertThat(days(COMMUNITY, Posture.ALERT)).isEqualTo(4);
    }

    @Test
    void aRuleHoldsOnItsDaysOnly() {
        book.rule(DAYS, "old", 1, Scope.everywhere().until(DAY), () -> 2);
        book.rule(DAYS, "new", 1, Scope.everywhere().from(DAY.plusDays(1)), () -> 3);
        assertThat(built().rule(DAYS, COUNTY, Posture.NORMAL, DAY.minusDays(1)).label())
                .isEqualTo("old/1");
        assertThat(built().rule(DAYS, COUNTY, Posture.NORMAL, DAY).label()).isEqualTo("standard days/1");
        assertThat(built().rule(DAYS, COUNTY, Posture.NORMAL, DAY.plusDays(1)).label())
                .isEqualTo("new/1");
    }

    @Test
    void twoRulesForOneSlotAtOnceAreRefused() {
        book.rule(DAYS, "first", 1, Scope.in(COUNTY), () -> 2);
        assertThatIllegalStateException()
                .isThrownBy(() -> book.rule(DAYS, "second", 7, Scope.in(COUNTY).from(DAY), () -> 3))
                .withMessage("two rules for 'days' at once: first/1 and second/7");
    }

    @Test
    void aRuleNobodyAsksIsRefused() {
        book.rule(new RuleSlot<>("hours", IntSupplier.class, () -> 1), "of no concept", 2, Scope.everywhere(), () -> 2);
        assertThatIllegalStateException()
                .isThrownBy(this::built)
                .withMessage("nobody ever asks the rule 'of no concept/2'");
    }
}
