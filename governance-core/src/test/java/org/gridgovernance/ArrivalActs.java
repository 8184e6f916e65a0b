package org.gridgovernance;

import static org.gridgovernance.Town.HOME;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.RecordSupplyItem;
import org.gridgovernance.resource.item.SupplyCode;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.item.WithdrawSupplyItem;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;

/** What is given and taken, where it is kept, and what it is, so many days ago. */
record ArrivalActs(Town town, int daysAgo) {
    static final Provider SOMEBODY = Provider.person(PersonName.of(Canaries.NAME));

    static ArrivalActs today(Town town) {
        return new ArrivalActs(town, 0);
    }

    static ArrivalActs ago(Town town, int days) {
        return new ArrivalActs(town, days);
    }

    static Quantity pieces(long many) {
        return Quantity.of(many, Unit.PIECE);
    }

    static ArrivingLot lot(String batch, long many) {
        return ArrivingLot.of(batch, pieces(many))
                .made(Town.TODAY.minusDays(100))
                .until(Town.TODAY.plusDays(300));
    }

    static ArrivingLine line(SupplyItemRef item, long many) {
        return ArrivingLine.of(item, lot("B1", many));
    }

    /** As many lots of one piece each. */
    static ArrivingLine lots(SupplyItemRef item, int many) {
        return new ArrivingLine(
                item, IntStream.range(0, many).mapToObj(i -> lot("B" + i, 1)).toList());
    }

    Instant at() {
        return Town.NOW.minus(Duration.ofDays(daysAgo));
    }

    Desk county() {
        return town.governance().as(Actor.of("county", Grant.of(Role.DATA_STEWARD, AreaCode.of("420102"))));
    }

    /** A point that is open for 100 days. */
    StockPointId point(AreaCode home) {
        return town.does(OpenStockPoint.builder()
                        .commandId(town.nextId())
                        .occurredAt(ago(town, 100).at())
                        .home(home)
                        .kind(PointKind.COMMUNITY)
                        .title("社区物资点")
                        .build())
                .id();
    }

    StockPointId point() {
        return point(HOME);
    }

    /** An item of the county's catalogue, counted in pieces. */
    SupplyItemRef item(String title) {
        return county().execute(RecordSupplyItem.builder()
                        .commandId(town.nextId())
                        .occurredAt(ago(town, 100).at())
                        .home(AreaCode.of("420102"))
                        .code(SupplyCode.of("1010101"))
                        .unit(Unit.PIECE)
                        .profile(ItemProfile.builder().title(title).build())
                        .build())
                .get()
                .aggregate()
                .named();
    }

    SupplyItemRef masks() {
        return item("医用口罩");
    }

    SupplyItemRef withdrawn() {
        SupplyItemRef item = masks();
        county().execute(WithdrawSupplyItem.builder()
                        .commandId(town.nextId())
                        .occurredAt(at())
                        .home(item.home())
                        .item(item.id())
                        .build())
                .get();
        return item;
    }

    /** An organisation of that area, there for ten years. */
    OrganizationRef organization(AreaCode home, String title) {
        return organization(home, OrganizationKind.DEPARTMENT, title);
    }

    OrganizationRef organization(AreaCode home, OrganizationKind kind, String title) {
        Actor everywhere = Actor.of("province", Grant.of(Role.DATA_STEWARD, AreaCode.of("42")));
        return town.governance()
                .as(everywhere)
                .execute(RecordOrganization.builder()
                        .commandId(town.nextId())
                        .occurredAt(ago(town, 3_650).at())
                        .home(home)
                        .title(title)
                        .kind(kind)
                        .build())
                .get()
                .aggregate()
                .reference();
    }

    Stock stock(StockPointId point, SupplyItemRef item) {
        return town.desk().find(Stock.entry(HOME, point, item)).get().state();
    }
}
