package org.gridgovernance.task.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * What holds for a community on a day (准入清单): the items of its own area and of every one above, and the overrides. Read
 * inside a decision:
 *
 * <pre>{@code
 * .gathers((command, wanted) -> DutyList.wants(command.home(), wanted))
 * …
 * Admission admission = DutyList.of(command.home(), deciding.moment().occurredOn(), facts)
 *     .admission(matter, command.department(), askedMinutes, deciding);
 * }</pre>
 *
 * Immutable.
 *
 * @param home the community
 * @param on the day
 * @param items the items in force, the nearest area first
 * @param overrides the overrides in force, the nearest area first
 */
public record DutyList(AreaCode home, LocalDate on, List<DutyItem> items, List<DutyOverride> overrides) {
    private static final int MOST_OVERRIDES = 1_000;

    /** Copies the lists. */
    public DutyList {
        items = List.copyOf(items);
        overrides = List.copyOf(overrides);
    }

    /** Names what must be read for the list of that community. */
    public static void wants(AreaCode home, Wanted wanted) {
        wanted.page(items(home)).page(overrides(home));
    }

    /** The list of that community on that day; what it {@link #wants} was read. */
    public static DutyList of(AreaCode home, LocalDate on, Facts facts) {
        return of(
                home,
                on,
                facts.page(items(home)).items().stream().map(Found::state),
                facts.page(overrides(home)).items().stream().map(Found::state));
    }

    /** The list of that community on that day, of items and overrides that were found otherwise: any, in any order. */
    public static DutyList of(AreaCode home, LocalDate on, Stream<DutyItem> items, Stream<DutyOverride> overrides) {
        return new DutyList(
                home,
                on,
                nearest(items.filter(item -> item.home().covers(home) && item.isInForce(on))),
                nearest(overrides.filter(override -> override.home().covers(home)
                        && !on.isBefore(override.since())
                        && on.isBefore(override.ends()))));
    }

    /** All that ever was on the lists of that community, to search for: at most 10,000. */
    public static Criteria<DutyItem> items(AreaCode home) {
        return Criteria.of(DutyItem.TYPE)
                .where(DutyItem.AREA.in(path(home)), DutyItem.STEP.in(List.of(DutyStep.ENTERED, DutyStep.EXITED)))
                .limit(Criteria.MOST);
    }

    /** The overrides of that community, to search for: the thousand that end last. */
    public static Criteria<DutyOverride> overrides(AreaCode home) {
        return Criteria.of(DutyOverride.TYPE)
                .where(DutyOverride.AREA.in(path(home)))
                .orderedByLatest(DutyOverride.ENDS)
                .limit(MOST_OVERRIDES);
    }

    /** The items that speak of that matter when that department asks, the nearest area first. */
    public List<DutyItem> concerning(MatterCode matter, OrganizationRef department) {
        return items.stream().filter(item -> item.concerns(matter, department)).toList();
    }

    /**
     * Whether what a department asks comes in, by the rules in force.
     *
     * @param askedMinutes how much work of open pushed-down tasks there is already
     */
    public Admission admission(Matter matter, OrganizationRef department, long askedMinutes, Deciding deciding) {
        return deciding.rule(AdmissionRule.IN_FORCE)
                .admit(AdmissionQuestion.builder()
                        .matter(matter.code())
                        .department(department)
                        .home(home)
                        .on(on)
                        .posture(deciding.posture())
                        .items(concerning(matter.code(), department))
                        .overrides(overrides.stream()
                                .filter(override -> override.covers(matter.code(), on))
                                .toList())
                        .effort(matter.effort())
                        .asked(askedMinutes)
                        .capacity(deciding.rule(CapacityRule.IN_FORCE).minutes(home))
                        .build());
    }

    private static List<AreaCode> path(AreaCode home) {
        return Stream.iterate(Optional.of(home), Optional::isPresent, area -> area.flatMap(AreaCode::parent))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <A extends Aggregate> List<A> nearest(Stream<A> some) {
        return some.sorted(Comparator.comparingInt(each -> -each.home().prefix().length()))
                .toList();
    }
}
