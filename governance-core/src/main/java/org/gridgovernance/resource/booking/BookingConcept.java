package org.gridgovernance.resource.booking;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetRegister;

/** The contents of this package (目录): which command is handled how. */
public final class BookingConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("booking")
            .handles(booking("book-asset", BookAsset.class, "asset.book", BookAsset::asset)
                    .wellFormed(BookingChecks.BOOK)
                    .gathers(BookingCases::wants)
                    .fits(BookingCases::fits)
                    .decides(BookingCases::book))
            .handles(booking("cancel-booking", CancelBooking.class, "asset.cancel-booking", CancelBooking::asset)
                    .decides(BookingCases::cancel))
            .handles(booking("extend-booking", ExtendBooking.class, "asset.extend-booking", ExtendBooking::asset)
                    .wellFormed(BookingChecks.EXTEND)
                    .decides(BookingCases::extend))
            .handles(AssetRegister.act(
                            "lend-asset",
                            LendAsset.class,
                            "asset.lend",
                            LendAsset::asset,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .decides(LendCases::lend))
            .handles(AssetRegister.act(
                            "take-back-asset",
                            TakeBackAsset.class,
                            "asset.take-back",
                            TakeBackAsset::asset,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .decides(LendCases::takeBack))
            .build();

    private BookingConcept() {}

    /** Begins a line of those who book. */
    private static <C extends Command<Asset>> Handling.Steps<C, Asset> booking(
            String name, Class<C> shape, String right, Function<? super C, AssetId> asset) {
        return AssetRegister.act(name, shape, right, asset, GRID_OFFICER, COMMUNITY_CLERK, DEPARTMENT, DATA_STEWARD);
    }
}
