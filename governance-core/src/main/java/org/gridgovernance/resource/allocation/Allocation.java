package org.gridgovernance.resource.allocation;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/** Asks a rule who gets how much, and looks at the answer before anybody else does (物资分配). Thread-safe. */
public final class Allocation {
    private Allocation() {}

    /**
     * The plan of a rule, whoever wrote it, copied before it is looked at; nothing is written. Refused, with every reason: a question with a fault ({@link
     * AllocationReason}, of which path is the field), and a plan that gives out more than there is or is needed, sends what expires too
     * early or what is not in the question, or whose figures do not agree (the codes that begin with {@code allocation.plan-}).
     *
     * @param rule the rule in force
     * @param question what there is, and who needs it
     * @throws RuntimeException whatever the rule throws
     */
    public static Either<Rejection, AllocationPlan> of(AllocationRule rule, AllocationQuestion question) {
        return faultless(new QuestionChecks(question).faults(), question).flatMap(asked -> {
            AllocationPlan plan =
                    AllocationPlan.builder().from(rule.plan(asked)).build();
            return faultless(new PlanChecks(asked, plan).faults(), plan);
        });
    }

    /**
     * What is wrong with a pack size, of which path is the field {@code packSize}: {@link AllocationReason#PACK_SIZE_IMPLAUSIBLE}. Told
     * at once whatever number it is, so that it may be asked before anything is divided by it.
     */
    public static Optional<Reason> against(BigDecimal packSize) {
        return QuestionChecks.isAmount(packSize)
                ? Optional.empty()
                : Optional.of(AllocationReason.PACK_SIZE_IMPLAUSIBLE.at("packSize"));
    }

    private static <T> Either<Rejection, T> faultless(List<Reason> faults, T value) {
        return Rejection.unless(faults, () -> value);
    }
}
