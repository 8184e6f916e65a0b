package org.gridgovernance.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.examples.serving.Department;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Tasks;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.duty.ApplyForEntry;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.DutyOverride;
import org.gridgovernance.task.duty.EnterDutyItem;
import org.gridgovernance.task.duty.HoldJointMeeting;
import org.gridgovernance.task.duty.OverrideDutyList;
import org.gridgovernance.task.duty.RecordSupport;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.load.PushedCount;
import org.gridgovernance.task.load.PushedDown;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;

/** What may a department push down on a community, and what is to happen before it may? */
public final class ADepartmentsTaskAndTheDutyListMain {
    static final Support THREE_THOUSAND_YUAN = new Support(300_000, 1);
    private static final AreaCode COUNTY = Neighbourhood.COUNTY;
    private static final int FEN = 100;
    private static final LocalDate FLOOD = LocalDate.parse("2025-07-01");

    private ADepartmentsTaskAndTheDutyListMain() {}

    /** The host tells the library how serious it is: from the first of July on, very. */
    static Neighbourhood place() {
        return Neighbourhood.on(
                "2025-06-03T09:00",
                governance -> governance.postures(
                        (area, at) -> Moment.day(at).isBefore(FLOOD) ? Posture.NORMAL : Posture.EMERGENCY));
    }

    static Department statistics(Neighbourhood place) {
        return Department.of(place, "统计局", "statistics");
    }

    static Department emergencies(Neighbourhood place) {
        return Department.of(place, "应急管理局", "emergencies");
    }

    /** The department applies, with what comes along; for the county, and so for all its communities. */
    static DutyItem apply(Department department, String matter, Support support) {
        Neighbourhood place = department.place();
        return place.done(department.desk(), (id, at) -> ApplyForEntry.builder()
                .commandId(id)
                .occurredAt(at)
                .home(COUNTY)
                .matter(MatterCode.of(matter))
                .list(DutyListKind.ASSIST)
                .legalBasis("统计法第六条")
                .requestedBy(department.ref())
                .support(support)
                .validFrom(place.today())
                .build());
    }

    /** The joint meeting votes, and what it is for is entered in the list. */
    static DutyItem discussAndEnter(Neighbourhood place, DutyItem item, int inFavour, int against) {
        place.done(place.steward(), (id, at) -> HoldJointMeeting.builder()
                .commandId(id)
                .occurredAt(at)
                .home(COUNTY)
                .item(item.id())
                .approved(true)
                .inFavour(inFavour)
                .against(against)
                .build());
        return place.done(place.steward(), (id, at) -> EnterDutyItem.builder()
                .commandId(id)
                .occurredAt(at)
                .home(COUNTY)
                .item(item.id())
                .build());
    }

    /** In an emergency a matter comes in without the list until a day; nobody has to end it. */
    static DutyOverride override(Neighbourhood place, String matter, String until) {
        return place.done(place.steward(), (id, at) -> OverrideDutyList.builder()
                .commandId(id)
                .occurredAt(at)
                .home(COUNTY)
                .addMatter(MatterCode.of(matter))
                .basis("防汛Ⅱ级应急响应")
                .until(LocalDate.parse(until))
                .build());
    }

    /** Some of what was promised arrives. */
    static DutyItem pay(Department department, DutyItem item, Support support) {
        return department.place().done(department.desk(), (id, at) -> RecordSupport.builder()
                .commandId(id)
                .occurredAt(at)
                .home(COUNTY)
                .item(item.id())
                .support(support)
                .build());
    }

    /** What was pushed down since June, what became of it, and what is unpaid. */
    static PushedDown pushedDown(Neighbourhood place) {
        return PushedDown.of(place.steward(), COUNTY, new Period(LocalDate.parse("2025-06-01"), place.today()))
                .get();
    }

    private static void print(Department department, Task task) {
        Admission said = task.admission().orElseThrow();
        System.out.printf(
                "%s  %s asks for %s: %s, %s%n",
                department.place().today(),
                department.english(),
                task.matter(),
                said.ruling().code(),
                String.join(", ", said.reasons()));
    }

    private static void print(Department department, PushedCount count) {
        System.out.printf(
                "%-12s %5d  %5d  %7d  %10d  %,11d  %,11d%n",
                department.english(),
                count.pushed(),
                count.taken(),
                count.refused(),
                count.overridden(),
                count.promised().fundsFen() / FEN,
                count.unpaidFen() / FEN);
    }

    /** Statistics comes in with money, emergencies for ten days without. */
    public static void main(String[] args) {
        Neighbourhood place = place();
        Department statistics = statistics(place);
        Department emergencies = emergencies(place);
        Tasks clerk = new Tasks(place, place.clerk());
        print(statistics, statistics.asks("report.figures", "上报常住人口"));
        DutyItem item = apply(statistics, "report.figures", THREE_THOUSAND_YUAN);
        place.setClock("2025-06-10T15:00");
        System.out.println(place.today() + "  7 to 1: "
                + discussAndEnter(place, item, 7, 1).step().en());
        Task figures = statistics.asks("report.figures", "上报常住人口");
        print(statistics, figures);
        clerk.accept(figures);
        pay(statistics, item, new Support(100_000, 0));
        place.setClock("2025-07-01T08:00");
        print(emergencies, emergencies.asks("safety.flood-patrol", "巡查堤防"));
        System.out.println(place.today() + "  override until "
                + override(place, "safety.flood-patrol", "2025-07-10").until());
        Task patrol = emergencies.asks("safety.flood-patrol", "巡查堤防");
        print(emergencies, patrol);
        clerk.accept(patrol);
        place.setClock("2025-07-11T08:00");
        print(emergencies, emergencies.asks("safety.flood-patrol", "巡查堤防"));
        System.out.println("department   asked  taken  refused  overridden  promised ¥    unpaid ¥");
        Map<OrganizationRef, PushedCount> counts = pushedDown(place).departments();
        for (Department department : List.of(statistics, emergencies)) {
            Optional.ofNullable(counts.get(department.ref())).ifPresent(count -> print(department, count));
        }
    }
}
