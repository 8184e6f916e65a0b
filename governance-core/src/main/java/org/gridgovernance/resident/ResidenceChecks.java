package org.gridgovernance.resident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.evidence.Days;
import org.gridgovernance.resident.residence.Residence;

/** What is checked of residence facts before anything is read. */
final class ResidenceChecks {
    static final Validator<BeginResidence> BEGIN = Validator.all(
            ResidentChecks.IN_COMMUNITY,
            command -> Days.notAfter(Optional.of(command.since()), command.occurredAt(), "since"),
            command -> plausible(command.residence(), "residence"));

    static final Validator<EndResidence> END =
            Validator.all(ResidentChecks.IN_COMMUNITY, command -> Days.plausible("to", command.to()));

    static final Validator<CorrectResidence> CORRECT = Validator.all(
            ResidentChecks.IN_COMMUNITY,
            command -> Days.notAfter(Optional.of(command.since()), command.occurredAt(), "since"),
            command -> plausible(command.corrected(), "corrected"));

    private ResidenceChecks() {}

    /** The dates and texts a residence fact holds. */
    static List<Reason> plausible(Residence residence, String path) {
        return Stream.of(
                        residence.plannedDeparture().stream()
                                .flatMap(day -> Days.plausible(path + ".plannedDeparture", day).stream()),
                        residence.plannedReturn().stream()
                                .flatMap(day -> Days.plausible(path + ".plannedReturn", day).stream()),
                        residence.origin().flatMap(from -> from.fault(path + ".origin")).stream(),
                        residence.destination().flatMap(to -> to.fault(path + ".destination")).stream())
                .flatMap(faults -> faults)
                .toList();
    }
}
