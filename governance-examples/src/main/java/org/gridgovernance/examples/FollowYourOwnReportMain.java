package org.gridgovernance.examples;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Staff;
import org.gridgovernance.examples.serving.Tasks;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.intake.ReturnTask;

/** How does a resident follow what they reported, and see nothing of what others did? With one question. */
public final class FollowYourOwnReportMain {
    static final String MING = "resident-1";
    static final String LAN = "resident-2";

    private FollowYourOwnReportMain() {}

    static Neighbourhood place() {
        return Neighbourhood.on("2025-09-26T09:00");
    }

    /** Who may report, and may read no area. */
    static Desk resident(Neighbourhood place, String account) {
        return place.desk(account, Role.RESIDENT, Neighbourhood.COMMUNITY);
    }

    /** The account makes it their own. */
    static Task report(Neighbourhood place, String account, String name, String matter, String what) {
        Reporter reporter = new Reporter(
                PersonName.of(name), Optional.of(Phone.of("13800138000")), Optional.empty(), Optional.of(account));
        return new Tasks(place, resident(place, account))
                .report(Tasks.about(matter, TaskSource.RESIDENT_APP, what).reporter(reporter));
    }

    /** What a resident sees of all tasks of the community; the store is asked for no others. */
    static List<Task> seen(Desk desk) {
        return desk.search(Criteria.of(Task.TYPE).within(Neighbourhood.COMMUNITY)).get().items().stream()
                .map(Found::state)
                .toList();
    }

    static String progress(Task task, Instant now) {
        return task.matter() + " " + task.stage().code() + " since " + Neighbourhood.shown(task.stageSince())
                + task.light(now).map(light -> ", " + light.en()).orElse("")
                + task.answer()
                        .flatMap(PersonalText::reveal)
                        .map(answer -> ": " + answer)
                        .orElse("");
    }

    static Task sendBack(Neighbourhood place, Task task, String because) {
        return place.done(place.clerk(), (id, at) -> ReturnTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .because(PersonalText.of(because))
                .build());
    }

    /** What was done is the answer that the resident reads. */
    static Task settle(Neighbourhood place, Task task, String result) {
        Tasks clerk = new Tasks(place, place.clerk());
        clerk.dispatch(task, Assignee.of(new Staff(place).committee()));
        return clerk.resolve(clerk.begin(task), result);
    }

    private static void print(Neighbourhood place) {
        System.out.println(Neighbourhood.shown(place.now()));
        for (String account : List.of(MING, LAN)) {
            seen(resident(place, account))
                    .forEach(task -> System.out.println("  " + account + "  " + progress(task, place.now())));
        }
    }

    /** Two neighbours report; each looks three times. */
    public static void main(String[] args) {
        Neighbourhood place = place();
        Task leak = report(place, MING, "欧阳明", "building.leakage", "厨房天花板漏水");
        Task noise = report(place, LAN, "王小兰", "order.noise", "楼上很吵");
        print(place);
        place.setClock("2025-09-26T10:00");
        new Tasks(place, place.clerk()).accept(leak);
        sendBack(place, noise, "请说明楼栋和时间");
        print(place);
        place.setClock("2025-09-29T16:00");
        settle(place, leak, "已修补防水层");
        print(place);
    }
}
