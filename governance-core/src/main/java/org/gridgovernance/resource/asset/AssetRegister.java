package org.gridgovernance.resource.asset;

import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Moment;

/** The assets of an area (装备场所台账): how commands look up the one they name. Thread-safe. */
public final class AssetRegister {
    private static final Reason UNKNOWN = AssetReason.ASSET_UNKNOWN.at("asset");

    private AssetRegister() {}

    /**
     * Begins the line of a command on an asset: it must be there, not retired, and on record on that day.
     *
     * @param name the command's stable name
     * @param shape the command's type
     * @param right the right it needs
     * @param asset which asset it names, as its field {@code asset}
     * @param roles the standard roles that bring the right
     */
    public static <C extends Command<Asset>> Handling.Steps<C, Asset> act(
            String name, Class<C> shape, String right, Function<? super C, AssetId> asset, Role... roles) {
        return Handling.of(name, shape)
                .needs(right, roles)
                .touches(command -> Asset.of(command.home(), asset.apply(command)), UNKNOWN, AssetRegister::against);
    }

    private static Stream<Reason> against(Asset asset, Command<Asset> command) {
        if (asset.retiredOn().isPresent()) {
            return Stream.of(AssetReason.ASSET_RETIRED.at("asset"));
        }
        return Moment.day(command.occurredAt()).isBefore(asset.recordedOn())
                ? Stream.of(AssetReason.BEFORE_RECORDED.at("occurredAt"))
                : Stream.empty();
    }
}
