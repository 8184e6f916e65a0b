package org.gridgovernance.resource.need;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestStage;
import org.gridgovernance.store.type.Criteria;

/**
 * What is needed and what became of it (需求汇总): asked, approved, promised, in transit, delivered and open, by request and
 * item, and summed up. Derived when it is asked for, from the
 * requests, the receipts, and the allotments that are on their way to them, whoever gives. Immutable.
 *
 * @param lines a line for each line of a request
 */
public record Needs(List<Need> lines) {
    private static final int PAGE = 500;

    /** Copies the list. */
    public Needs {
        lines = List.copyOf(lines);
    }

    /**
     * Of what is asked for or approved in an area, and not closed, withdrawn or declined.
     *
     * @param area where it is asked for, with all below it
     * @param item of that item only
     * @param now when goods are kept no more
     */
    public static Either<Rejection, Needs> of(Desk desk, AreaCode area, Optional<SupplyItemRef> item, Instant now) {
        Criteria<SupplyRequest> open = Criteria.of(SupplyRequest.TYPE)
                .within(area)
                .where(SupplyRequest.STAGE.in(Set.of(SupplyRequestStage.ASKED, SupplyRequestStage.APPROVED)));
        return of(
                        desk,
                        item.map(only -> open.and(SupplyRequest.ITEMS.contains(only.id())))
                                .orElse(open),
                        now)
                .map(needs -> new Needs(needs.lines().stream()
                        .filter(need -> item.map(need.item()::equals).orElse(true))
                        .toList()));
    }

    /**
     * Of any requests. Of those that are not approved, or not any more, nothing is open.
     *
     * @param requests which requests
     * @param now when goods are kept no more
     */
    public static Either<Rejection, Needs> of(Desk desk, Criteria<SupplyRequest> requests, Instant now) {
        return desk.inSnapshot(reading -> {
            List<SupplyRequest> found = new ArrayList<>();
            return reading.searchAll(requests.limit(PAGE), page -> page.forEach(each -> found.add(each.state())))
                    .flatMap(count -> Flows.of(reading, found, now))
                    .map(flows -> new Needs(found.stream()
                            .flatMap(request -> request.lines().stream().map(line -> Need.of(request, line, flows)))
                            .toList()));
        });
    }

    /** Summed up by item. */
    public Map<SupplyItemRef, NeedFigures> byItem() {
        return lines.stream().collect(sums());
    }

    /** Summed up by the area that asks, and item. */
    public SortedMap<AreaCode, Map<SupplyItemRef, NeedFigures>> byArea() {
        return lines.stream()
                .collect(Collectors.groupingBy(need -> need.request().home(), TreeMap::new, sums()));
    }

    /** Those of which something is open (有缺口). */
    public List<Need> open() {
        return lines.stream().filter(need -> need.figures().open().signum() > 0).toList();
    }

    private static Collector<Need, ?, Map<SupplyItemRef, NeedFigures>> sums() {
        return Collectors.groupingBy(
                Need::item,
                LinkedHashMap::new,
                Collectors.reducing(NeedFigures.NONE, Need::figures, NeedFigures::plus));
    }
}
