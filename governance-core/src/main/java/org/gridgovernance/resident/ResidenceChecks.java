package org.gridgovernance.resident;

import java.util.Optional;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.resident.evidence.Days;

/** What is checked of residence facts before anything is read. */
final class ResidenceChecks {
    static final Validator<BeginResidence> BEGIN = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            command -> Days.notAfter(Optional.of(command.since()), command.occurredAt(), "since"),
            command -> command.residence().faults("residence"));

    static final Validator<EndResidence> END =
            Validator.all(OnTheBooks.IN_COMMUNITY, command -> Days.plausible("to", command.to()));

    static final Validator<CorrectResidence> CORRECT = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            command -> Days.notAfter(Optional.of(command.since()), command.occurredAt(), "since"),
            command -> command.corrected().faults("corrected"));

    private ResidenceChecks() {}
}
