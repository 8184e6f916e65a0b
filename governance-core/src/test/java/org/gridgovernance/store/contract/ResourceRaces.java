package org.gridgovernance.store.contract;

import static org.gridgovernance.store.contract.Town.COUNTY;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.BeforeEach;

/** A warehouse of the county and a point of a community, where sixteen do something at the same moment. */
abstract class ResourceRaces extends HouseContract {
    static final int MANY = 16;

    final Supplies county = new Supplies(COUNTY, this::now);
    final Supplies here = new Supplies(HERE, this::now);
    final Shipments sending = new Shipments(COUNTY, this::now);
    final Shipments taking = new Shipments(HERE, this::now);
    StockPoint warehouse;
    StockPoint point;

    @BeforeEach
    void openPoints() {
        warehouse = done(desk, county.open(PointKind.WAREHOUSE, "县储备库"));
        point = done(desk, here.open(PointKind.COMMUNITY, "社区储备点"));
    }

    static int rounds(int of) {
        return Math.max(1, ROUNDS / of);
    }

    /** Of the county's catalogue. */
    SupplyItem item(String title) {
        return done(desk, county.item(title, Unit.PIECE, 0));
    }

    static Quantity pieces(long many) {
        return Quantity.of(many, Unit.PIECE);
    }

    static LotLine line(SupplyItem item, long many) {
        return LotLine.of(item.named(), pieces(many));
    }

    /** An item of which so much is in stock at the point of the community, and nowhere else. */
    SupplyItem inStock(int round, long many) {
        SupplyItem item = item("item " + round);
        done(desk, here.takeIn(point.id(), item.named(), pieces(many)));
        return item;
    }

    Stock stock(StockPoint at, SupplyItemRef item) {
        return found(Stock.entry(at.home(), at.id(), item));
    }

    static PointRef ref(StockPoint point) {
        return new PointRef(point.home(), point.id());
    }

    <A extends Aggregate> A found(Ref<A> ref) {
        return desk.find(ref).get().state();
    }

    /** How often that happened to the item there. */
    long told(StockPoint at, SupplyItemRef item, Class<? extends StockEvent> event) {
        return told(Stock.entry(at.home(), at.id(), item), event);
    }

    long told(Ref<?> ref, Class<?> event) {
        return desk.history(ref).get().stream()
                .filter(entry -> event.isInstance(entry.event()))
                .count();
    }

    /** Sixteen at the same moment. */
    List<Either<Rejection, ? extends Accepted<?>>> race(IntFunction<Command<?>> each) {
        List<Command<?>> commands = IntStream.range(0, MANY).mapToObj(each).toList();
        return atOnce(MANY, i -> () -> desk.execute(commands.get(i)));
    }

    static <A> List<A> won(List<? extends Either<Rejection, ? extends A>> answers) {
        return ServingRaces.won(answers);
    }

    /** What was accepted of what those were answered that come first, or second, of every two. */
    static List<Either<Rejection, ? extends Accepted<?>>> everySecond(
            int first, List<Either<Rejection, ? extends Accepted<?>>> answers) {
        return IntStream.range(0, answers.size())
                .filter(i -> i % 2 == first)
                .<Either<Rejection, ? extends Accepted<?>>>mapToObj(answers::get)
                .toList();
    }

    <A extends Aggregate> List<A> all(AggregateType<A> type) {
        return States.of(desk, type).all().stream().map(found -> found.state()).toList();
    }
}
