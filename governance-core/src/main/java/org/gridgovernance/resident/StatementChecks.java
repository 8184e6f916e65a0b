package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.evidence.Days;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.statement.Said;

/** What is checked of a statement before anything is read. */
final class StatementChecks {
    static final Validator<StateFacts> STATE = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            Validator.that(command -> !command.said().groups().isEmpty(), EvidenceReason.NOTHING_SAID.at("said")),
            command -> Days.notAfter(Optional.of(command.day()), command.occurredAt(), "day"),
            command -> said(command.said(), Moment.day(command.occurredAt())));

    private StatementChecks() {}

    private static List<Reason> said(Said said, LocalDate today) {
        return Stream.of(
                        said.name().flatMap(name -> name.fault("said.name")).stream(),
                        said.birth().flatMap(born -> born.fault("said.birth", today)).stream(),
                        said.workplace().flatMap(text -> text.fault("said.workplace")).stream(),
                        said.registeredAddress().flatMap(address -> address.fault("said.registeredAddress")).stream(),
                        said.residence().stream().flatMap(where -> where.faults("said.residence").stream()),
                        ResidentChecks.phones(said.phones(), "said.phones"))
                .flatMap(faults -> faults)
                .toList();
    }
}
