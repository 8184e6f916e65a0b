package org.gridgovernance.mediation.conclusion;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.FollowUp;
import org.gridgovernance.mediation.agreement.Obligation;

/** How it is put on record whether an agreement is performed. */
final class PerformanceCases {
    private static final int MOST_FOLLOW_UPS = 50;

    private PerformanceCases() {}

    static List<Reason> fits(RecordPerformance command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.PERFORM, facts)
                .flatMap(found -> against(
                        found,
                        command.obligation(),
                        owed -> Stream.concat(
                                Conclusion.unless(
                                        owed.isOutstanding(), ConclusionReason.PERFORMED_ALREADY.at("obligation")),
                                Conclusion.unlessPlausible(
                                        command.on(), Conclusion.effectiveOn(found), command, "on"))))
                .toList();
    }

    static Either<Rejection, Outcome<MediationCase>> perform(
            RecordPerformance command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(
                command, command.mediation(), new MediationEvent.Performed(command.obligation(), command.on()));
    }

    static List<Reason> fits(RecordBreach command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.BREAK, facts)
                .flatMap(found -> Stream.concat(
                        against(found, command.obligation(), owed -> against(command, owed, found)),
                        Conclusion.unless(
                                isEnforceable(found) || !command.routes().contains(Recourse.ENFORCEMENT),
                                ConclusionReason.NOT_ENFORCEABLE.at("routes"))))
                .toList();
    }

    private static Stream<Reason> against(RecordBreach command, Obligation owed, MediationCase found) {
        return Stream.of(
                        Conclusion.unless(owed.isOutstanding(), ConclusionReason.PERFORMED_ALREADY.at("obligation")),
                        Conclusion.unless(!owed.isBroken(), ConclusionReason.BROKEN_ALREADY.at("obligation")),
                        Conclusion.unless(command.on().isAfter(owed.due()), ConclusionReason.NOT_DUE.at("on")),
                        Conclusion.unlessPlausible(command.on(), Conclusion.effectiveOn(found), command, "on"))
                .flatMap(reasons -> reasons);
    }

    private static boolean isEnforceable(MediationCase found) {
        return found.confirmation().filter(Confirmation::isEnforceable).isPresent();
    }

    static Either<Rejection, Outcome<MediationCase>> breach(RecordBreach command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(
                command,
                command.mediation(),
                new MediationEvent.Broken(command.obligation(), command.on(), command.routes()));
    }

    /** What is against something being told of an obligation. */
    private static Stream<Reason> against(
            MediationCase found, int number, Function<Obligation, Stream<Reason>> against) {
        return found.agreement()
                .flatMap(made -> made.obligation(number))
                .map(against)
                .orElseGet(() -> Stream.of(ConclusionReason.OBLIGATION_UNKNOWN.at("obligation")));
    }

    static List<Reason> fits(FollowUpAgreement command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.FOLLOW_UP, facts)
                .flatMap(found -> against(command, found))
                .toList();
    }

    private static Stream<Reason> against(FollowUpAgreement command, MediationCase found) {
        return Stream.of(
                        Conclusion.unless(
                                found.party(command.party()).isPresent(), MediationReason.PARTY_UNKNOWN.at("party")),
                        Conclusion.unlessAnswering(command.by(), found, "by"),
                        Conclusion.unlessPlausible(command.on(), Conclusion.effectiveOn(found), command, "on"),
                        Conclusion.unless(
                                found.followUps().size() < MOST_FOLLOW_UPS,
                                ConclusionReason.FOLLOW_UPS_TOO_MANY.at("mediation")))
                .flatMap(reasons -> reasons);
    }

    static Either<Rejection, Outcome<MediationCase>> followUp(
            FollowUpAgreement command, Facts facts, Deciding deciding) {
        FollowUp visit =
                new FollowUp(command.on(), command.by(), command.party(), command.findings(), command.satisfaction());
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.FollowedUp(visit));
    }
}
