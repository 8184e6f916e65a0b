package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.grid.compound.AssessCompound;
import org.gridgovernance.grid.compound.ChangeCompoundProfile;
import org.gridgovernance.grid.compound.CompleteRectification;
import org.gridgovernance.grid.compound.CompoundEvent;
import org.gridgovernance.grid.compound.CompoundId;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.OrderRectification;
import org.gridgovernance.grid.compound.OwnersCommittee;
import org.gridgovernance.grid.compound.OwnershipForm;
import org.gridgovernance.grid.compound.PropertyManagement;
import org.gridgovernance.grid.compound.RecordCompound;
import org.gridgovernance.grid.compound.RenameCompound;
import org.gridgovernance.grid.compound.RetireCompound;
import org.gridgovernance.grid.questionnaire.Item;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.Questionnaire;
import org.gridgovernance.grid.questionnaire.Scale;
import org.gridgovernance.grid.questionnaire.Section;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to compounds. */
final class CompoundSamples {
    static final CompoundId COMPOUND = new CompoundId(Town.id(6));

    static final CompoundProfile PROFILE = CompoundProfile.builder()
            .ownership(OwnershipForm.COMMERCIAL)
            .management(PropertyManagement.by(UnifiedSocialCreditCode.of("91350100M000100Y43")))
            .committee(OwnersCommittee.since(LocalDate.of(2020, 5, 1)))
            .builtIn(1998)
            .buildings(12)
            .entrances(3)
            .build();

    static final Questionnaire QUESTIONNAIRE = Questionnaire.of(
            "our-city",
            2,
            Section.of(
                    "fire-lanes",
                    "消防通道",
                    "Fire lanes",
                    new Item("lanes", "消防车通道畅通", "Fire lanes are clear", 3, Scale.YES_NO),
                    new Item("equipment", "消防设施完好", "Fire equipment is sound", 1, Scale.GOOD_FAIR_POOR)));

    static final List<Mark> MARKS = List.of(new Mark("lanes", 1), new Mark("equipment", 1));

    private CompoundSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "compound-recorded" -> new CompoundEvent.Recorded("百步亭", PROFILE);
            case "compound-profile-changed" -> new CompoundEvent.ProfileChanged(PROFILE);
            case "compound-renamed" -> new CompoundEvent.Renamed("百步亭花园");
            case "compound-retired" -> new CompoundEvent.Retired();
            case "compound-assessed" -> new CompoundEvent.Assessed(QUESTIONNAIRE, MARKS, QUESTIONNAIRE.score(MARKS));
            case "rectification-ordered" -> new CompoundEvent.RectificationOrdered("equipment", DAY);
            case "rectification-completed" -> new CompoundEvent.RectificationCompleted("equipment");
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "record-compound" ->
                RecordCompound.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .title("百步亭")
                        .profile(PROFILE)
                        .build();
            case "change-compound-profile" ->
                ChangeCompoundProfile.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .compound(COMPOUND)
                        .profile(PROFILE)
                        .build();
            case "rename-compound" ->
                RenameCompound.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .compound(COMPOUND)
                        .title("百步亭花园")
                        .build();
            case "retire-compound" ->
                RetireCompound.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .compound(COMPOUND)
                        .build();
            case "assess-compound" ->
                AssessCompound.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .compound(COMPOUND)
                        .questionnaire(QUESTIONNAIRE.key())
                        .marks(MARKS)
                        .build();
            case "order-rectification" ->
                OrderRectification.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .compound(COMPOUND)
                        .item("equipment")
                        .due(DAY)
                        .build();
            case "complete-rectification" ->
                CompleteRectification.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .compound(COMPOUND)
                        .item("equipment")
                        .build();
            default -> null;
        };
    }
}
