package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.BASIS;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Samples.DWELLING;
import static org.gridgovernance.Samples.ID_CARD;
import static org.gridgovernance.Samples.KEPT;
import static org.gridgovernance.Samples.OTHER;
import static org.gridgovernance.Samples.PARTICULARS;
import static org.gridgovernance.Samples.PASSPORT;
import static org.gridgovernance.Samples.RESIDENCE;
import static org.gridgovernance.Samples.RESIDENT;
import static org.gridgovernance.Samples.SEEN;
import static org.gridgovernance.Samples.TAKEN;
import static org.gridgovernance.Samples.tags;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.RevokeDeath;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.person.CareTag;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to residents. */
final class ResidentSamples {
    private ResidentSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "resident-registered" ->
                new ResidentEvent.Registered(
                        PARTICULARS,
                        List.of(ID_CARD, PASSPORT),
                        Optional.of(RESIDENCE),
                        DAY,
                        tags(CareTag.DISABLED, CareTag.VERY_OLD),
                        Optional.of(SEEN));
            case "resident-corrected" -> new ResidentEvent.Corrected(PARTICULARS);
            case "document-added" -> new ResidentEvent.DocumentAdded(PASSPORT);
            case "residence-begun" -> new ResidentEvent.ResidenceBegun(RESIDENCE, DAY);
            case "residence-ended" -> new ResidentEvent.ResidenceEnded(RESIDENCE, DAY, Optional.empty());
            case "residence-moved" -> new ResidentEvent.ResidenceMoved(DWELLING, OTHER, DAY);
            case "care-tags-changed" ->
                new ResidentEvent.CareTagsChanged(tags(CareTag.DISABLED), tags(CareTag.VERY_OLD));
            case "resident-verified" -> new ResidentEvent.Verified(SEEN);
            case "resident-died" -> new ResidentEvent.Died(Source.CIVIL_AFFAIRS);
            case "death-revoked" -> new ResidentEvent.DeathRevoked(DAY);
            case "resident-merged" -> new ResidentEvent.Merged(KEPT, DAY);
            case "resident-took-over" -> new ResidentEvent.TookOver(TAKEN);
            case "resident-restored" -> new ResidentEvent.Restored(KEPT);
            case "resident-gave-back" -> new ResidentEvent.GaveBack(RESIDENT);
            case "resident-erased" -> new ResidentEvent.Erased(BASIS);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "register-resident" ->
                RegisterResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .particulars(PARTICULARS)
                        .documents(List.of(ID_CARD, PASSPORT))
                        .residence(RESIDENCE)
                        .residesFrom(DAY)
                        .careTags(tags(CareTag.DISABLED, CareTag.VERY_OLD))
                        .verification(SEEN)
                        .build();
            case "correct-resident" ->
                CorrectResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .particulars(PARTICULARS)
                        .build();
            case "add-document" ->
                AddDocument.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .document(ID_CARD)
                        .build();
            case "begin-residence" ->
                BeginResidence.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .residence(RESIDENCE)
                        .since(DAY)
                        .build();
            case "end-residence" ->
                EndResidence.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .residence(RESIDENCE)
                        .to(DAY)
                        .build();
            case "move-residence" ->
                MoveResidence.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .fromDwelling(DWELLING)
                        .toDwelling(OTHER)
                        .build();
            case "set-care-tags" ->
                SetCareTags.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .careTags(tags(CareTag.DISABLED))
                        .build();
            case "verify-resident" ->
                VerifyResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .verification(SEEN)
                        .build();
            case "record-death" ->
                RecordDeath.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .source(Source.CIVIL_AFFAIRS)
                        .build();
            case "revoke-death" ->
                RevokeDeath.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .build();
            case "erase-resident" ->
                EraseResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .basis(BASIS)
                        .build();
            default -> null;
        };
    }
}
