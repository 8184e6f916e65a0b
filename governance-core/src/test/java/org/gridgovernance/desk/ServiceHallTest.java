package org.gridgovernance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.gridgovernance.Governance;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.Question;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.contract.Town;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is hooked in and would never be asked is refused when the library is built; and what a host can watch. */
class ServiceHallTest {
    private interface Unasked extends Question {}

    private record Unheard(CommandId commandId, Instant occurredAt, AreaCode home) implements Command<Resident> {}

    private record Unhappened() implements Event {}

    @Test
    void aGateRuleValidatorOrListenerNobodyAsksIsRefused() {
        refused(house -> house.gate("lost", 1, Unasked.class, question -> Verdict.permit()), "'lost/1'");
        RuleSlot<Runnable> slot = new RuleSlot<>("lost", Runnable.class, () -> {});
        refused(house -> house.rule(slot, "a rule", 1, Scope.everywhere(), () -> {}), "'a rule/1'");
        refused(house -> house.validator(Unheard.class, command -> List.of()), Unheard.class.getName());
        refused(house -> house.validator(Unheard.class, (command, facts) -> List.of()), Unheard.class.getName());
        refused(house -> house.listener("deaf", Unhappened.class, (event, entry) -> {}), Unhappened.class.getName());
    }

    @Test
    void whatIsDeclaredTwiceIsRefused() {
        refused(
                house -> house.gate("one", 1, Question.class, question -> Verdict.abstain())
                        .gate("one", 1, Question.class, question -> Verdict.abstain()),
                "'one/1'");
        refused(
                house -> house.rule(Resident.FRESHNESS, "a", 1, Scope.everywhere(), Resident.FRESHNESS.standard())
                        .rule(Resident.FRESHNESS, "b", 1, Scope.everywhere(), Resident.FRESHNESS.standard()),
                "a/1 and b/1");
        refused(house -> house.concept(Governance.standardConcepts().get(0)), "declared twice");
    }

    private static void refused(Consumer<Governance.Builder> wish, String named) {
        Governance.Builder house = Governance.builder();
        wish.accept(house);
        assertThatIllegalStateException().isThrownBy(house::build).withMessageContaining(named);
    }

    @Test
    void whoIsToldThatADocumentIsHeldSomewhereIsLoggedByIdAndCodeOnly() throws Exception {
        Governance governance = Governance.builder().clock(() -> Town.NOW).build();
        Town.done(governance.as(Town.steward()), Town.register(Town.ELSEWHERE, "王小明", 1));
        Desk officer = governance.as(Town.actor("officer-7", Role.GRID_OFFICER, Town.HERE));
        RegisterResident guess = Town.register(Town.HERE, "李四", 1);
        List<String> lines = logged(() -> {
            officer.check(guess);
            officer.checkAll(List.of(guess));
            officer.preview(guess);
            officer.execute(guess);
            officer.executeAll(List.of(guess));
            Town.done(officer, Town.register(Town.HERE, "李四", 2));
            Town.rejected(officer, Town.register(Town.HERE, " "));
            governance.as(Actor.of("nobody")).check(guess);
        });
        assertThat(lines)
                .hasSize(5)
                .allMatch(line -> line.endsWith("INFO org.gridgovernance.desk.ServiceHall"
                        + " - actor 'officer-7' was told resident.document-taken"));
    }

    @Test
    void whatIsUniqueInAHomeOnlyTellsNothingOfOthers() throws Exception {
        Governance governance = Governance.builder().clock(() -> Town.NOW).build();
        Desk clerk = governance.as(Town.actor("clerk", Role.COMMUNITY_CLERK, Town.HERE));
        Town.done(clerk, Town.grid(Town.HERE, "1"));
        assertThat(logged(() -> assertThat(
                                Town.rejected(clerk, Town.grid(Town.HERE, "1")).names(GridReason.CODE_TAKEN))
                        .isTrue()))
                .isEmpty();
    }

    /** What the hall logs meanwhile at INFO, which the tests' logger leaves out otherwise. */
    private static List<String> logged(Runnable work) throws Exception {
        Object logger = LoggerFactory.getLogger(ServiceHall.class);
        Field level = logger.getClass().getDeclaredField("currentLogLevel");
        level.setAccessible(true);
        int usual = level.getInt(logger);
        PrintStream stream = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
            level.setInt(logger, 20);
            work.run();
        } finally {
            level.setInt(logger, usual);
            System.setErr(stream);
        }
        return heard.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
