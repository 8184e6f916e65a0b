package org.gridgovernance.examples.mediating;

import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.conclusion.ObligationTerms;
import org.gridgovernance.workforce.worker.Worker;

/** What becomes of a case of the year, and of how many of a hundred. */
enum CaseFate {
    DECLINED(5),
    REFUSED(8),
    WITHDRAWN(4),
    FAILED(11),
    OVERDUE(4),
    ORAL(24),
    WRITTEN(23),
    CONFIRMED(10),
    DISMISSED(2),
    BROKEN(9);

    private final int percent;

    CaseFate(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }

    /** The steps after it was registered, with whoever mediates it, on the day on which a step is taken. */
    List<CaseStep> steps(CommitteeRoom room, Worker mediator) {
        return switch (this) {
            case DECLINED -> List.of(CaseStep.of(1, found -> CaseActs.decline(found, DeclineGround.DECIDED_ALREADY)));
            case REFUSED -> List.of(accepted(), CaseStep.of(3, found -> CaseActs.refuse(found, 2, "不同意调解")));
            case WITHDRAWN -> List.of(accepted(), consented(), CaseStep.of(2, CaseActs::withdraw));
            case FAILED -> mediated(mediator, ended(9, EndReason.NO_AGREEMENT));
            case OVERDUE -> mediated(mediator, ended(45, EndReason.TERM_OVER));
            case ORAL -> mediated(mediator, orally(room), performed(0, 1), filed(3));
            case WRITTEN ->
                mediated(mediator, drafted(room), signed(), performed(25, 1), performed(30, 2), visited(), filed(1));
            case CONFIRMED ->
                mediated(
                        mediator,
                        drafted(room),
                        signed(),
                        CaseStep.of(9, AgreementActs::apply),
                        ruled(ConfirmationRuling.VALID),
                        performed(3, 1),
                        performed(29, 2),
                        visited(),
                        filed(1));
            case DISMISSED ->
                mediated(
                        mediator,
                        drafted(room),
                        signed(),
                        CaseStep.of(9, AgreementActs::apply),
                        ruled(ConfirmationRuling.DISMISSED),
                        performed(3, 1));
            case BROKEN ->
                mediated(
                        mediator,
                        drafted(room),
                        signed(),
                        performed(28, 1),
                        CaseStep.of(35, found -> AgreementActs.breach(found, 2, Recourse.LAWSUIT)),
                        visited());
        };
    }

    private static List<CaseStep> mediated(Worker mediator, CaseStep... then) {
        return Stream.concat(
                        Stream.of(
                                accepted(),
                                consented(),
                                CaseStep.of(1, found -> CaseActs.name(found, mediator)),
                                CaseStep.of(5, found -> CaseActs.hold(found, "各方陈述，调解员释法说理"))),
                        Stream.of(then))
                .toList();
    }

    private static CaseStep accepted() {
        return CaseStep.of(1, CaseActs::accept);
    }

    private static CaseStep consented() {
        return new CaseStep(2, found -> Stream.concat(
                        Stream.of(CaseActs.tell(found)),
                        found.partyNumbers().stream().map(party -> CaseActs.consent(found, party)))
                .toList());
    }

    private static CaseStep ended(int days, EndReason reason) {
        return CaseStep.of(days, found -> CaseActs.end(found, reason));
    }

    private static CaseStep orally(CommitteeRoom room) {
        return CaseStep.of(0, found -> AgreementActs.agreeOrally(found, "当场履行，互不追究。", share(found, room, 0, 2)));
    }

    private static CaseStep drafted(CommitteeRoom room) {
        return CaseStep.of(
                2,
                found ->
                        AgreementActs.draft(found, "双方同意分两期支付。", share(found, room, 30, 3), share(found, room, 60, 3)));
    }

    private static ObligationTerms share(MediationCase found, CommitteeRoom room, int days, int part) {
        String yuan = String.valueOf(found.dispute().amountFen().orElseThrow() / 100 / part);
        return AgreementActs.pays(2, 1, "银行转账", yuan, room.place().today().plusDays(days));
    }

    private static CaseStep signed() {
        return new CaseStep(1, AgreementActs::signAll);
    }

    private static CaseStep ruled(ConfirmationRuling ruling) {
        return CaseStep.of(15, found -> AgreementActs.rule(found, ruling));
    }

    private static CaseStep performed(int days, int obligation) {
        return CaseStep.of(days, found -> AgreementActs.perform(found, obligation));
    }

    private static CaseStep visited() {
        return CaseStep.of(4, found -> AgreementActs.followUp(found, 1, "已回访履行情况"));
    }

    private static CaseStep filed(int days) {
        return CaseStep.of(days, AgreementActs::file);
    }
}
