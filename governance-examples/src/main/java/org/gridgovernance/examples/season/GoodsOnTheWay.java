package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.examples.supplying.SupplyActs;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllottedLine;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiveGoods;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.delivery.ReleaseAllotment;
import org.gridgovernance.resource.delivery.SentLot;

/** What is promised is shipped, mostly; it arrives in a day or some, now and then short, damaged or over, and is told of late. */
final class GoodsOnTheWay implements SeasonDuty {
    private static final BigDecimal FEW = BigDecimal.valueOf(2);

    private final SeasonSetting season;
    private final List<Arriving> arriving = new ArrayList<>();

    private record Arriving(Allotment shipped, LocalDate on) {}

    GoodsOnTheWay(SeasonSetting season) {
        this.season = season;
    }

    /** Of a hundred that are promised two are released again, and two are forgotten and lapse. */
    void ship(List<Allotment> promised) {
        List<Telling<Allotment>> shipping = new ArrayList<>();
        List<Telling<Allotment>> releasing = new ArrayList<>();
        promised.forEach(allotment -> {
            int fate = season.chance().between(1, 100);
            if (fate <= 2) {
                releasing.add(release(allotment));
            } else if (fate > 4) {
                shipping.add(SupplyActs.ship(allotment));
            }
        });
        season.bulk().send(season.desks().steward(), releasing);
        season.bulk()
                .send(season.desks().steward(), shipping)
                .forEach(shipped -> arriving.add(new Arriving(
                        shipped,
                        season.today()
                                .plusDays(
                                        season.chance().of(90)
                                                ? 1
                                                : season.chance().between(2, 5)))));
    }

    private static Telling<Allotment> release(Allotment allotment) {
        return (id, at) -> ReleaseAllotment.builder()
                .commandId(id)
                .occurredAt(at)
                .home(allotment.home())
                .allotment(allotment.id())
                .build();
    }

    /** What is due arrives. */
    @Override
    public void day() {
        List<Arriving> due = arriving.stream()
                .filter(each -> !each.on().isAfter(season.today()))
                .toList();
        arriving.removeAll(due);
        season.bulk()
                .send(
                        season.desks().steward(),
                        due.stream().map(each -> receive(each.shipped())).toList());
        season.bulk()
                .send(
                        season.desks().steward(),
                        due.stream()
                                .map(each -> SupplyActs.settle(each.shipped()))
                                .toList());
    }

    private Telling<Receipt> receive(Allotment shipped) {
        int hours = season.chance().of(20) ? season.chance().between(1, 6) : 0;
        List<ReceivedLot> otherwise = shipped.lines().stream()
                .flatMap(line -> line.lots().stream()
                        .filter(lot -> season.chance().of(4) && lot.amount().compareTo(FEW) > 0)
                        .map(lot -> otherwise(line, lot)))
                .toList();
        return (id, at) -> ReceiveGoods.builder()
                .commandId(id)
                .occurredAt(at.minus(Duration.ofHours(hours)))
                .home(shipped.to().home())
                .allotment(shipped.named())
                .lots(otherwise)
                .build();
    }

    private ReceivedLot otherwise(AllottedLine line, SentLot lot) {
        BigDecimal damaged = season.chance().of(50) ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal received = season.chance().of(80)
                ? lot.amount().subtract(FEW)
                : lot.amount().add(BigDecimal.ONE);
        return new ReceivedLot(line.item(), lot.lot(), received, damaged);
    }

    /** How many are on their way. */
    int many() {
        return arriving.size();
    }
}
