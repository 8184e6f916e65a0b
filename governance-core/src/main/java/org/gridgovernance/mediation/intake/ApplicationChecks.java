package org.gridgovernance.mediation.intake;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.Amounts;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyRole;

/** What an application must be like, whatever is on record. */
final class ApplicationChecks {
    private static final int MOST_TASKS = 20;

    static final Validator<RegisterMediation> REGISTER = Validator.all(
            command -> CaseDocket.faults(command.facts(), "facts"),
            command -> command.claims().flatMap(claims -> claims.fault("claims")).stream()
                    .toList(),
            command -> Amounts.faults(command.amount(), "amount").toList(),
            Validator.that(ApplicationChecks::areTasksClear, ApplicationReason.TASKS_UNCLEAR.at("tasks")),
            Validator.that(ApplicationChecks::hasTask, ApplicationReason.TASK_MISSING.at("origin")),
            Validator.that(ApplicationChecks::hasApplicant, ApplicationReason.APPLICANT_MISSING.at("origin")),
            command -> PartyChecks.faults(command.parties(), command));

    static final Validator<DeclineMediation> DECLINE = Validator.all(
            command -> CaseDocket.faults(command.words(), "words"),
            Validator.that(command -> !command.routes().isEmpty(), MediationReason.ROUTES_MISSING.at("routes")));

    private ApplicationChecks() {}

    private static boolean areTasksClear(RegisterMediation command) {
        return command.tasks().size() <= MOST_TASKS
                && new HashSet<>(command.tasks()).size() == command.tasks().size();
    }

    private static boolean hasTask(RegisterMediation command) {
        return command.origin() != CaseOrigin.TASK || !command.tasks().isEmpty();
    }

    private static boolean hasApplicant(RegisterMediation command) {
        return command.origin() != CaseOrigin.APPLICATION
                || command.parties().stream().anyMatch(party -> party.role() == PartyRole.APPLICANT);
    }

    /** What somebody may not say who applies for himself only. */
    static List<Reason> forOneself(RegisterMediation command, String account) {
        return Stream.of(
                        named(command.origin() != CaseOrigin.APPLICATION, "origin"),
                        named(!command.tasks().isEmpty(), "tasks"),
                        named(!isOwn(command.parties(), account), "parties"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether he says it more than a day late. */
    static List<Reason> late(Moment moment) {
        boolean late = moment.occurredAt().isBefore(moment.recordedAt().minus(Duration.ofDays(1)));
        return named(late, "occurredAt").stream().toList();
    }

    private static Optional<Reason> named(boolean so, String path) {
        return so ? Optional.of(ApplicationReason.NOT_FOR_ONESELF.at(path)) : Optional.empty();
    }

    /** Whether the actor is the one applicant, nobody else sees the case, and nobody is named of the register. */
    private static boolean isOwn(List<Party> parties, String actor) {
        return parties.stream().flatMap(Party::accounts).toList().equals(List.of(actor))
                && parties.stream()
                        .anyMatch(party -> party.role() == PartyRole.APPLICANT
                                && party.account().filter(actor::equals).isPresent())
                && parties.stream().allMatch(party -> party.resident().isEmpty());
    }
}
