package org.gridgovernance.examples;

import io.vavr.control.Either;
import java.time.Instant;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.Wording;
import org.gridgovernance.policy.MayExecute;
import org.gridgovernance.policy.Verdict;

/** How do I forbid something that the standard policies allow? With a gate: one lambda that denies or stays silent. */
public final class WriteAGateMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");

    private WriteAGateMain() {}

    /** A vendor's own reason, in both languages. */
    enum OurReason implements ReasonCode {
        PEOPLE_ONLY;

        @Override
        public Wording wording() {
            return Wording.of(
                    "vendor.people-only",
                    "网格须由工作人员设立，不能由系统自动设立",
                    "a grid is established by a person, not by a machine");
        }
    }

    static Governance governance() {
        return Governance.builder()
                .gate(
                        "grids are established by people",
                        1,
                        MayExecute.class,
                        question -> question.command().equals("establish-grid")
                                        && question.actor().id().startsWith("machine-")
                                ? Verdict.deny(OurReason.PEOPLE_ONLY)
                                : Verdict.abstain()) // silent: a role must still permit it
                .build();
    }

    static Either<Rejection, Accepted<Grid>> establishes(Governance governance, String account) {
        return governance
                .as(Actor.of(account, Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)))
                .execute(EstablishGrid.builder()
                        .commandId(CommandId.of("grid-4"))
                        .occurredAt(Instant.parse("2026-03-02T01:30:00Z"))
                        .home(COMMUNITY)
                        .code(new GridCode("420102018001004"))
                        .title("第4网格")
                        .build());
    }

    /** Prints both answers. */
    public static void main(String[] args) {
        System.out.println("machine-1 → " + establishes(governance(), "machine-1"));
        System.out.println("clerk-7   → " + establishes(governance(), "clerk-7"));
    }
}
