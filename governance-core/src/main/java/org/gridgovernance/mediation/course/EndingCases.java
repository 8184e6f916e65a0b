package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.Ending;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.MediationStage;

/** How a mediation ends without an agreement in effect. */
final class EndingCases {
    private static final Set<EndReason> ELSEWHERE = EnumSet.of(EndReason.REFUSED, EndReason.WITHDRAWN);

    static final Validator<EndMediation> END = Validator.all(
            Validator.that(command -> !command.routes().isEmpty(), MediationReason.ROUTES_MISSING.at("routes")),
            Validator.that(command -> !ELSEWHERE.contains(command.reason()), ConductReason.END_ELSEWHERE.at("reason")),
            command -> command.words().flatMap(words -> words.fault("words")).stream()
                    .toList());

    private EndingCases() {}

    static List<Reason> fits(EndMediation command, Facts facts) {
        return facts.find(CaseDocket.entry(command.home(), command.mediation())).stream()
                .flatMap(found -> against(command, found))
                .toList();
    }

    private static Stream<Reason> against(EndMediation command, MediationCase found) {
        if (command.reason() == EndReason.TERM_OVER && !found.isOverdue(command.occurredAt())) {
            return Stream.of(ConductReason.TERM_RUNS.at("reason"));
        }
        return command.reason() == EndReason.REFUSES_TO_SIGN && found.stage() != MediationStage.AGREED
                ? Stream.of(ConductReason.NOTHING_TO_SIGN.at("reason"))
                : Stream.empty();
    }

    static Either<Rejection, Outcome<MediationCase>> end(EndMediation command, Facts facts, Deciding deciding) {
        Ending ending = new Ending(
                command.reason(),
                command.routes(),
                command.words(),
                deciding.moment().occurredOn());
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Ended(ending));
    }
}
