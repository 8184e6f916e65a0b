package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Town.HOME;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.confidence.ConfidenceKind;
import org.gridgovernance.mediation.confidence.PrivateRecord;
import org.gridgovernance.mediation.confidence.PrivateRecordEvent;
import org.gridgovernance.mediation.confidence.PrivateRecordId;
import org.gridgovernance.mediation.confidence.RenewSight;
import org.gridgovernance.mediation.confidence.ReportRisk;
import org.gridgovernance.mediation.confidence.TellInConfidence;
import org.gridgovernance.task.matter.MatterCode;
import org.jspecify.annotations.Nullable;

/** Samples of what is told in confidence. */
final class ConfidenceSamples {
    private static final MediationCaseId MEDIATION = MediationIntakeSamples.MEDIATION;
    private static final PersonalText WORDS = MediationIntakeSamples.WORDS;
    private static final SortedSet<String> SEEN_BY = new TreeSet<>(Set.of("keeper-7", "tenant-7"));

    private ConfidenceSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "told-in-confidence" ->
                new PrivateRecordEvent.Told(MEDIATION, Optional.of(1), ConfidenceKind.PROPOSAL, WORDS, SEEN_BY);
            case "risk-reported" -> new PrivateRecordEvent.RiskReported(MEDIATION, WORDS, SEEN_BY, TaskSamples.REQUEST);
            case "sight-renewed" -> new PrivateRecordEvent.SightRenewed(SEEN_BY);
            case "private-record-erased" -> new PrivateRecordEvent.Erased();
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "tell-in-confidence" ->
                TellInConfidence.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(1)
                        .kind(ConfidenceKind.PROPOSAL)
                        .what(WORDS)
                        .build();
            case "report-risk" ->
                ReportRisk.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .what(WORDS)
                        .told(WORDS)
                        .matter(MatterCode.of("dispute.neighbours"))
                        .grid(Samples.GRID)
                        .dwelling(Samples.DWELLING)
                        .build();
            case "renew-sight" ->
                RenewSight.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .build();
            default -> null;
        };
    }

    static PrivateRecord state() {
        return PrivateRecord.builder()
                .id(new PrivateRecordId(Town.id(86)))
                .home(HOME)
                .mediation(MEDIATION)
                .party(1)
                .kind(ConfidenceKind.PROPOSAL)
                .what(WORDS)
                .toldAt(AT)
                .seenBy(SEEN_BY)
                .build();
    }
}
