package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.request.ApproveRequest;
import org.gridgovernance.resource.request.CloseRequest;
import org.gridgovernance.resource.request.DeclineRequest;
import org.gridgovernance.resource.request.RequestGoods;
import org.gridgovernance.resource.request.SupplyRequest;

/** Streets and communities ask, the county decides and sends what its warehouses have. */
final class NeedsAreMet implements SeasonDuty {
    private static final int KEPT_DAYS = 3;
    private static final int CLOSED_AFTER = 15;

    private final SeasonSetting season;
    private final GoodsOnTheWay way;
    private final List<SupplyRequest> open = new ArrayList<>();

    NeedsAreMet(SeasonSetting season, GoodsOnTheWay way) {
        this.season = season;
        this.way = way;
    }

    @Override
    public void day() {
        season.until(9);
        List<SupplyRequest> asked = season.bulk().send(season.desks().clerks(), requests());
        season.until(10);
        List<SupplyRequest> approved =
                season
                        .bulk()
                        .send(
                                season.desks().department(),
                                asked.stream().map(this::decide).toList())
                        .stream()
                        .filter(request -> request.lines().stream()
                                .anyMatch(line -> line.granted().signum() > 0))
                        .toList();
        open.addAll(approved);
        season.until(11);
        way.ship(season.bulk().send(season.desks().steward(), allotments(approved)));
        close();
    }

    private List<Telling<SupplyRequest>> requests() {
        List<Telling<SupplyRequest>> requests = new ArrayList<>();
        for (int many = season.scaled(26); many > 0; many--) {
            List<GoodsLine> lines = goods(season.chance().between(3, 8)).stream()
                    .map(item ->
                            new GoodsLine(item.named(), new Quantity(season.amount(item.unit(), 6, 40), item.unit())))
                    .toList();
            requests.add(request(season.chance().one(season.places().asking()), lines));
        }
        if (season.today().getDayOfWeek() == DayOfWeek.MONDAY) {
            season.rationed().forEach(point -> requests.add(request(point, season.rations())));
        }
        return requests;
    }

    private List<SupplyItem> goods(int kinds) {
        Set<SupplyItem> some = new HashSet<>();
        List<SupplyItem> goods = new ArrayList<>();
        while (goods.size() < kinds) {
            SupplyItem one = season.chance().one(season.goods());
            if (some.add(one)) {
                goods.add(one);
            }
        }
        return goods;
    }

    private Telling<SupplyRequest> request(StockPoint point, List<GoodsLine> lines) {
        return (id, at) -> RequestGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .lines(lines)
                .neededBy(season.today().plusDays(2))
                .askedOf(SeasonPlaces.COUNTY)
                .build();
    }

    /** Of a hundred, three get nothing and seventeen half of it. */
    private Telling<SupplyRequest> decide(SupplyRequest request) {
        int fate = season.chance().between(1, 100);
        if (fate <= 3) {
            return (id, at) -> DeclineRequest.builder()
                    .commandId(id)
                    .occurredAt(at)
                    .home(request.home())
                    .request(request.id())
                    .because(PersonalText.of("近日已足额配发"))
                    .build();
        }
        List<GoodsLine> less = fate > 20
                ? List.of()
                : request.lines().stream()
                        .map(line -> new GoodsLine(line.item(), half(line.asked())))
                        .toList();
        return (id, at) -> ApproveRequest.builder()
                .commandId(id)
                .occurredAt(at)
                .home(request.home())
                .request(request.id())
                .lines(less)
                .build();
    }

    private static Quantity half(Quantity all) {
        return new Quantity(all.amount().divide(BigDecimal.valueOf(2), 0, RoundingMode.UP), all.unit());
    }

    /** Each is sent what its warehouse has left: long requests go to the second. */
    private List<Telling<Allotment>> allotments(List<SupplyRequest> approved) {
        List<Telling<Allotment>> allotments = new ArrayList<>();
        for (StockPoint warehouse : season.places().warehouses()) {
            Map<SupplyItemRef, BigDecimal> left = new HashMap<>();
            season.book()
                    .usable(warehouse, season.today())
                    .forEach(stock -> left.put(stock.item(), stock.usable(season.today())));
            approved.stream()
                    .filter(request -> isFrom(warehouse, request))
                    .forEach(request -> allotment(warehouse, request, left).ifPresent(allotments::add));
        }
        return allotments;
    }

    private boolean isFrom(StockPoint warehouse, SupplyRequest request) {
        return season.places().warehouses().indexOf(warehouse)
                == (request.lines().size() > 5 ? 1 : 0);
    }

    private Optional<Telling<Allotment>> allotment(
            StockPoint warehouse, SupplyRequest request, Map<SupplyItemRef, BigDecimal> left) {
        List<GoodsLine> lines = request.lines().stream()
                .map(line -> new GoodsLine(
                        line.item(),
                        new Quantity(
                                take(left, line.item(), line.granted()),
                                line.asked().unit())))
                .filter(line -> !line.quantity().isNone())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of((id, at) -> AllotGoods.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(warehouse.home())
                        .point(warehouse.id())
                        .to(request.to())
                        .request(request.named())
                        .lines(lines)
                        .until(at.plus(Duration.ofDays(KEPT_DAYS)))
                        .build());
    }

    private static BigDecimal take(Map<SupplyItemRef, BigDecimal> left, SupplyItemRef item, BigDecimal wanted) {
        BigDecimal there = left.getOrDefault(item, BigDecimal.ZERO);
        BigDecimal taken = there.min(wanted);
        left.put(item, there.subtract(taken));
        return taken;
    }

    /** After two weeks nobody waits any more. */
    private void close() {
        List<SupplyRequest> old = open.stream()
                .filter(request -> request.neededBy().plusDays(CLOSED_AFTER).isBefore(season.today()))
                .toList();
        open.removeAll(old);
        season.bulk()
                .send(
                        season.desks().clerks(),
                        old.stream()
                                .<Telling<SupplyRequest>>map(request -> (id, at) -> CloseRequest.builder()
                                        .commandId(id)
                                        .occurredAt(at)
                                        .home(request.home())
                                        .request(request.id())
                                        .build())
                                .toList());
    }
}
