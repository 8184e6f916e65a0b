package org.gridgovernance.resource.point;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/** Open a stock point (启用物资点), of any area. Refused: {@link StockPointReason#TITLE_MALFORMED}, {@link
 * StockPointReason#TITLE_TAKEN}, {@link StockPointReason#PARTNER_MISSING}, {@link StockPointReason#PARTNER_CONTRADICTS}, {@link
 * StockPointReason#PARTNER_UNKNOWN}, {@link StockPointReason#CUSTODIAN_UNKNOWN}, a malformed position. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOpenStockPoint.class)
public interface OpenStockPoint extends Command<StockPoint> {
    /** What it is. */
    PointKind kind();

    /** What it is called: 1 to 40 characters. */
    String title();

    /** Whose shop it is: of a partner shop only. */
    Optional<OrganizationRef> partner();

    /** Where it is, if known. */
    Optional<GeoPoint> at();

    /** Who answers for what is in it: a worker of this area. */
    Optional<WorkerId> custodian();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOpenStockPoint.Builder {
        Builder() {}
    }
}
