package org.gridgovernance.resource.planning;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.allocation.Demand;
import org.gridgovernance.resource.allocation.Locality;
import org.gridgovernance.resource.need.Need;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Ref;

/** Who needs it, as the question has them; the needs in the same order. */
record Claims(List<Need> needs, List<Demand> demands) {
    /** A point that gives is not given its own. */
    static Either<Rejection, Claims> of(Desk desk, Distribution distribution, Offers offers, Instant now) {
        Set<Ref<StockPoint>> giving = offers.givers();
        return Needs.of(desk, distribution.to(), Optional.of(distribution.item()), now)
                .map(needs -> needs.open().stream()
                        .filter(need -> !giving.contains(point(need)))
                        .toList())
                .map(open -> new Claims(open, demands(desk, open, Moment.day(now))));
    }

    private static List<Demand> demands(Desk desk, List<Need> open, LocalDate today) {
        Map<Ref<StockPoint>, Found<StockPoint>> points =
                desk.findAll(open.stream().map(Claims::point).distinct().toList());
        Localities places = new Localities();
        return open.stream()
                .map(need -> Optional.ofNullable(points.get(point(need)))
                        .map(found -> places.of(found.state()))
                        .orElseGet(() -> places.of(need.point().toString(), Optional.empty())))
                .toList()
                .stream()
                .collect(Collectors.collectingAndThen(Collectors.toList(), at -> demands(open, at, today)));
    }

    private static List<Demand> demands(List<Need> open, List<Locality> at, LocalDate today) {
        return IntStream.range(0, open.size())
                .mapToObj(i -> demand(open.get(i), at.get(i), today))
                .toList();
    }

    /** What is late already is needed now. */
    private static Demand demand(Need need, Locality at, LocalDate today) {
        LocalDate until = need.neededBy().isBefore(today) ? today : need.neededBy();
        return new Demand(at, need.figures().open(), need.people(), until);
    }

    private static Ref<StockPoint> point(Need need) {
        return StockPoint.entry(need.request().home(), need.point());
    }
}
