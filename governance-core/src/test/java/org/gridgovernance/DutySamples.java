package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.task.duty.AdmissionQuestion;
import org.gridgovernance.task.duty.ApplyForEntry;
import org.gridgovernance.task.duty.DutyEvent;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyItemId;
import org.gridgovernance.task.duty.DutyList;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.DutyOverrideId;
import org.gridgovernance.task.duty.DutyStep;
import org.gridgovernance.task.duty.EndOverride;
import org.gridgovernance.task.duty.EnterDutyItem;
import org.gridgovernance.task.duty.ExitDutyItem;
import org.gridgovernance.task.duty.HoldJointMeeting;
import org.gridgovernance.task.duty.OverrideDutyList;
import org.gridgovernance.task.duty.RecordSupport;
import org.gridgovernance.task.duty.SuperviseDutyItem;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to the duty list. */
final class DutySamples {
    static final DutyItemId ITEM = new DutyItemId(Town.id(70));
    static final DutyOverrideId OVERRIDE = new DutyOverrideId(Town.id(71));
    static final OrganizationRef BUREAU = new OrganizationRef(HOME, new OrganizationId(Town.id(72)));
    static final MatterCode FIGURES = MatterCode.of("report.figures");
    static final Support SUPPORT = new Support(300_000, 1);

    private static final MatterCode HEALTH = MatterCode.of("health");
    private static final String BASIS = "突发事件应对法第74条";
    private static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);

    private DutySamples() {}

    /** An item, as it stands and in what is made of it. */
    static List<Object> states() {
        DutyItem item = DutyItem.builder()
                .id(ITEM)
                .home(HOME)
                .matter(FIGURES)
                .list(DutyListKind.ASSIST)
                .legalBasis("统计法第6条")
                .requestedBy(BUREAU)
                .promised(SUPPORT)
                .validFrom(DAY)
                .step(DutyStep.EXITED)
                .steppedOn(DAY)
                .addFinding(new DutyItem.Finding(DAY, false, WORDS))
                .exitedBecause(WORDS)
                .build();
        Object question = AdmissionQuestion.builder()
                .matter(FIGURES)
                .department(BUREAU)
                .home(HOME)
                .on(DAY)
                .posture(Posture.NORMAL)
                .addItem(item)
                .effort(120)
                .asked(0)
                .capacity(9_600)
                .build();
        return List.of(new DutyList(HOME, DAY, List.of(item), List.of()), question);
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "duty-item-applied-for" ->
                new DutyEvent.AppliedFor(
                        FIGURES,
                        DutyListKind.ASSIST,
                        "统计法第6条",
                        Optional.of(BUREAU),
                        SUPPORT,
                        DAY,
                        Optional.of(DAY.plusYears(1)));
            case "duty-item-discussed" -> new DutyEvent.Discussed(true, 7, 1, 2);
            case "duty-item-entered" -> new DutyEvent.Entered(DAY, Optional.of(DAY.plusYears(1)));
            case "duty-item-supported" -> new DutyEvent.Supported(SUPPORT);
            case "duty-item-supervised" -> new DutyEvent.Supervised(false, WORDS);
            case "duty-item-exited" -> new DutyEvent.Exited(Optional.of(WORDS));
            case "duty-override-declared" ->
                new DutyEvent.OverrideDeclared(
                        new TreeSet<>(List.of(FIGURES, HEALTH)), BASIS, DAY.plusDays(7), Posture.EMERGENCY);
            case "duty-override-ended" -> new DutyEvent.OverrideEnded();
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "apply-for-entry" ->
                ApplyForEntry.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .matter(FIGURES)
                        .list(DutyListKind.ASSIST)
                        .legalBasis("统计法第6条")
                        .requestedBy(BUREAU)
                        .support(SUPPORT)
                        .validFrom(DAY)
                        .validUntil(DAY.plusYears(1))
                        .build();
            case "hold-joint-meeting" ->
                HoldJointMeeting.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .item(ITEM)
                        .approved(true)
                        .inFavour(7)
                        .against(1)
                        .abstained(2)
                        .build();
            case "enter-duty-item" ->
                EnterDutyItem.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .item(ITEM)
                        .build();
            case "record-support" ->
                RecordSupport.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .item(ITEM)
                        .support(SUPPORT)
                        .build();
            case "supervise-duty-item" ->
                SuperviseDutyItem.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .item(ITEM)
                        .inOrder(false)
                        .finding(WORDS)
                        .build();
            case "exit-duty-item" ->
                ExitDutyItem.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .item(ITEM)
                        .because(WORDS)
                        .build();
            case "override-duty-list" ->
                OverrideDutyList.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .addMatters(FIGURES, HEALTH)
                        .basis(BASIS)
                        .until(DAY.plusDays(7))
                        .build();
            case "end-override" ->
                EndOverride.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .override(OVERRIDE)
                        .build();
            default -> null;
        };
    }
}
