package org.gridgovernance.examples;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Tasks;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.due.DueSweep;
import org.gridgovernance.task.due.Notice;

/** Who is told of what while the offices are closed for a week? The 28th of September and 11th of October are worked. */
public final class TheSweepOverAHolidayMain {
    static final List<String> NODES = List.of("node-1", "node-2");
    private static final int HOURS = 6;

    private TheSweepOverAHolidayMain() {}

    static Neighbourhood place() {
        return Neighbourhood.on("2025-09-26T09:00");
    }

    /** Taken on when it is told of, so that it is the doing that has a deadline. */
    static Task begin(Neighbourhood place, String time, String matter, Urgency urgency) {
        place.setClock(time);
        Tasks tasks = new Tasks(place, place.clerk());
        Request.Builder request =
                Tasks.about(matter, TaskSource.RESIDENT_PHONE, "居民来电").urgency(urgency);
        return tasks.accept(tasks.report(request));
    }

    static void beginAll(Neighbourhood place) {
        begin(place, "2025-09-26T09:00", "building.leakage", Urgency.NORMAL);
        begin(place, "2025-09-29T09:00", "order.parking", Urgency.NORMAL);
        begin(place, "2025-09-30T15:00", "order.noise", Urgency.NORMAL);
    }

    /** The host calls it whenever it likes, on each of its machines. */
    static List<Notice> sweep(Neighbourhood place, String node) {
        List<Notice> told = new ArrayList<>();
        Desk desk = place.desk(node, Role.COMMUNITY_CLERK, Neighbourhood.COMMUNITY);
        DueSweep.due(desk, Neighbourhood.COMMUNITY, place.now(), told::add).get();
        return told;
    }

    static String line(Notice notice) {
        return notice.task().matter() + "  " + notice.kind().code()
                + notice.rung().map(rung -> ": " + rung.en()).orElse("");
    }

    /** Both machines sweep every six hours, one right after the other; on odd days the second one is first. */
    static List<String> sweepBetween(Neighbourhood place, String from, String to) {
        List<String> lines = new ArrayList<>();
        LocalDateTime end = LocalDateTime.parse(to);
        for (LocalDateTime time = LocalDateTime.parse(from); time.isBefore(end); time = time.plusHours(HOURS)) {
            place.setClock(time.toString());
            nodes(time).forEach(node -> sweep(place, node)
                    .forEach(
                            notice -> lines.add(Neighbourhood.shown(place.now()) + "  " + node + "  " + line(notice))));
        }
        return lines;
    }

    private static Stream<String> nodes(LocalDateTime time) {
        int first = time.getDayOfMonth() % NODES.size();
        return Stream.of(first, (first + 1) % NODES.size()).map(NODES::get);
    }

    static List<Task> tasks(Neighbourhood place) {
        List<Task> tasks = new ArrayList<>();
        place.clerk()
                .searchAll(
                        Criteria.of(Task.TYPE).within(Neighbourhood.COMMUNITY),
                        page -> page.forEach(found -> tasks.add(found.state())))
                .get();
        return tasks;
    }

    /** The lights of all tasks at a time: reckoned, not kept. */
    static String lights(Neighbourhood place, String time) {
        place.setClock(time);
        return tasks(place).stream()
                .map(task ->
                        "%-16s".formatted(task.light(place.now()).map(Light::en).orElse("-")))
                .collect(Collectors.joining("  ", Neighbourhood.shown(place.now()) + "  ", ""))
                .stripTrailing();
    }

    /** Three tasks over two weeks: what was told to whom, and how the lights stood. */
    public static void main(String[] args) {
        Neighbourhood place = place();
        beginAll(place);
        sweepBetween(place, "2025-09-30T13:00", "2025-10-15T19:00").forEach(System.out::println);
        System.out.println(tasks(place).stream()
                .map(task -> "%-16s".formatted(task.matter()))
                .collect(Collectors.joining("  ", "\n             ", ""))
                .stripTrailing());
        Stream.of("2025-09-30T17:00", "2025-10-01T09:00", "2025-10-08T09:00", "2025-10-10T17:00", "2025-10-11T17:00")
                .map(time -> lights(place, time))
                .forEach(System.out::println);
    }
}
