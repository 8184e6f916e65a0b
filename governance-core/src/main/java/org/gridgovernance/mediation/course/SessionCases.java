package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.Consent;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.workforce.worker.WorkerId;

/** How sessions are held. */
final class SessionCases {
    private static final int MOST_MEDIATORS = 5;
    private static final int MOST_INVITED = 20;
    private static final int LONGEST = 1_440;

    static final Validator<HoldSession> HOLD = Validator.all(
            command -> CaseDocket.faults(command.session().what(), "session.what"),
            Validator.that(
                    command -> command.session().minutes() >= 1
                            && command.session().minutes() <= LONGEST,
                    ConductReason.MINUTES_IMPLAUSIBLE.at("session.minutes")),
            Validator.that(
                    command -> !command.session().parties().isEmpty(),
                    ConductReason.PARTIES_MISSING.at("session.parties")),
            Validator.that(
                    command -> areClear(command.session().mediators()),
                    ConductReason.MEDIATORS_UNCLEAR.at("session.mediators")),
            Validator.that(
                    command -> !command.session().at().isAfter(command.occurredAt()),
                    MediationReason.DAY_IMPLAUSIBLE.at("session.at")),
            command -> invited(command).toList());

    static final Validator<NameMediators> NAME =
            Validator.that(command -> areClear(command.mediators()), ConductReason.MEDIATORS_UNCLEAR.at("mediators"));

    private SessionCases() {}

    private static boolean areClear(List<WorkerId> mediators) {
        return !mediators.isEmpty()
                && mediators.size() <= MOST_MEDIATORS
                && new HashSet<>(mediators).size() == mediators.size();
    }

    private static Stream<Reason> invited(HoldSession command) {
        Session session = command.session();
        boolean unasked = !session.invited().isEmpty() && !command.isInvitedWithConsent();
        Stream<Reason> names = IntStream.range(0, Math.min(session.invited().size(), MOST_INVITED))
                .boxed()
                .flatMap(i -> session.invited().get(i).name().fault("session.invited[" + i + "].name").stream());
        return Stream.concat(
                Stream.of(
                                when(session.invited().size() > MOST_INVITED, ConductReason.INVITED_TOO_MANY),
                                when(unasked, ConductReason.INVITED_WITHOUT_CONSENT))
                        .flatMap(Optional::stream)
                        .map(code -> code.at("session.invited")),
                names);
    }

    private static Optional<ConductReason> when(boolean so, ConductReason code) {
        return so ? Optional.of(code) : Optional.empty();
    }

    static List<Reason> fits(HoldSession command, Facts facts) {
        Session session = command.session();
        return Stream.of(
                        refusedIf(
                                command, facts, isTooEarly(session), MediationReason.DAY_IMPLAUSIBLE.at("session.at")),
                        ConsentCases.known(command, command.mediation(), session.parties(), "session.parties", facts),
                        refusedIf(
                                command,
                                facts,
                                found -> !session.mediators().stream().allMatch(found::isInCharge),
                                MediationReason.WORKER_UNKNOWN.at("session.mediators")),
                        TieCases.open(command.mediation(), command, facts),
                        refusedIf(
                                command,
                                facts,
                                found -> found.sessions().size() >= MediationCase.MOST_SESSIONS,
                                ConductReason.SESSIONS_TOO_MANY.at("mediation")),
                        CaseDocket.unlessInTerm(command, command.mediation(), facts))
                .flatMap(List::stream)
                .toList();
    }

    /** Nobody mediates before all consent, nor before being named. */
    private static Predicate<MediationCase> isTooEarly(Session session) {
        return found -> Stream.concat(
                        found.consents().stream().map(Consent::at),
                        found.inCharge()
                                .filter(each -> session.mediators().contains(each.worker()))
                                .map(CaseMediator::since))
                .anyMatch(session.at()::isBefore);
    }

    private static List<Reason> refusedIf(
            HoldSession command, Facts facts, Predicate<MediationCase> wrong, Reason otherwise) {
        return CaseDocket.refusedIf(command, command.mediation(), facts, wrong, otherwise);
    }

    static Either<Rejection, Outcome<MediationCase>> hold(HoldSession command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.SessionHeld(command.session()));
    }
}
