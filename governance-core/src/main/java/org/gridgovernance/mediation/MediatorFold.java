package org.gridgovernance.mediation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.NamedBy;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.impartiality.Withdrawal;

/** How what happens to those who mediate makes the state of a case. */
final class MediatorFold {
    private MediatorFold() {}

    static MediationCase mediatorsNamed(MediationCase found, MediationEvent.MediatorsNamed event, Moment moment) {
        return Progress.after(found, CaseAct.NAME_MEDIATORS, moment)
                .addAllMediators(event.mediators())
                .addAllTies(event.ties())
                .build();
    }

    static MediationCase tieRaised(MediationCase found, MediationEvent.TieRaised event, Moment moment) {
        return found.ties().stream().anyMatch(event.tie()::isSameAs)
                ? found
                : MediationCase.builder().from(found).addTie(event.tie()).build();
    }

    static MediationCase tieWaived(MediationCase found, MediationEvent.TieWaived event, Moment moment) {
        List<Tie> ties = found.ties().stream()
                .map(tie -> tie.mediator().equals(event.mediator()) ? tie.waived(event.party()) : tie)
                .toList();
        return MediationCase.builder().from(found).ties(ties).build();
    }

    /** A keeper who does not mediate and withdraws is kept in mind. */
    static MediationCase mediatorWithdrew(MediationCase found, MediationEvent.MediatorWithdrew event, Moment moment) {
        Withdrawal how = new Withdrawal(moment.occurredAt(), event.cause());
        List<CaseMediator> mediators = found.mediators().stream()
                .map(each -> each.worker().equals(event.mediator()) ? each.withdrawn(how) : each)
                .toList();
        Stream<CaseMediator> kept = Stream.of(found.keeper())
                .filter(keeper -> keeper.worker().equals(event.mediator()) && !found.isInCharge(event.mediator()))
                .map(keeper -> new CaseMediator(
                        keeper.worker(), keeper.account(), NamedBy.COMMITTEE, found.registeredAt(), Optional.of(how)));
        boolean nobody = mediators.stream().noneMatch(CaseMediator::isInCharge);
        return Progress.at(found, left(found.stage(), nobody), moment)
                .mediators(Stream.concat(mediators.stream(), kept).toList())
                .keeper(event.keeper().orElse(found.keeper()))
                .build();
    }

    static MediationCase accountRenewed(MediationCase found, MediationEvent.AccountRenewed event, Moment moment) {
        return MediationCase.builder()
                .from(found)
                .keeper(event.keeper().orElseGet(() -> found.keeper().by(event.worker(), event.account())))
                .mediators(found.mediators().stream()
                        .map(each -> each.worker().equals(event.worker()) ? each.by(event.account()) : each)
                        .toList())
                .build();
    }

    /** Where nobody is left, somebody must be named first; what was drafted is drafted anew by those who mediate then. */
    private static MediationStage left(MediationStage was, boolean nobody) {
        return switch (was) {
            case MEDIATING, AGREED -> nobody ? MediationStage.CONSENTED : MediationStage.MEDIATING;
            default -> was;
        };
    }
}
