package org.gridgovernance.task.due;

import java.util.List;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.matter.Step;

/** Who is told of a late task, one after the other (督办阶梯). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface EscalationLadder {
    /**
     * The ladder in force. Unless somebody registers another: the head of the community a working day after it was due, the
     * sub-district after three, the county after five. Words and terms of practice, no national norm.
     */
    RuleSlot<EscalationLadder> IN_FORCE = new RuleSlot<>(
            "escalation-ladder",
            EscalationLadder.class,
            (task, step) -> List.of(
                    new Rung(Term.workingDays(1), "社区负责人", "Head of the community"),
                    new Rung(Term.workingDays(3), "街道（乡镇）", "Sub-district or town"),
                    new Rung(Term.workingDays(5), "区（县）", "County")));

    /** The rungs for a late step of that task, the lowest first, each later than the one below; none to tell nobody. */
    List<Rung> rungs(Task task, Step step);
}
