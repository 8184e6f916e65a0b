package org.gridgovernance.task.demand;

import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.duty.Admission;

/** How the events of demands and figures make their states. */
final class DemandFold {
    private DemandFold() {}

    static ReportDemand demanded(Ref<ReportDemand> ref, DemandEvent.Demanded event, Moment moment) {
        return ReportDemand.builder()
                .id(new ReportDemandId(ref.id()))
                .home(ref.home())
                .figure(event.figure())
                .asOf(event.asOf())
                .matter(event.matter())
                .department(event.department())
                .askedOn(moment.occurredOn())
                .due(event.due())
                .stage(stage(event.admission()))
                .admission(event.admission())
                .build();
    }

    static ReportDemand answered(ReportDemand demand, DemandEvent.Answered event, Moment moment) {
        return ReportDemand.builder()
                .from(demand)
                .stage(DemandStage.ANSWERED)
                .answer(new ReportDemand.Answer(
                        moment.occurredOn(),
                        event.figure(),
                        event.values(),
                        event.source(),
                        event.minutes(),
                        event.again()))
                .build();
    }

    static ReportDemand refused(ReportDemand demand, DemandEvent.Refused event, Moment moment) {
        return ReportDemand.builder()
                .from(demand)
                .stage(DemandStage.REFUSED)
                .refusedOn(moment.occurredOn())
                .refusedBecause(event.because())
                .build();
    }

    static Figure reckoned(Ref<Figure> ref, DemandEvent.Reckoned event, Moment moment) {
        return Figure.builder()
                .id(new FigureId(ref.id()))
                .home(ref.home())
                .code(event.code())
                .asOf(event.asOf())
                .values(event.values())
                .source(event.source())
                .reckonedOn(moment.occurredOn())
                .build();
    }

    static Figure corrected(Figure figure, DemandEvent.Corrected event, Moment moment) {
        return Figure.builder()
                .from(figure)
                .values(event.values())
                .reckonedOn(moment.occurredOn())
                .build();
    }

    private static DemandStage stage(Optional<Admission> admission) {
        return admission
                .map(judged -> switch (judged.ruling()) {
                    case ADMITTED, QUEUED -> DemandStage.ASKED;
                    case RETURNED -> DemandStage.RETURNED;
                    case REFUSED -> DemandStage.REFUSED;
                })
                .orElse(DemandStage.ASKED);
    }
}
