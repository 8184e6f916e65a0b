package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Samples.PARTICULARS;
import static org.gridgovernance.Samples.RESIDENCE;
import static org.gridgovernance.Samples.RESIDENT;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.TreeSet;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.CorrectResidence;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.person.DisabilityKind;
import org.gridgovernance.resident.person.Education;
import org.gridgovernance.resident.person.MaritalStatus;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.residence.StayReason;
import org.gridgovernance.resident.statement.Said;
import org.jspecify.annotations.Nullable;

/** Samples of residence facts told of otherwise, and of what sources say. */
final class ResidenceSamples {
    static final Residence AWAY = Residence.builder()
            .status(ResidenceStatus.REGISTERED_AND_PRESENT)
            .kind(ResidenceKind.TEMPORARILY_AWAY)
            .community(HOME)
            .reason(StayReason.FESTIVAL)
            .destination(PersonalText.of(Canaries.ADDRESS))
            .plannedReturn(DAY)
            .source(Source.PHONE)
            .build();

    static final Said SAID = Said.builder()
            .from(Said.of(PARTICULARS))
            .residence(AWAY)
            .education(Education.values()[0])
            .maritalStatus(MaritalStatus.values()[0])
            .disability(DisabilityKind.values()[0])
            .build();

    private ResidenceSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "residence-corrected" -> new ResidentEvent.ResidenceCorrected(RESIDENCE, AWAY, DAY);
            case "facts-stated" ->
                new ResidentEvent.Stated(
                        Source.PUBLIC_SECURITY,
                        DAY,
                        SAID,
                        new TreeSet<>(List.of(FactGroup.IDENTITY, FactGroup.CIRCUMSTANCES)));
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "correct-residence" ->
                CorrectResidence.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .residence(RESIDENCE)
                        .corrected(AWAY)
                        .since(DAY)
                        .build();
            case "state-facts" ->
                StateFacts.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .source(Source.PUBLIC_SECURITY)
                        .day(DAY)
                        .said(SAID)
                        .build();
            default -> null;
        };
    }
}
