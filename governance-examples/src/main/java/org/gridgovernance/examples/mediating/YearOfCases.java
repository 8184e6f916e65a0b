package org.gridgovernance.examples.mediating;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Tasks;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.statistics.CaseStatistics;
import org.gridgovernance.policy.MayReadConfidential;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;

/** A year of a committee, in memory: its cases go through the desk step by step, in the order of time. For one thread. */
public final class YearOfCases {
    /** How many days it has. */
    public static final int DAYS = 365;

    private static final int YEAR = 2025;
    private static final String BUREAU = "bureau-1";
    private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);

    /** Something that is to happen; it may lead to something later. */
    private record Due(LocalDateTime at, int number, Supplier<Stream<Due>> act) {}

    private final CommitteeRoom room = CommitteeRoom.in(Neighbourhood.on(
            FIRST.atTime(8, 0).toString(),
            library -> library.gate(
                    "the bureau counts all cases",
                    1,
                    Scope.in(Neighbourhood.COUNTY),
                    MayReadConfidential.class,
                    YearOfCases::isForTheBureau)));

    /** Cases, and not what one side told alone. */
    private static Verdict isForTheBureau(MayReadConfidential question) {
        return question.actor().id().equals(BUREAU) && question.type().equals(MediationCase.TYPE.name())
                ? Verdict.permit()
                : Verdict.abstain();
    }

    private final Queue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::number));

    /** So many cases, drawn from a seed. */
    public YearOfCases(long seed, int cases) {
        Random chance = new Random(seed);
        IntStream.range(0, cases).forEach(number -> {
            DrawnCase drawn = DrawnCase.by(
                    chance, FIRST.plusDays(chance.nextInt(DAYS)).atTime(9 + chance.nextInt(8), chance.nextInt(60)));
            due.add(new Due(drawn.at(), number, () -> brought(drawn, number)));
        });
    }

    private Stream<Due> brought(DrawnCase drawn, int number) {
        Iterator<CaseStep> steps = drawn.fate()
                .steps(room, number % 2 == 0 ? room.vice() : room.member())
                .iterator();
        return next(drawn.at(), number, room.does(drawn.brought().to(room, tasks(drawn.brought()))), steps);
    }

    /** What comes out of a task is told of as a task first. */
    private List<TaskId> tasks(Brought brought) {
        return brought.origin() == CaseOrigin.TASK
                ? List.of(new Tasks(room.place(), room.place().clerk())
                        .report(Tasks.about("order.noise", TaskSource.PATROL, brought.facts()))
                        .id())
                : List.of();
    }

    private Stream<Due> next(LocalDateTime at, int number, MediationCase found, Iterator<CaseStep> rest) {
        if (!rest.hasNext()) {
            return Stream.empty();
        }
        CaseStep step = rest.next();
        LocalDateTime then = at.plusDays(step.days());
        return Stream.of(new Due(
                then, number, () -> next(then, number, room.doesAll(step.acts().apply(found)), rest)));
    }

    /** Lives through it; what would happen after its last day does not. */
    public YearOfCases live(LongConsumer progress) {
        while (!due.isEmpty() && due.element().at().getYear() == YEAR) {
            Due now = due.remove();
            progress.accept(ChronoUnit.DAYS.between(FIRST, now.at().toLocalDate()));
            room.place().setClock(now.at().toString());
            now.act().get().forEach(due::add);
        }
        progress.accept(DAYS);
        return this;
    }

    /** The desk of the bureau of justice, which a gate lets see all cases. */
    public Desk bureau() {
        return room.place().desk(BUREAU, Role.OBSERVER, Neighbourhood.COUNTY);
    }

    /** The desk of somebody with the same role, and no gate. */
    public Desk observer() {
        return room.place().desk("observer-1", Role.OBSERVER, Neighbourhood.COUNTY);
    }

    /** The cases of the year, as somebody counts them. */
    public static CaseStatistics year(Desk desk) {
        return of(desk, new Period(FIRST, FIRST.withDayOfYear(DAYS)));
    }

    /** Month by month. */
    public static List<CaseStatistics> months(Desk desk) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(desk, Period.of(YearMonth.of(YEAR, month))))
                .toList();
    }

    private static CaseStatistics of(Desk desk, Period period) {
        return CaseStatistics.of(desk, Neighbourhood.COUNTY, period).get();
    }
}
