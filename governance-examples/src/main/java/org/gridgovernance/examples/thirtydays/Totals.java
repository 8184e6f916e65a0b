package org.gridgovernance.examples.thirtydays;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridgovernance.desk.Listener;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.duty.Admission.Ruling;

/**
 * How many tasks stand where, reckoned from what was heard and from nothing else: a second book, to hold against the store's.
 */
final class Totals implements Listener<TaskEvent> {
    /** Nothing is to be done about a task there. */
    static final Set<TaskStage> CLOSED =
            Set.of(TaskStage.CLOSED, TaskStage.REFUSED, TaskStage.WITHDRAWN, TaskStage.MERGED, TaskStage.LEFT);

    private final Map<UUID, TaskStage> stages = new HashMap<>();
    private final Map<UUID, TaskStage> shelved = new HashMap<>();
    private final Map<TaskStage, Long> counts = new EnumMap<>(TaskStage.class);
    private final Map<Ruling, Long> rulings = new EnumMap<>(Ruling.class);
    private long opened;
    private long closings;
    private long reopenings;

    @Override
    public synchronized void heard(TaskEvent event, JournalEntry<?> entry) {
        UUID task = entry.ref().id();
        TaskStage before = stages.get(task);
        TaskStage after = NextStage.of(event, before == null ? TaskStage.REGISTERED : before, shelved.get(task));
        if (event instanceof TaskEvent.Shelved && before != null) {
            shelved.put(task, before);
        }
        if (event instanceof TaskEvent.Registered first) {
            first.admission().ifPresent(said -> rulings.merge(said.ruling(), 1L, Long::sum));
        }
        if (before == null) {
            opened++;
        } else {
            counts.merge(before, -1L, Long::sum);
        }
        boolean was = before != null && CLOSED.contains(before);
        boolean is = CLOSED.contains(after);
        closings += is && !was ? 1 : 0;
        reopenings += was && !is ? 1 : 0;
        counts.merge(after, 1L, Long::sum);
        stages.put(task, after);
    }

    /** How many were ever told of. */
    long opened() {
        return opened;
    }

    /** How many of them are closed now. */
    long closed() {
        return closings - reopenings;
    }

    /** What the duty list said to departments, at first. */
    Map<Ruling, Long> rulings() {
        return rulings;
    }

    /** How many were opened again after they were closed. */
    long reopenings() {
        return reopenings;
    }

    /** How many are open now, one by one. */
    long open() {
        return stages.values().stream().filter(stage -> !CLOSED.contains(stage)).count();
    }

    /** How many stand at each stage at which any stands. */
    Map<TaskStage, Long> byStage() {
        Map<TaskStage, Long> some = new EnumMap<>(counts);
        some.values().removeIf(count -> count == 0);
        return some;
    }
}
