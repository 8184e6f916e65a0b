package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.TheSweepOverAHolidayMain.begin;
import static org.gridgovernance.examples.TheSweepOverAHolidayMain.beginAll;
import static org.gridgovernance.examples.TheSweepOverAHolidayMain.lights;
import static org.gridgovernance.examples.TheSweepOverAHolidayMain.sweep;
import static org.gridgovernance.examples.TheSweepOverAHolidayMain.sweepBetween;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.due.Notice;
import org.gridgovernance.task.due.NoticeKind;
import org.gridgovernance.task.matter.Step;
import org.junit.jupiter.api.Test;

class TheSweepOverAHolidayMainTest {
    private final Neighbourhood place = TheSweepOverAHolidayMain.place();

    @Test
    void workingDaysLeaveTheHolidayOutAndCountTheDaysMadeUpFor() {
        assertThat(due(begin(place, "2025-09-26T09:00", "building.leakage", Urgency.NORMAL)))
                .isEqualTo("09-30 18:00");
        assertThat(due(begin(place, "2025-09-29T09:00", "order.parking", Urgency.NORMAL)))
                .isEqualTo("10-09 18:00");
        assertThat(due(begin(place, "2025-09-30T15:00", "order.noise", Urgency.NORMAL)))
                .isEqualTo("10-11 18:00");
    }

    @Test
    void whatIsUrgentRunsThroughTheHoliday() {
        Task lane = begin(place, "2025-10-02T22:00", "safety.fire-lane", Urgency.URGENT);

        assertThat(due(lane)).isEqualTo("10-02 23:00");
        place.setClock("2025-10-02T23:00");
        assertThat(sweep(place, "node-1"))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.SOON_DUE, NoticeKind.OVERDUE);
    }

    @Test
    void nothingElseIsToldBetweenTheFirstAndTheEighth() {
        beginAll(place);
        sweepBetween(place, "2025-09-30T19:00", "2025-10-01T00:00");

        assertThat(sweepBetween(place, "2025-10-01T01:00", "2025-10-09T00:00")).isEmpty();
    }

    @Test
    void ofTwoMachinesAtOnceNothingIsToldTwice() {
        beginAll(place);
        place.setClock("2025-10-15T19:00");
        List<Notice> told = Collections.synchronizedList(new ArrayList<>());

        IntStream.range(0, 8).parallel().forEach(node -> told.addAll(sweep(place, "node-" + node)));

        assertThat(told)
                .hasSize(written())
                .extracting(TheSweepOverAHolidayMain::line)
                .doesNotHaveDuplicates();
        assertThat(sweep(place, "node-9")).isEmpty();
    }

    @Test
    void lightsFollowFromTheClockAlone() {
        beginAll(place);

        assertThat(lights(place, "2025-10-11T17:59")).endsWith("soon due");
        assertThat(lights(place, "2025-10-11T18:00")).endsWith("overdue");
        assertThat(lights(place, "2025-10-08T09:00")).endsWith("in time");
        assertThat(written()).isZero();
    }

    @Test
    void mainPrintsWhatIsToldAndTheLights() {
        assertThat(Printed.by(() -> TheSweepOverAHolidayMain.main(new String[0])))
                .isEqualTo("""
                        09-30 13:00  node-1  building.leakage  soon-due
                        09-30 19:00  node-1  building.leakage  overdue
                        10-09 13:00  node-2  order.parking  soon-due
                        10-09 19:00  node-2  building.leakage  escalated: Head of the community
                        10-09 19:00  node-2  order.parking  overdue
                        10-10 19:00  node-1  order.parking  escalated: Head of the community
                        10-11 13:00  node-2  order.noise  soon-due
                        10-11 19:00  node-2  building.leakage  escalated: Sub-district or town
                        10-11 19:00  node-2  order.noise  overdue
                        10-13 19:00  node-2  order.parking  escalated: Sub-district or town
                        10-13 19:00  node-2  order.noise  escalated: Head of the community
                        10-14 19:00  node-1  building.leakage  escalated: County

                                     building.leakage  order.parking     order.noise
                        09-30 17:00  soon due          in time           in time
                        10-01 09:00  overdue           in time           in time
                        10-08 09:00  overdue           in time           in time
                        10-10 17:00  overdue           overdue           in time
                        10-11 17:00  overdue           overdue           soon due
                        """);
    }

    private static String due(Task task) {
        return Neighbourhood.shown(task.runs(Step.RESOLVE).orElseThrow().due());
    }

    /** How many notices stand in the journal. */
    private int written() {
        int[] written = {0};
        place.clerk()
                .journal(
                        JournalRange.of(Task.TYPE, Neighbourhood.COMMUNITY),
                        entry -> written[0] += entry.event() instanceof TaskEvent.Reminded
                                        || entry.event() instanceof TaskEvent.Escalated
                                ? 1
                                : 0)
                .get();
        return written[0];
    }
}
