package org.gridgovernance.task.declaration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.matter.Step;

/** How the events of a service case make its state. */
final class ServiceFold {
    private ServiceFold() {}

    static ServiceCase declared(Ref<ServiceCase> ref, ServiceEvent.Declared event, Moment moment) {
        ServiceCase.Builder begun = ServiceCase.builder()
                .id(new ServiceCaseId(ref.id()))
                .home(ref.home())
                .matter(event.matter())
                .channel(event.channel())
                .applicant(event.applicant())
                .proxy(event.proxy())
                .account(event.account())
                .declaredAt(moment.occurredAt())
                .stage(CaseStage.DECLARED)
                .steppedAt(moment.occurredAt())
                .handedIn(event.handedIn())
                .prefilled(event.prefilled())
                .lacking(event.lacking())
                .visits(Visits.NONE.plus(event.channel()));
        event.accept().ifPresent(deadline -> begun.putDeadline(Step.ACCEPT, deadline));
        return begun.build();
    }

    static ServiceCase supplementAsked(ServiceCase before, ServiceEvent.SupplementAsked event, Moment moment) {
        return stepped(before, CaseStage.SUPPLEMENTING, moment)
                .supplementAskedAt(moment.occurredAt())
                .build();
    }

    static ServiceCase supplemented(ServiceCase before, ServiceEvent.Supplemented event, Moment moment) {
        CaseStage next = before.stage() == CaseStage.SUPPLEMENTING ? CaseStage.DECLARED : before.stage();
        ServiceCase.Builder after = stepped(before, next, moment)
                .handedIn(plus(before.handedIn(), event.papers()))
                .lacking(minus(before.lacking(), event.papers()))
                .visits(before.visits().plus(event.channel()));
        event.accept().ifPresent(deadline -> after.deadlines(before.deadlines()).putDeadline(Step.ACCEPT, deadline));
        return after.build();
    }

    static ServiceCase accepted(ServiceCase before, ServiceEvent.Accepted event, Moment moment) {
        ServiceCase.Builder after = stepped(before, CaseStage.ACCEPTED, moment).acceptedAt(moment.occurredAt());
        event.resolve().ifPresent(deadline -> after.putDeadline(Step.RESOLVE, deadline));
        return after.build();
    }

    static ServiceCase refused(ServiceCase before, ServiceEvent.Refused event, Moment moment) {
        return stepped(before, CaseStage.REFUSED, moment)
                .because(event.because())
                .build();
    }

    static ServiceCase decided(ServiceCase before, ServiceEvent.Decided event, Moment moment) {
        return stepped(before, CaseStage.DECIDED, moment)
                .decidedAt(moment.occurredAt())
                .approved(event.approved())
                .because(event.because())
                .build();
    }

    static ServiceCase issued(ServiceCase before, ServiceEvent.Issued event, Moment moment) {
        return stepped(before, CaseStage.ISSUED, moment)
                .issuedAt(moment.occurredAt())
                .visits(before.visits().plus(event.channel()))
                .build();
    }

    static ServiceCase visited(ServiceCase before, ServiceEvent.Visited event, Moment moment) {
        return ServiceCase.builder()
                .from(before)
                .visits(before.visits().plus(event.channel()))
                .build();
    }

    static ServiceCase withdrawn(ServiceCase before, ServiceEvent.Withdrawn event, Moment moment) {
        return stepped(before, CaseStage.WITHDRAWN, moment)
                .because(event.because())
                .build();
    }

    static ServiceCase erased(ServiceCase before, ServiceEvent.Erased event, Moment moment) {
        return stepped(before, before.stage().isOpen() ? CaseStage.WITHDRAWN : before.stage(), moment)
                .account(Optional.empty())
                .erasedOn(moment.occurredOn())
                .build();
    }

    private static ServiceCase.Builder stepped(ServiceCase before, CaseStage stage, Moment moment) {
        return ServiceCase.builder().from(before).stage(stage).steppedAt(moment.occurredAt());
    }

    private static SortedSet<String> plus(SortedSet<String> some, Collection<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static SortedSet<String> minus(SortedSet<String> some, Collection<String> others) {
        SortedSet<String> left = new TreeSet<>(some);
        left.removeAll(List.copyOf(others));
        return left;
    }
}
