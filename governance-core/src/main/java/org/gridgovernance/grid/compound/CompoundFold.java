package org.gridgovernance.grid.compound;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;

/** How the events of a compound make its state. */
final class CompoundFold {
    private CompoundFold() {}

    static Compound recorded(Ref<Compound> ref, CompoundEvent.Recorded event, Moment moment) {
        return Compound.builder()
                .id(new CompoundId(ref.id()))
                .home(ref.home())
                .title(event.title())
                .profile(Timeline.<CompoundProfile>empty()
                        .open(event.profile(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Compound profileChanged(Compound compound, CompoundEvent.ProfileChanged event, Moment moment) {
        return of(compound)
                .profile(compound.profile().then(event.profile(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Compound renamed(Compound compound, CompoundEvent.Renamed event, Moment moment) {
        return of(compound)
                .title(event.title())
                .formerTitles(compound.formerTitles().stream()
                        .filter(former -> !former.equals(event.title()))
                        .toList())
                .addFormerTitle(compound.title())
                .build();
    }

    static Compound retired(Compound compound, CompoundEvent.Retired event, Moment moment) {
        return of(compound)
                .profile(compound.profile().close(any -> true, moment.occurredOn(), moment.recordedAt()))
                .retiredOn(moment.occurredOn())
                .build();
    }

    static Compound assessed(Compound compound, CompoundEvent.Assessed event, Moment moment) {
        Assessment found = new Assessment(event.questionnaire().key(), event.marks(), event.scores());
        return of(compound)
                .assessments(compound.assessments().then(found, moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Compound ordered(Compound compound, CompoundEvent.RectificationOrdered event, Moment moment) {
        return of(compound)
                .addRectification(new Rectification(event.item(), moment.occurredOn(), event.due(), Optional.empty()))
                .build();
    }

    static Compound completed(Compound compound, CompoundEvent.RectificationCompleted event, Moment moment) {
        LocalDate on = moment.occurredOn();
        return of(compound)
                .rectifications(compound.rectifications().stream()
                        .map(each -> each.isAwaited(event.item()) ? each.done(on) : each)
                        .toList())
                .build();
    }

    private static Compound.Builder of(Compound compound) {
        return Compound.builder().from(compound);
    }
}
