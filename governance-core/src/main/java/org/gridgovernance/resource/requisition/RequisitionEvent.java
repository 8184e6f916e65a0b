package org.gridgovernance.resource.requisition;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.workforce.OrganizationRef;

/** What happens to a {@link Requisition}. */
public sealed interface RequisitionEvent extends Event {
    /**
     * It was ordered (决定征用).
     *
     * @param authority who ordered it
     * @param order the number of the order
     * @param owner from whom it is taken
     * @param goods what goods
     * @param things what things that are not used up
     * @param incident for which emergency, if that is known
     */
    record Ordered(
            OrganizationRef authority,
            String order,
            Provider owner,
            List<GoodsLine> goods,
            List<RequisitionedThing> things,
            Optional<IncidentCode> incident)
            implements RequisitionEvent {
        /** Copies the lists. */
        public Ordered {
            goods = List.copyOf(goods);
            things = List.copyOf(things);
        }
    }

    /** The owner was told (送达通知). */
    record Notified() implements RequisitionEvent {}

    /**
     * Goods were taken (接收).
     *
     * @param point to which point
     * @param lots which lots
     */
    record Received(StockPointId point, List<ArrivedLot> lots) implements RequisitionEvent {
        /** Copies the list. */
        public Received {
            lots = List.copyOf(lots);
        }
    }

    /**
     * Things were taken (接管物品).
     *
     * @param things which and how many
     * @param assets as which assets some of them are on record
     */
    record ThingsTaken(List<ThingCount> things, List<TakenAsset> assets) implements RequisitionEvent {
        /** Copies the lists. */
        public ThingsTaken {
            things = List.copyOf(things);
            assets = List.copyOf(assets);
        }
    }

    /**
     * Goods went back (返还).
     *
     * @param point from which point
     * @param lines what
     */
    record Returned(StockPointId point, List<ReturnedLine> lines) implements RequisitionEvent {
        /** Copies the list. */
        public Returned {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Things went back (返还物品).
     *
     * @param things which and how many
     */
    record ThingsReturned(List<ThingCount> things) implements RequisitionEvent {
        /** Copies the list. */
        public ThingsReturned {
            things = List.copyOf(things);
        }
    }

    /**
     * Something was paid for (补偿).
     *
     * @param fen how much, in fen
     * @param basis by which standard or valuation
     * @param lots for what goods
     * @param things for what things
     */
    record Compensated(long fen, String basis, List<CompensatedLot> lots, List<ThingCount> things)
            implements RequisitionEvent {
        /** Copies the lists. */
        public Compensated {
            lots = List.copyOf(lots);
            things = List.copyOf(things);
        }
    }

    /** All of it was given back or paid for (结清). */
    record Settled() implements RequisitionEvent {}

    /**
     * Nothing personal is left in it (删除个人信息).
     *
     * @param basis by which law or request
     */
    record OwnerErased(String basis) implements RequisitionEvent, Event.Erasing {}
}
