package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.examples.supplying.SupplyActs;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.DeclineOffer;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;

/** A community that has much of something offers some to another; one of ten is declined, the others are accepted and shipped. */
final class NeighboursHelp implements SeasonDuty {
    private static final BigDecimal MUCH = BigDecimal.valueOf(30);
    private static final BigDecimal SOME = BigDecimal.TEN;

    private final SeasonSetting season;
    private final GoodsOnTheWay way;

    NeighboursHelp(SeasonSetting season, GoodsOnTheWay way) {
        this.season = season;
        this.way = way;
    }

    @Override
    public void day() {
        season.until(15);
        List<Telling<Allotment>> offers = new ArrayList<>();
        for (int many = season.scaled(6); many > 0; many--) {
            StockPoint from = season.chance().one(season.places().communities());
            StockPoint to = season.chance().one(season.places().communities());
            offer(from, to).ifPresent(offers::add);
        }
        List<Allotment> offered = season.bulk().send(season.desks().clerks(), offers);
        List<Allotment> welcome = new ArrayList<>();
        List<Telling<Receipt>> answers = new ArrayList<>();
        for (Allotment offer : offered) {
            boolean declined = season.chance().of(10);
            answers.add(declined ? decline(offer) : SupplyActs.accept(offer));
            if (!declined) {
                welcome.add(offer);
            }
        }
        season.bulk().send(season.desks().clerks(), answers);
        way.ship(welcome);
    }

    private Optional<Telling<Allotment>> offer(StockPoint from, StockPoint to) {
        return season.book().usable(from, season.today()).stream()
                .filter(stock ->
                        !from.equals(to) && stock.usable(season.today()).compareTo(MUCH) > 0)
                .findAny()
                .map(stock -> (id, at) -> AllotGoods.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(from.home())
                        .point(from.id())
                        .to(new PointRef(to.home(), to.id()))
                        .addLines(new GoodsLine(stock.item(), new Quantity(SOME, stock.unit())))
                        .until(at.plus(Duration.ofDays(2)))
                        .build());
    }

    private static Telling<Receipt> decline(Allotment offer) {
        return (id, at) -> DeclineOffer.builder()
                .commandId(id)
                .occurredAt(at)
                .home(offer.to().home())
                .allotment(offer.named())
                .because(PersonalText.of("本社区暂不需要"))
                .build();
    }
}
