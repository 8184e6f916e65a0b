package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.intake.ReportTask;

/**
 * Commands that must be refused, each for the reason it is known to have.
 *
 * @param desks whose desks there are
 * @param counter where commands are handed in
 */
record Hostile(Desks desks, Counter counter) {

    void report(ReasonCode reason, Community community, Request request) {
        report(desks.clerk(community.home()), reason, community, request);
    }

    void report(Desk desk, ReasonCode reason, Community community, Request request) {
        counter.refused(desk, reason.code(), (id, at) -> ReportTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(community.home())
                .request(request)
                .build());
    }
}
