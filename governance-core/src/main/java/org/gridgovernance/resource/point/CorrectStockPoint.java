package org.gridgovernance.resource.point;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/**
 * Correct what a stock point is called, where it is, and whose shop it is (更正物资点信息): all three are told as they are to be. What it is
 * stays. As it stands already, nothing changes. Refused: {@link StockPointReason#POINT_UNKNOWN}, {@link StockPointReason#POINT_CLOSED},
 * {@link StockPointReason#BEFORE_OPENED}, {@link StockPointReason#TITLE_MALFORMED}, {@link StockPointReason#TITLE_TAKEN}, {@link
 * StockPointReason#PARTNER_MISSING}, {@link StockPointReason#PARTNER_CONTRADICTS}, {@link StockPointReason#PARTNER_UNKNOWN}, a malformed
 * position.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCorrectStockPoint.class)
public interface CorrectStockPoint extends Command<StockPoint> {
    /** The stock point. */
    StockPointId point();

    /** What it is called: 1 to 40 characters. */
    String title();

    /** Whose shop it is, of a partner shop only. */
    Optional<OrganizationRef> partner();

    /** Where it is, if known. */
    Optional<GeoPoint> at();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCorrectStockPoint.Builder {
        Builder() {}
    }
}
