package org.gridgovernance.examples.thirtydays;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.duty.ApplyForEntry;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyItemId;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.DutyOverride;
import org.gridgovernance.task.duty.EnterDutyItem;
import org.gridgovernance.task.duty.ExitDutyItem;
import org.gridgovernance.task.duty.HoldJointMeeting;
import org.gridgovernance.task.duty.OverrideDutyList;
import org.gridgovernance.task.duty.RecordSupport;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * How the duty list of the county is kept.
 *
 * @param steward who keeps it
 * @param counter where commands are handed in
 */
record DutyActs(Desk steward, Counter counter) {

    Optional<DutyItem> apply(
            MatterCode matter,
            DutyListKind list,
            Optional<OrganizationRef> department,
            Support support,
            LocalDate from) {
        return counter.send(steward, (id, at) -> ApplyForEntry.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Desks.COUNTY)
                .matter(matter)
                .list(list)
                .legalBasis("城市居民委员会组织法第四十三条")
                .requestedBy(department)
                .support(support)
                .validFrom(from)
                .build());
    }

    Optional<DutyItem> approve(DutyItemId item) {
        return counter.send(steward, (id, at) -> HoldJointMeeting.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Desks.COUNTY)
                .item(item)
                .approved(true)
                .inFavour(7)
                .against(2)
                .build());
    }

    Optional<DutyItem> enter(DutyItemId item) {
        return counter.send(steward, (id, at) -> EnterDutyItem.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Desks.COUNTY)
                .item(item)
                .build());
    }

    Optional<DutyItem> arrived(DutyItemId item, Support support) {
        return counter.send(steward, (id, at) -> RecordSupport.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Desks.COUNTY)
                .item(item)
                .support(support)
                .build());
    }

    Optional<DutyItem> exit(DutyItemId item, String because) {
        return counter.send(steward, (id, at) -> ExitDutyItem.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Desks.COUNTY)
                .item(item)
                .because(PersonalText.of(because))
                .build());
    }

    Optional<DutyOverride> override(Collection<MatterCode> matters, LocalDate until) {
        return counter.send(steward, (id, at) -> OverrideDutyList.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Desks.COUNTY)
                .addAllMatters(matters)
                .basis("区防汛抗旱指挥部Ⅱ级应急响应")
                .until(until)
                .build());
    }
}
