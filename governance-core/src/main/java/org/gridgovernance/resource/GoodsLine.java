package org.gridgovernance.resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemReason;
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
        if (lines.isEmpty() || lines.size() > StockBook.MOST_LINES) {
            return List.of(StockReason.NO_LINES.at(path));
        }
        List<Reason> faults = new ArrayList<>();
        Set<SupplyItemRef> items = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            GoodsLine line = lines.get(i);
            String at = path + "[" + i + "]";
            line.quantity().faults(at + ".quantity").forEach(faults::add);
            if (!line.item().reaches(home)) {
                faults.add(SupplyItemReason.ITEM_OUT_OF_REACH.at(at + ".item"));
            }
            if (!items.add(line.item())) {
                faults.add(StockReason.LINE_TWICE.at(at + ".item"));
            }
        }
        return faults;
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
        List<Reason> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).fault(incoming, facts, path + "[" + i + "]").ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<Reason> fault(boolean incoming, Facts facts, String at) {
        Optional<SupplyItem> known = facts.find(item.ref());
        if (known.isEmpty()) {
            return Optional.of(SupplyItemReason.ITEM_UNKNOWN.at(at + ".item"));
        }
        if (incoming && known.get().withdrawnOn().isPresent()) {
            return Optional.of(SupplyItemReason.ITEM_WITHDRAWN.at(at + ".item"));
        }
        return known.get().unit() == quantity.unit()
                ? Optional.empty()
                : Optional.of(QuantityReason.UNIT_DIFFERS.at(at + ".quantity.unit"));
    }
}
