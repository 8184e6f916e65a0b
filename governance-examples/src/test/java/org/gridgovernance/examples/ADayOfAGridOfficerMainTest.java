package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.ADayOfAGridOfficerMain.claim;
import static org.gridgovernance.examples.ADayOfAGridOfficerMain.sendBack;

import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.matter.Step;
import org.junit.jupiter.api.Test;

class ADayOfAGridOfficerMainTest {
    private final ADayOfAGridOfficerMain day = new ADayOfAGridOfficerMain();

    @Test
    void whoeverClaimsFirstHasIt() {
        Task lane = day.clerk.open(day.reported("safety.fire-lane", TaskSource.HOTLINE_12345), day.committee);

        Task claimed = day.place.done(day.own.desk(), claim(lane, day.officer));
        assertThat(claimed.handler()).contains(day.officer.id());
        assertThat(day.place.refused(day.staff.desk(day.colleague), claim(lane, day.colleague)))
                .containsExactly("task.claimed-already");
    }

    @Test
    void aClaimLapsesUnlessWorkBegins() {
        Task lane = day.clerk.open(day.reported("safety.fire-lane", TaskSource.HOTLINE_12345), day.committee);
        day.place.done(day.own.desk(), claim(lane, day.officer));

        day.place.setClock("2025-09-24T10:30");
        assertThat(day.place
                        .done(day.staff.desk(day.colleague), claim(lane, day.colleague))
                        .handler())
                .contains(day.colleague.id());
    }

    @Test
    void whatIsSentBackWaitsForTheClerkAndIsCounted() {
        Task leak = day.place.done(day.own.desk(), sendBack(day.given("building.leakage", TaskSource.RESIDENT_APP)));

        assertThat(leak.stage()).isEqualTo(TaskStage.ACCEPTED);
        assertThat(leak.misdispatches()).isEqualTo(1);
        assertThat(leak.dispatch()).isEmpty();
    }

    @Test
    void noLightBurnsWhileSomethingIsShelved() {
        Task noise = day.own.begin(day.given("order.noise", TaskSource.RESIDENT_PHONE));
        Task shelved = day.place.done(day.own.desk(), day.shelve(noise, 2));

        assertThat(shelved.light(day.place.now())).isEmpty();
        assertThat(noise.light(day.place.now())).contains(Light.GREEN);
        assertThat(shelved.runs(Step.RESOLVE)).isEmpty();
    }

    @Test
    void whatIsSeenOnPatrolIsDoneOnTheSpot() {
        Task rubbish = day.onTheSpot("environment.rubbish", 20);

        assertThat(rubbish.stage()).isEqualTo(TaskStage.RESOLVED);
        assertThat(rubbish.kept(Step.RESOLVE, day.place.now())).contains(true);
        assertThat(rubbish.spentMinutes()).isEqualTo(20);
        assertThat(day.tasks()).extracting(Task::id).containsExactly(rubbish.id());
    }

    @Test
    void whatIsLeftIsWhatWasPlannedLessWhatWasSpent() {
        Task visit = day.own.begin(day.given("elderly.visit", TaskSource.PLAN));
        day.own.spend(visit, day.officer.id(), 15);
        Task noise = day.own.begin(day.given("order.noise", TaskSource.COUNTER));
        day.place.done(day.own.desk(), day.shelve(noise, 2)); // and is to be done in these four weeks all the same

        assertThat(day.load().tasks()).isEqualTo(2);
        assertThat(day.load().askedMinutes()).isEqualTo(visit.plannedMinutes() - 15 + noise.plannedMinutes());
    }

    @Test
    void mainPrintsTheDay() {
        assertThat(Printed.by(() -> ADayOfAGridOfficerMain.main(new String[0]))).isEqualTo("""
                        09-24 08:30
                          elderly.visit        plan            dispatched   in time     0 of  45 min
                          building.leakage     resident-app    dispatched   in time     0 of 120 min
                          order.noise          resident-phone  dispatched   in time     0 of  60 min
                        a colleague claims the fire lane too: [task.claimed-already]
                        09-24 11:50
                          elderly.visit        plan            dispatched   overdue     0 of  45 min
                          building.leakage     resident-app    accepted     in time     0 of 120 min
                          order.noise          resident-phone  shelved      -           0 of  60 min
                          safety.fire-lane     hotline-12345   in-progress  soon due    0 of  45 min
                          environment.rubbish  patrol          resolved     -          20 of  40 min
                        09-24 17:30
                          elderly.visit        plan            in-progress  in time    15 of  45 min
                          building.leakage     resident-app    accepted     in time     0 of 120 min
                          order.noise          resident-phone  shelved      -           0 of  60 min
                          safety.fire-lane     hotline-12345   resolved     -          60 of  45 min
                          environment.rubbish  patrol          resolved     -          20 of  40 min
                        left: 2 tasks, 90 minutes of the 7680 of four weeks
                        """);
    }
}
