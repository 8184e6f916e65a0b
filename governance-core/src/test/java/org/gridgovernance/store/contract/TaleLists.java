package org.gridgovernance.store.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.task.demand.CorrectFigure;
import org.gridgovernance.task.demand.DemandStage;
import org.gridgovernance.task.demand.Figure;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.demand.Figures;
import org.gridgovernance.task.demand.RefuseDemand;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyItemId;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.DutyOverride;
import org.gridgovernance.task.duty.DutyStep;
import org.gridgovernance.task.duty.EndOverride;
import org.gridgovernance.task.duty.ExitDutyItem;
import org.gridgovernance.task.duty.HoldJointMeeting;
import org.gridgovernance.task.duty.OverrideDutyList;
import org.gridgovernance.task.duty.RecordSupport;
import org.gridgovernance.task.duty.Support;

/** What departments ask of the community of a tale: entries of its duty list, and figures. */
final class TaleLists {
    private final Lists lists;
    private final Chance chance;
    private final Cast cast;

    TaleLists(Lists lists, Chance chance, Cast cast) {
        this.lists = lists;
        this.chance = chance;
        this.cast = cast;
    }

    Command<?> apply() {
        DutyListKind kind = chance.pick(List.of(DutyListKind.values()));
        return lists.apply(
                chance.pick(TaleTasks.MATTERS),
                kind,
                kind.isPushedDown() ? Optional.of(cast.department()) : Optional.empty(),
                chance.oneIn(3) ? Support.NONE : new Support(1 + chance.upTo(100_000), chance.upTo(2)));
    }

    Command<?> discuss() {
        boolean approved = !chance.oneIn(4);
        return HoldJointMeeting.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(lists.home())
                .item(item(DutyStep.APPLIED))
                .approved(approved)
                .inFavour(approved ? 5 : 1)
                .against(2)
                .build();
    }

    Command<?> enter() {
        return lists.enter(item(DutyStep.APPROVED, DutyStep.APPLIED));
    }

    Command<?> support() {
        return RecordSupport.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(lists.home())
                .item(item(DutyStep.ENTERED))
                .support(new Support(1 + chance.upTo(50_000), 0))
                .build();
    }

    Command<?> exit() {
        return ExitDutyItem.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(lists.home())
                .item(item(DutyStep.ENTERED))
                .build();
    }

    private DutyItemId item(DutyStep... steps) {
        return cast.one(DutyItem.TYPE, item -> List.of(steps).contains(item.step()))
                .id();
    }

    Command<?> override() {
        return OverrideDutyList.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(lists.home())
                .matters(chance.oneIn(4) ? new TreeSet<>() : new TreeSet<>(List.of(chance.pick(TaleTasks.MATTERS))))
                .basis("突发事件应对法")
                .until(chance.today().plusDays(chance.upTo(6)))
                .build();
    }

    Command<?> endOverride() {
        return EndOverride.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(lists.home())
                .override(cast.one(DutyOverride.TYPE, override -> override.endedOn()
                                .isEmpty())
                        .id())
                .build();
    }

    Command<?> demand() {
        return lists.demand(
                chance.pick(List.of(FigureCode.POPULATION, FigureCode.CARE_LIST_COUNT, new FigureCode("dogs"))),
                cast.department(),
                chance.upTo(3));
    }

    Command<?> collect() {
        return lists.answer(asked().id(), new TreeMap<>(Map.of("dogs", (long) chance.upTo(3))), chance.upTo(300));
    }

    /** Answered from the register. */
    Deed reckon() {
        Instant at = chance.now();
        ReportDemand demand = asked();
        return desk -> Figures.answer(desk, demand, at);
    }

    private ReportDemand asked() {
        return cast.one(ReportDemand.TYPE, demand -> demand.stage() == DemandStage.ASKED);
    }

    Command<?> refuse() {
        return RefuseDemand.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(lists.home())
                .demand(asked().id())
                .because(Jobs.TEXT)
                .build();
    }

    Command<?> correct() {
        return CorrectFigure.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(lists.home())
                .figure(cast.one(Figure.TYPE, any -> true).id())
                .putValue("dogs", 7L)
                .build();
    }
}
