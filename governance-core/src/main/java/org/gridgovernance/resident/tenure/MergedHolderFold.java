package org.gridgovernance.resident.tenure;

import java.time.Instant;
import java.util.List;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.ResidentId;

/** How two holders who are one person become one, and two again. */
final class MergedHolderFold {
    private MergedHolderFold() {}

    static Tenure holderMerged(Tenure tenure, TenureEvent.HolderMerged event, Moment moment) {
        List<Dated<Holder>> withdrawn = tenure.holders()
                .standing()
                .filter(fact -> fact.value().isOf(event.duplicate()))
                .toList();
        Timeline<Holder> line = tenure.holders().withdraw(withdrawn::contains, moment.recordedAt());
        List<Dated<Holder>> told = withdrawn.stream()
                .map(fact -> named(fact, event.survivor()))
                .flatMap(fact -> line.untold(fact, fact.value()::equals).stream())
                .toList();
        return Tenure.builder()
                .from(tenure)
                .holders(told(line, told, moment.recordedAt()))
                .addMergedHolder(new MergedHolder(event.duplicate(), withdrawn, told))
                .build();
    }

    static Tenure holderRestored(Tenure tenure, TenureEvent.HolderRestored event, Moment moment) {
        MergedHolder merged = tenure.mergedHolders().stream()
                .filter(each -> each.duplicate().equals(event.duplicate()))
                .reduce((earlier, last) -> last)
                .orElseThrow();
        Timeline<Holder> line = tenure.holders().withdraw(merged::tells, moment.recordedAt());
        return Tenure.builder()
                .from(tenure)
                .holders(told(line, restored(tenure, merged), moment.recordedAt()))
                .mergedHolders(tenure.mergedHolders().stream()
                        .filter(each -> !each.equals(merged))
                        .toList())
                .build();
    }

    /** Nobody holds a dwelling again beyond the day on which the entry kept ceased to. */
    private static List<Dated<Holder>> restored(Tenure tenure, MergedHolder merged) {
        return merged.withdrawn().stream()
                .map(before -> tenure.holders().endedLike(before, merged.told()))
                .toList();
    }

    private static Timeline<Holder> told(Timeline<Holder> line, List<Dated<Holder>> facts, Instant at) {
        return facts.stream().reduce(line, (told, fact) -> told.tell(fact, at), (a, b) -> b);
    }

    private static Dated<Holder> named(Dated<Holder> fact, ResidentId person) {
        Holder holder = Holder.builder().from(fact.value()).resident(person).build();
        return new Dated<>(holder, fact.from(), fact.to(), fact.knownFrom(), fact.knownTo());
    }
}
