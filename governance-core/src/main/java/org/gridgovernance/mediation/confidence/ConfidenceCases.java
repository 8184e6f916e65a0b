package org.gridgovernance.mediation.confidence;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.intake.ReportTask;

/** How something is told in confidence, and what follows from a risk. */
final class ConfidenceCases {
    private static final int MOST_TOLD = 250;
    private static final int MOST_RISKS = 1_000;

    static final Validator<TellInConfidence> TELL = Validator.all(
            command -> CaseDocket.faults(command.what(), "what"),
            Validator.that(
                    command -> command.kind() != ConfidenceKind.RISK, ConfidenceReason.RISK_ELSEWHERE.at("kind")));

    static final Validator<ReportRisk> REPORT = Validator.all(
            Validator.that(command -> command.home().isCommunity(), TaskReason.NOT_A_COMMUNITY.at("home")),
            command -> CaseDocket.faults(command.what(), "what"),
            command -> CaseDocket.faults(command.told(), "told"));

    private ConfidenceCases() {}

    /** All records of a case. */
    static Criteria<PrivateRecord> records(AreaCode home, MediationCaseId mediation) {
        return Criteria.of(PrivateRecord.TYPE)
                .within(home)
                .where(PrivateRecord.MEDIATION.is(mediation))
                .limit(Criteria.MOST); // more than all sides can tell and all risks
    }

    /** By which accounts something that a party told, or nobody of the parties, is seen. */
    static SortedSet<String> seenBy(MediationCase found, Optional<Integer> party) {
        return Stream.concat(
                        found.accountsInCharge().stream(),
                        party.flatMap(found::party).stream().flatMap(Party::accounts))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Reason> fits(TellInConfidence command, Facts facts) {
        Stream<Reason> unknown = command.party().stream()
                .flatMap(party -> CaseDocket.unlessParty(command, command.mediation(), party, facts).stream());
        return Stream.concat(unknown, full(command, command.mediation(), told -> isOf(told, command), MOST_TOLD, facts))
                .toList();
    }

    /** Each side has its own bound, so that none learns how much another told. */
    private static boolean isOf(PrivateRecord told, TellInConfidence command) {
        return told.kind() != ConfidenceKind.RISK && told.party().equals(command.party());
    }

    static List<Reason> fits(ReportRisk command, Facts facts) {
        return full(command, command.mediation(), told -> told.kind() == ConfidenceKind.RISK, MOST_RISKS, facts)
                .toList();
    }

    private static Stream<Reason> full(
            Command<?> command, MediationCaseId mediation, Predicate<PrivateRecord> of, int most, Facts facts) {
        return facts.page(records(command.home(), mediation)).items().stream()
                                .map(Found::state)
                                .filter(of)
                                .count()
                        < most
                ? Stream.empty()
                : Stream.of(ConfidenceReason.RECORDS_TOO_MANY.at("mediation"));
    }

    static Either<Rejection, Outcome<PrivateRecord>> tell(TellInConfidence command, Facts facts, Deciding deciding) {
        Ref<MediationCase> of = CaseDocket.entry(command.home(), command.mediation());
        return begun(
                of,
                new PrivateRecordEvent.Told(
                        command.mediation(),
                        command.party(),
                        command.kind(),
                        command.what(),
                        seenBy(facts.the(of), command.party())),
                deciding);
    }

    static Either<Rejection, Outcome<PrivateRecord>> report(ReportRisk command, Facts facts, Deciding deciding) {
        Ref<MediationCase> of = CaseDocket.entry(command.home(), command.mediation());
        return begun(
                of,
                new PrivateRecordEvent.RiskReported(
                        command.mediation(), command.what(), seenBy(facts.the(of), Optional.empty()), request(command)),
                deciding);
    }

    /** Who sees the case must be the same when it is written. */
    private static Either<Rejection, Outcome<PrivateRecord>> begun(
            Ref<MediationCase> of, PrivateRecordEvent event, Deciding deciding) {
        return Outcome.of(PrivateRecord.of(of.home(), new PrivateRecordId(deciding.newId())), event)
                .provided(of)
                .accepted();
    }

    private static Request request(ReportRisk command) {
        return Request.builder()
                .matter(command.matter())
                .source(TaskSource.SCREENING)
                .urgency(Urgency.URGENT)
                .what(command.told())
                .grid(command.grid())
                .dwelling(command.dwelling())
                .build();
    }

    static List<ReportTask> follow(PrivateRecordEvent.RiskReported risk, JournalEntry<?> entry) {
        return List.of(ReportTask.builder()
                .commandId(entry.command().derive("screened"))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .request(risk.request())
                .build());
    }
}
