package org.gridgovernance.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.examples.supplying.Supplies;
import org.gridgovernance.examples.supplying.SupplyActs;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.Storage;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.LossReport;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.ReleaseLot;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.request.SupplyRequest;

/** What becomes of a lot that expires on its way? It arrives and may not be issued, and the need it was for stays open. */
public final class AColdChainLotExpiringOnTheWayMain {
    final Supplies supplies = Supplies.on("2026-07-01T08:00");
    final Neighbourhood place = supplies.place();
    final SupplyItem serum = supplies.item(
            "2990101",
            Unit.DOSE,
            ItemProfile.builder().title("破伤风人免疫球蛋白").storage(Storage.COLD_CHAIN).build());
    final StockPoint warehouse = supplies.point(Neighbourhood.COUNTY, PointKind.WAREHOUSE, "江岸区应急物资仓库");
    final StockPoint clinic = supplies.point(Neighbourhood.COMMUNITY, PointKind.COMMUNITY, "社区卫生服务站");

    /** What was done so far and where the doses were then, a line each. */
    final List<String> course = new ArrayList<>();

    private <A extends Aggregate> A step(String what, Telling<A> telling) {
        A done = place.done(place.steward(), telling);
        course.add("%s  %-26s  county %6s  on the way %3s  clinic %5s  open %3s"
                .formatted(
                        Neighbourhood.shown(place.now()),
                        what,
                        supplies.lies(warehouse, serum),
                        supplies.comesTo(serum, Account.TRANSIT),
                        supplies.lies(clinic, serum),
                        open()));
        return done;
    }

    /** How many doses nobody has promised, sent or brought yet. */
    String open() {
        return Needs.of(place.steward(), Neighbourhood.COUNTY, Optional.of(serum.named()), place.now())
                .map(needs -> needs.lines().isEmpty()
                        ? "-"
                        : needs.lines().get(0).figures().open().toPlainString())
                .get();
    }

    /** A hundred doses are asked for; the lot that expires first goes first. */
    Allotment shipped() {
        step("60 doses until Friday", SupplyActs.takeIn(warehouse, serum, 60, "A", LocalDate.parse("2026-07-03")));
        step("200 doses until December", SupplyActs.takeIn(warehouse, serum, 200, "B", LocalDate.parse("2026-12-31")));
        SupplyRequest asked =
                place.done(supplies.clerk(Neighbourhood.COMMUNITY), SupplyActs.request(clinic, serum, 100));
        step("100 are approved", SupplyActs.approve(asked));
        Allotment promised = step("100 are kept", SupplyActs.allot(warehouse, asked, serum, 100));
        return step("they are shipped", SupplyActs.ship(promised));
    }

    /** The road was under water until Saturday. Told is what the keeper is warned of. */
    List<String> warned(Allotment shipped) {
        place.setClock("2026-07-04T07:00");
        return place
                .steward()
                .preview(SupplyActs.receive(shipped).told(CommandId.of("look"), place.now()))
                .get()
                .answer()
                .warnings()
                .stream()
                .map(Reason::code)
                .toList();
    }

    /** The lot that lies in quarantine at the clinic. */
    Lot aside() {
        return supplies.stock(clinic, serum).lots().stream()
                .filter(lot -> lot.quarantine().amount().signum() > 0)
                .findFirst()
                .orElseThrow();
    }

    /** Nobody gets around it. */
    List<String> releaseRefused() {
        return place.refused(place.steward(), (id, at) -> ReleaseLot.builder()
                .commandId(id)
                .occurredAt(at)
                .home(clinic.home())
                .point(clinic.id())
                .item(serum.named())
                .lot(aside().id())
                .build());
    }

    /** What expired is scrapped, and as much is sent again. */
    void madeGood(SupplyRequest asked) {
        step("60 are scrapped", SupplyActs.scrap(clinic, serum, aside().id(), 60, LossCause.EXPIRED));
        Allotment again = step("60 more are kept", SupplyActs.allot(warehouse, asked, serum, 60));
        step("they are shipped", SupplyActs.ship(again));
        place.setClock("2026-07-04T11:00");
        step("they arrive", SupplyActs.receive(again));
    }

    /** The request that the shipment answers. */
    SupplyRequest request(Allotment shipped) {
        return place.steward().find(shipped.request().orElseThrow().ref()).get().state();
    }

    /** What was lost in these days. */
    LossReport losses() {
        return LossReport.of(
                        place.steward(), Neighbourhood.COUNTY, new Period(LocalDate.parse("2026-07-01"), place.today()))
                .get();
    }

    /** The course of it with where the doses are, what was warned and refused, what was lost, and whether nothing else is. */
    public static void main(String[] args) {
        AColdChainLotExpiringOnTheWayMain cold = new AColdChainLotExpiringOnTheWayMain();
        Allotment shipped = cold.shipped();
        List<String> warned = cold.warned(shipped);
        cold.step("they arrive", SupplyActs.receive(shipped));
        List<String> refused = cold.releaseRefused();
        cold.madeGood(cold.request(shipped));
        cold.course.forEach(System.out::println);
        System.out.println("on arrival: " + warned + ", to release them: " + refused);
        cold.losses().csv(cold.place.steward()).forEach(System.out::println);
        System.out.println("nothing else is lost: "
                + cold.supplies.books(LedgerTime.OCCURRED).isBalanced());
    }
}
