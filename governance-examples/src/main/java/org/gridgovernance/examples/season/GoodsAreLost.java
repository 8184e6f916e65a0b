package org.gridgovernance.examples.season;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.alert.StockWatch;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.QuarantineLot;
import org.gridgovernance.resource.movement.ReleaseLot;
import org.gridgovernance.resource.movement.ReportLoss;
import org.gridgovernance.resource.movement.ScrapGoods;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;

/** Something breaks, spoils or goes missing every day; once a week what expired is put aside, and what was put aside is dealt with. */
final class GoodsAreLost implements SeasonDuty {
    private static final Map<LossCause, Integer> CAUSES = new EnumMap<>(Map.of(
            LossCause.DAMAGED, 40,
            LossCause.SPOILED, 20,
            LossCause.MISSING, 20,
            LossCause.STOLEN, 5,
            LossCause.COLD_CHAIN, 10,
            LossCause.DISASTER, 5));
    private static final int WEEK = 7;

    private final SeasonSetting season;

    private record There(StockPoint point, HeardStock stock, HeardLot lot) {}

    GoodsAreLost(SeasonSetting season) {
        this.season = season;
    }

    @Override
    public void day() {
        season.until(16);
        List<Telling<Voucher>> lost = new ArrayList<>();
        List<Telling<Voucher>> aside = new ArrayList<>();
        for (int many = season.scaled(12); many > 0; many--) {
            oneOf(lot -> lot.isUsable(season.today())).forEach(there -> lost.add(loss(there)));
        }
        for (int many = season.scaled(4); many > 0; many--) {
            oneOf(lot -> lot.isUsable(season.today())).forEach(there -> aside.add(putAside(there)));
        }
        season.bulk().send(season.desks().steward(), lost);
        season.bulk().send(season.desks().steward(), aside);
        if (season.today().getDayOfYear() % WEEK == 0) {
            clear();
        }
    }

    /** Alerts are told; what expired is put aside and scrapped, what was only looked at goes back. */
    private void clear() {
        StockWatch.due(
                season.desks().steward(), SeasonPlaces.COUNTY, season.clock().instant());
        List<There> expired = all(lot -> lot.facts().isExpired(season.today())
                        && lot.at(Account.SHELF).signum() > 0)
                .toList();
        season.bulk()
                .send(
                        season.desks().steward(),
                        expired.stream().map(this::putAside).toList());
        List<There> aside = all(lot -> lot.at(Account.QUARANTINE).signum() > 0).toList();
        season.bulk()
                .send(
                        season.desks().steward(),
                        aside.stream().map(this::dealWith).toList());
    }

    private Stream<There> oneOf(Predicate<HeardLot> which) {
        StockPoint point = season.chance().one(season.places().all());
        List<There> lots = lots(point, which).toList();
        return lots.isEmpty() ? Stream.empty() : Stream.of(season.chance().one(lots));
    }

    private Stream<There> all(Predicate<HeardLot> which) {
        return season.places().all().stream().flatMap(point -> lots(point, which));
    }

    private Stream<There> lots(StockPoint point, Predicate<HeardLot> which) {
        return season.book().at(point).stream()
                .flatMap(stock -> stock.lots().stream().filter(which).map(lot -> new There(point, stock, lot)));
    }

    private Telling<Voucher> loss(There there) {
        LossCause cause = season.chance().weighed(CAUSES);
        LotLine line = line(
                there,
                new Quantity(
                        season.amount(there.stock().unit(), 1, 3)
                                .min(there.lot().at(Account.SHELF)),
                        there.stock().unit()));
        return (id, at) -> ReportLoss.builder()
                .commandId(id)
                .occurredAt(at)
                .home(there.point().home())
                .point(there.point().id())
                .cause(cause)
                .addLines(line)
                .build();
    }

    private static LotLine line(There there, Quantity quantity) {
        return new LotLine(
                there.stock().item(), quantity, List.of(new Pick(there.lot().id(), quantity.amount())));
    }

    private Telling<Voucher> putAside(There there) {
        return (id, at) -> QuarantineLot.builder()
                .commandId(id)
                .occurredAt(at)
                .home(there.point().home())
                .point(there.point().id())
                .item(there.stock().item())
                .lot(there.lot().id())
                .build();
    }

    private Telling<Voucher> dealWith(There there) {
        boolean expired = there.lot().facts().isExpired(season.today());
        Quantity all =
                new Quantity(there.lot().at(Account.QUARANTINE), there.stock().unit());
        return expired || season.chance().of(30) ? scrap(there, all, expired) : release(there);
    }

    private static Telling<Voucher> scrap(There there, Quantity all, boolean expired) {
        return (id, at) -> ScrapGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(there.point().home())
                .point(there.point().id())
                .account(Account.QUARANTINE)
                .cause(expired ? LossCause.EXPIRED : LossCause.DAMAGED)
                .addLines(line(there, all))
                .build();
    }

    private static Telling<Voucher> release(There there) {
        return (id, at) -> ReleaseLot.builder()
                .commandId(id)
                .occurredAt(at)
                .home(there.point().home())
                .point(there.point().id())
                .item(there.stock().item())
                .lot(there.lot().id())
                .build();
    }
}
