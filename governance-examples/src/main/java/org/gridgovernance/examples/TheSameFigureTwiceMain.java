package org.gridgovernance.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridgovernance.examples.serving.Department;
import org.gridgovernance.examples.serving.Homes;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.task.demand.AnswerDemand;
import org.gridgovernance.task.demand.DemandFigure;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.demand.FigureSource;
import org.gridgovernance.task.demand.Figures;
import org.gridgovernance.task.demand.ReportBurden;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.matter.MatterCode;

/** Two departments ask for the same figure: what does the second one get, and what did it cost the community? */
public final class TheSameFigureTwiceMain {
    static final LocalDate LAST_OF_JUNE = LocalDate.parse("2025-06-30");

    /** A figure of the vendor's own: no register tells how many there are. */
    static final FigureCode BICYCLES = new FigureCode("electric-bicycles");

    final Neighbourhood place = Neighbourhood.on("2025-07-01T09:00");
    final Department statistics = Department.of(place, "统计局", "statistics");
    final Department civilAffairs = Department.of(place, "民政局", "civil-affairs");
    final Department fire = Department.of(place, "消防救援大队", "fire");
    private final Homes homes = new Homes(place);

    /** Two live in the community, as far as the register knows. */
    TheSameFigureTwiceMain() {
        homes.resident("欧阳明", "11010119010203009X", LocalDate.parse("2024-01-01"));
        homes.resident("王小兰", "11010119010203017X", LocalDate.parse("2025-03-01"));
    }

    /** A third is registered later, and lived there in June. */
    void laterEntry() {
        homes.resident("诸葛梅", "11010119010203025X", LocalDate.parse("2025-06-15"));
    }

    ReportDemand ask(Department department, FigureCode figure) {
        return place.done(department.desk(), (id, at) -> DemandFigure.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Neighbourhood.COMMUNITY)
                .figure(figure)
                .asOf(LAST_OF_JUNE)
                .matter(MatterCode.of("report.figures"))
                .department(department.ref())
                .due(place.today().plusDays(7))
                .build());
    }

    /** Nobody collects anything: it is on record, or the register tells it. */
    ReportDemand answer(ReportDemand demand) {
        return Figures.answer(place.clerk(), demand, place.now()).get().aggregate();
    }

    /** Somebody went and counted. */
    ReportDemand answerByHand(ReportDemand demand, long count, int minutes) {
        return place.done(place.clerk(), (id, at) -> AnswerDemand.builder()
                .commandId(id)
                .occurredAt(at)
                .home(demand.home())
                .demand(demand.id())
                .putValue(demand.figure().code(), count)
                .source(FigureSource.COLLECTED)
                .minutes(minutes)
                .build());
    }

    /** What must be collected by hand comes in by the duty list alone. */
    void enter(Department department) {
        ADepartmentsTaskAndTheDutyListMain.discussAndEnter(
                place,
                ADepartmentsTaskAndTheDutyListMain.apply(
                        department, "report.figures", ADepartmentsTaskAndTheDutyListMain.THREE_THOUSAND_YUAN),
                7,
                1);
    }

    ReportBurden burden() {
        return ReportBurden.of(place.clerk(), Neighbourhood.COMMUNITY, Period.of(YearMonth.from(place.today())))
                .get();
    }

    private void print(Department department, ReportDemand demand) {
        System.out.printf(
                "%s  %-13s %-17s %s%n",
                place.today(),
                department.english(),
                demand.figure(),
                demand.answer()
                        .map(answer -> answer.values() + ", " + answer.source().en()
                                + (answer.again() ? ", as before" : "") + ", " + answer.minutes() + " min")
                        .orElseGet(() -> demand.stage().code()));
    }

    private void print(ReportBurden burden) {
        System.out.println("department     asked  answered  again  minutes");
        for (Department department : List.of(fire, statistics, civilAffairs)) {
            burden.departments().stream()
                    .filter(line -> line.department().equals(department.ref().id()))
                    .forEach(line -> System.out.printf(
                            "%-13s  %5d  %8d  %5d  %7d%n",
                            department.english(), line.asked(), line.answered(), line.again(), line.minutes()));
        }
    }

    /** The population twice; then a figure that stands on no list, before and after it does. */
    public static void main(String[] args) {
        TheSameFigureTwiceMain figures = new TheSameFigureTwiceMain();
        figures.print(figures.statistics, figures.answer(figures.ask(figures.statistics, FigureCode.POPULATION)));
        figures.place.setClock("2025-07-03T09:00");
        figures.laterEntry();
        figures.print(figures.civilAffairs, figures.answer(figures.ask(figures.civilAffairs, FigureCode.POPULATION)));
        figures.print(figures.fire, figures.ask(figures.fire, BICYCLES));
        figures.enter(figures.fire);
        figures.print(figures.fire, figures.answerByHand(figures.ask(figures.fire, BICYCLES), 41, 150));
        figures.print(figures.burden());
    }
}
