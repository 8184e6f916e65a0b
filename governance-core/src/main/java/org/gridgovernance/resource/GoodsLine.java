package org.gridgovernance.resource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;

/**
 * So much of an item (物资行): a line of a request, an allotment, a donation. Immutable.
 *
 * @param item the item
 * @param quantity how much, in the unit of the item
 */
public record GoodsLine(SupplyItemRef item, Quantity quantity) {
    /**
     * What is wrong with the lines of a command, as far as that can be told from them: {@link StockReason#NO_LINES}, {@link
     * StockReason#LINE_TWICE}, {@link org.gridgovernance.resource.item.SupplyItemReason#ITEM_OUT_OF_REACH}, faults of the quantities.
     *
     * @param home the home of the command
     * @param path the field they stand in, as in the command's JSON
     */
    public static List<Reason> faults(List<GoodsLine> lines, AreaCode home, String path) {
        return Lines.ofItems(
                lines,
                GoodsLine::item,
                path,
                (line, at) -> Stream.concat(
                        line.quantity().faults(at + ".quantity"), line.item().fault(home, at + ".item").stream()));
    }

    /**
     * What is wrong with them by what is on record: {@link org.gridgovernance.resource.item.SupplyItemReason#ITEM_UNKNOWN}, {@link
     * org.gridgovernance.resource.item.SupplyItemReason#ITEM_WITHDRAWN} of what comes in, {@link
     * org.gridgovernance.resource.quantity.QuantityReason#UNIT_DIFFERS}. The items must be wanted.
     *
     * @param incoming whether what is out of use is refused
     * @param path the field they stand in, as in the command's JSON
     */
    public static List<Reason> faults(List<GoodsLine> lines, boolean incoming, Facts facts, String path) {
        return Lines.each(lines, path, (line, at) -> line.fault(incoming, facts, at).stream())
                .toList();
    }

    private Optional<Reason> fault(boolean incoming, Facts facts, String at) {
        return item.fault(incoming, facts, at + ".item").or(() -> facts.find(item.ref())
                .filter(known -> known.unit() != quantity.unit())
                .map(other -> QuantityReason.UNIT_DIFFERS.at(at + ".quantity.unit")));
    }
}
