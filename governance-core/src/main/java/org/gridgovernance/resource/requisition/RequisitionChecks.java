package org.gridgovernance.resource.requisition;

import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.arrival.ProviderKind;

/** What commands on requisitions must be like, whatever is on record. */
final class RequisitionChecks {
    private static final int LONGEST_ORDER = 60;
    private static final int LONGEST_BASIS = 200;
    private static final int MOST_THINGS = 100;
    private static final int MOST_LOTS = 500;
    private static final long MOST_FEN = 10_000_000_000_000L;
    private static final int COUNTY = 6;

    private RequisitionChecks() {}

    static List<Reason> faults(OrderRequisition command) {
        AreaCode seat = command.authority().home();
        List<Reason> faults = new ArrayList<>(command.owner().faults("owner").toList());
        unless(seat.prefix().length() <= COUNTY, RequisitionReason.AUTHORITY_TOO_LOW, "authority", faults);
        unless(seat.covers(command.home()), RequisitionReason.AUTHORITY_OUT_OF_REACH, "authority", faults);
        unless(
                PlainText.fits(PlainText.tidy(command.order()), LONGEST_ORDER),
                RequisitionReason.ORDER_MALFORMED,
                "order",
                faults);
        unless(isNamed(command.owner()), RequisitionReason.OWNER_MISSING, "owner", faults);
        unless(areThings(command.things()), RequisitionReason.THINGS_MALFORMED, "things", faults);
        if (command.goods().isEmpty()) {
            unless(!command.things().isEmpty(), RequisitionReason.NOTHING_ORDERED, "goods", faults);
        } else {
            faults.addAll(GoodsLine.faults(command.goods(), command.home(), "goods"));
        }
        return faults;
    }

    private static void unless(boolean well, RequisitionReason otherwise, String path, List<Reason> faults) {
        if (!well) {
            faults.add(otherwise.at(path));
        }
    }

    private static boolean isNamed(Provider owner) {
        return owner.kind() == ProviderKind.ORGANIZATION || owner.person().isPresent();
    }

    private static boolean areThings(List<RequisitionedThing> things) {
        long titles =
                things.stream().map(thing -> thing.plain().title()).distinct().count();
        return things.size() <= MOST_THINGS
                && titles == things.size()
                && things.stream().allMatch(RequisitionedThing::isWellFormed);
    }

    static List<Reason> faults(ReceiveRequisitioned command) {
        return ArrivingLine.faults(command.lines(), command, "lines");
    }

    static List<Reason> faults(TakeThings command) {
        List<Reason> faults = new ArrayList<>(things(command.things()));
        List<TakenAsset> assets = command.assets();
        boolean once = assets.stream().map(TakenAsset::asset).distinct().count() == assets.size();
        boolean few =
                assets.stream().allMatch(asset -> count(command, asset.number()) >= named(assets, asset.number()));
        unless(assets.size() <= MOST_THINGS && once && few, RequisitionReason.ASSETS_UNCLEAR, "assets", faults);
        return faults;
    }

    private static long count(TakeThings command, int number) {
        return command.things().stream()
                .filter(thing -> thing.number() == number)
                .mapToLong(ThingCount::count)
                .sum();
    }

    private static long named(List<TakenAsset> assets, int number) {
        return assets.stream().filter(asset -> asset.number() == number).count();
    }

    static List<Reason> things(List<ThingCount> things) {
        return things.isEmpty() ? List.of(RequisitionReason.THINGS_UNCLEAR.at("things")) : thingsOrNone(things);
    }

    private static List<Reason> thingsOrNone(List<ThingCount> things) {
        boolean clear = things.size() <= MOST_THINGS
                && things.stream().map(ThingCount::number).distinct().count() == things.size()
                && things.stream().allMatch(thing -> thing.count() > 0);
        return clear ? List.of() : List.of(RequisitionReason.THINGS_UNCLEAR.at("things"));
    }

    static List<Reason> faults(CompensateRequisition command) {
        List<Reason> faults = new ArrayList<>(thingsOrNone(command.things()));
        boolean something = command.fen() > 0
                || !command.lots().isEmpty()
                || !command.things().isEmpty();
        unless(command.fen() >= 0 && command.fen() <= MOST_FEN, RequisitionReason.FEN_RANGE, "fen", faults);
        unless(something || command.fen() < 0, RequisitionReason.NOTHING_COMPENSATED, "fen", faults);
        unless(isBasis(command.basis()), RequisitionReason.BASIS_MALFORMED, "basis", faults);
        unless(command.lots().size() <= MOST_LOTS, RequisitionReason.TOO_MANY_LOTS, "lots", faults);
        Lines.twice(command.lots(), CompensatedLot::lot, StockReason.LOT_TWICE, "lots", "lot")
                .forEach(faults::add);
        Lines.each(command.lots(), "lots", (lot, at) -> lot.quantity().faults(at + ".quantity"))
                .forEach(faults::add);
        return faults;
    }

    static List<Reason> faults(EraseOwner command) {
        return isBasis(command.basis()) ? List.of() : List.of(RequisitionReason.BASIS_MALFORMED.at("basis"));
    }

    private static boolean isBasis(String basis) {
        return PlainText.fits(PlainText.tidy(basis), LONGEST_BASIS);
    }
}
