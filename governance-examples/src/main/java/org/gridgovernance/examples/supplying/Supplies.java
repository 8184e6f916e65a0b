package org.gridgovernance.examples.supplying;

import java.math.BigDecimal;
import java.time.Instant;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.RecordSupplyItem;
import org.gridgovernance.resource.item.SupplyCode;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.StockLedger;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.Found;

/**
 * Where emergency supplies lie in a neighbourhood, and who may move them. The codes of items have the form of GB/T 38565; their middle
 * and lower classes are made up.
 *
 * @param place the neighbourhood
 */
public record Supplies(Neighbourhood place) {
    /** The community next door. */
    public static final AreaCode NEXT_DOOR = AreaCode.of("420102018002");

    /** Begins at a time of Beijing. */
    public static Supplies on(String begins) {
        return new Supplies(Neighbourhood.on(begins));
    }

    /** Who keeps what lies in an area. */
    public Desk storekeeper(AreaCode home) {
        return place.desk("storekeeper-" + home, Role.STOREKEEPER, home);
    }

    /** The clerk of an area. */
    public Desk clerk(AreaCode home) {
        return place.desk("clerk-" + home, Role.COMMUNITY_CLERK, home);
    }

    /** The county's department of emergency management. */
    public Desk department() {
        return place.desk("emergency-1", Role.DEPARTMENT, Neighbourhood.COUNTY);
    }

    /** An item of the county's catalogue. */
    public SupplyItem item(String code, Unit unit, ItemProfile profile) {
        return place.done(place.steward(), (id, at) -> RecordSupplyItem.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Neighbourhood.COUNTY)
                .code(SupplyCode.of(code))
                .unit(unit)
                .profile(profile)
                .build());
    }

    /** Likewise, of which nothing is to be said but its title. */
    public SupplyItem item(String code, Unit unit, String title) {
        return item(code, unit, ItemProfile.builder().title(title).build());
    }

    /** A place where goods lie. */
    public StockPoint point(AreaCode home, PointKind kind, String title) {
        return place.done(place.steward(), (id, at) -> OpenStockPoint.builder()
                .commandId(id)
                .occurredAt(at)
                .home(home)
                .kind(kind)
                .title(title)
                .build());
    }

    /** What there is of an item at a point; it came there once. */
    public Stock stock(StockPoint point, SupplyItem item) {
        return place.steward()
                .find(Stock.entry(point.home(), point.id(), item.named()))
                .get()
                .state();
    }

    /** How much of an item lies at a point, for issue and in quarantine, such as 40+60; a dash if it never came there. */
    public String lies(StockPoint point, SupplyItem item) {
        return place.steward()
                .find(Stock.entry(point.home(), point.id(), item.named()))
                .map(Found::state)
                .map(stock -> stock.onHand(Account.SHELF).toPlainString() + "+"
                        + stock.onHand(Account.QUARANTINE).toPlainString())
                .getOrElse("-");
    }

    /** The books of the county, from the beginning until now. */
    public StockLedger books(LedgerTime time) {
        Instant end = place.now().plusSeconds(1);
        return StockLedger.of(place.steward(), Neighbourhood.COUNTY, Instant.EPOCH, end, time)
                .get();
    }

    /** What an account of an item comes to by those books, such as what is in transit. */
    public BigDecimal comesTo(SupplyItem item, Account account) {
        return books(LedgerTime.OCCURRED)
                .total(line -> line.item().equals(item.named()), account)
                .closing();
    }
}
