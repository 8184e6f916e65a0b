package org.gridgovernance.mediation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.agreement.Signature;

/** How what happens to an agreement makes the state of a case. */
final class AgreementFold {
    private AgreementFold() {}

    /** What is told for a time before the draft was written is not about this one, even where another was written before. */
    static MediationCase agreementDrafted(MediationCase found, MediationEvent.AgreementDrafted event, Moment moment) {
        return Progress.after(found, CaseAct.DRAFT, moment)
                .agreement(event.agreement())
                .stageSince(moment.occurredAt())
                .build();
    }

    static MediationCase agreedOrally(MediationCase found, MediationEvent.AgreedOrally event, Moment moment) {
        return Progress.after(found, CaseAct.AGREE_ORALLY, moment)
                .agreement(event.agreement())
                .build();
    }

    /** The last signature the law asks for brings it into effect, on the latest day on which one signed. */
    static MediationCase signed(MediationCase found, MediationEvent.Signed event, Moment moment) {
        MediationCase next = made(found, made -> Agreement.builder()
                .from(made)
                .addSignature(event.signature())
                .build());
        return next.signersMissing().isEmpty()
                ? Progress.at(
                                made(next, made -> Agreement.builder()
                                        .from(made)
                                        .effectiveOn(lastDay(made))
                                        .build()),
                                MediationStage.EFFECTIVE,
                                moment)
                        .build()
                : next;
    }

    private static LocalDate lastDay(Agreement made) {
        return made.signatures().stream()
                .map(Signature::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static MediationCase performed(MediationCase found, MediationEvent.Performed event, Moment moment) {
        return settled(obligation(found, event.obligation(), each -> each.performed(event.on())), moment);
    }

    static MediationCase broken(MediationCase found, MediationEvent.Broken event, Moment moment) {
        MediationCase next = obligation(found, event.obligation(), each -> each.broken(event.on()));
        return Progress.after(next, CaseAct.BREAK, moment)
                .addAllRoutesTold(event.routes())
                .build();
    }

    static MediationCase confirmationApplied(
            MediationCase found, MediationEvent.ConfirmationApplied event, Moment moment) {
        return Progress.after(found, CaseAct.APPLY_FOR_CONFIRMATION, moment)
                .confirmation(event.confirmation())
                .build();
    }

    static MediationCase confirmationRuled(MediationCase found, MediationEvent.ConfirmationRuled event, Moment moment) {
        return Progress.after(found, CaseAct.RECORD_RULING, moment)
                .confirmation(found.confirmation().map(asked -> asked.ruled(event.ruling(), event.on())))
                .addAllRoutesTold(event.routes())
                .build();
    }

    static MediationCase followedUp(MediationCase found, MediationEvent.FollowedUp event, Moment moment) {
        return Progress.after(found, CaseAct.FOLLOW_UP, moment)
                .addFollowUp(event.followUp())
                .build();
    }

    /** What is performed late mends what was broken. */
    private static MediationCase settled(MediationCase found, Moment moment) {
        Agreement made = found.agreement().orElseThrow();
        MediationStage stage = made.isPerformed()
                ? MediationStage.PERFORMED
                : made.isBroken() ? MediationStage.BROKEN : MediationStage.EFFECTIVE;
        return Progress.at(found, stage, moment).build();
    }

    private static MediationCase obligation(MediationCase found, int number, UnaryOperator<Obligation> change) {
        return made(found, made -> {
            List<Obligation> all = made.obligations().stream()
                    .map(each -> each.number() == number ? change.apply(each) : each)
                    .toList();
            return Agreement.builder().from(made).obligations(all).build();
        });
    }

    private static MediationCase made(MediationCase found, UnaryOperator<Agreement> change) {
        return MediationCase.builder()
                .from(found)
                .agreement(found.agreement().map(change))
                .build();
    }
}
