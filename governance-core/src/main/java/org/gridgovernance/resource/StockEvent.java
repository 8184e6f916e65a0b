package org.gridgovernance.resource;

import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.worker.WorkerId;

/** What happens to a {@link Stock}. */
public sealed interface StockEvent extends Event {
    /**
     * The item came to the point for the first time (建账).
     *
     * @param point the point
     * @param item the item
     * @param unit the unit of the item
     */
    record Begun(StockPointId point, SupplyItemRef item, Unit unit) implements StockEvent {}

    /**
     * Goods moved (出入库).
     *
     * @param movement what moved
     */
    record Moved(StockMovement movement) implements StockEvent {}

    /**
     * Something is kept for a purpose (预留).
     *
     * @param reservation how much, for what and until when
     */
    record Reserved(Reservation reservation) implements StockEvent {}

    /**
     * Nothing is kept for that purpose any more (解除预留).
     *
     * @param document the paper it was kept for
     */
    record Released(UUID document) implements StockEvent {}

    /**
     * Somebody else answers for a lot (批次交接).
     *
     * @param lot the lot
     * @param custodian who answers for it; nobody if whoever answers for the point does
     */
    record LotEntrusted(LotId lot, Optional<WorkerId> custodian) implements StockEvent {}

    /**
     * It was counted (盘点).
     *
     * @param count the paper of the count
     */
    record Counted(UUID count) implements StockEvent {}

    /**
     * Somebody is to be alerted (预警).
     *
     * @param alert of what
     */
    record Alerted(StockAlert alert) implements StockEvent {}

    /**
     * It is as the alert says no more (预警解除).
     *
     * @param alert of what
     */
    record AlertEnded(StockAlert alert) implements StockEvent {}

    /**
     * A task is to be registered for the alert (预警转任务).
     *
     * @param alert of what
     * @param matter the matter of the task
     * @param what what is to be seen to: titles of things, nothing personal
     */
    record AlertFollowed(StockAlert alert, MatterCode matter, String what) implements StockEvent {}
}
