package org.gridgovernance.resource.asset;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.time.Moment;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class AssetConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("asset")
            .keeps(Asset.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .handles(Handling.of("record-asset", RecordAsset.class)
                    .needs("asset.record", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(AssetChecks.RECORD)
                    .claims(Asset.TYPE, Asset.TITLE, c -> AssetChecks.title(c.profile()).stream()
                            .toList())
                    .gathers((c, wanted) -> AssetCases.wants(c.profile(), wanted))
                    .fits((c, facts) -> AssetCases.fits(c.profile(), new Moment(c.occurredAt(), c.occurredAt()), facts))
                    .decides(AssetCases::enter))
            .handles(keeping("correct-asset", CorrectAsset.class, "asset.correct", CorrectAsset::asset)
                    .wellFormed(AssetChecks.CORRECT)
                    .gathers(AssetCases::wants)
                    .fits(AssetCases::fits)
                    .decides(AssetCases::correct))
            .handles(keeping("set-opening", SetOpening.class, "asset.set-opening", SetOpening::asset)
                    .wellFormed(AssetChecks.OPENING)
                    .decides(OutageCases::open))
            .handles(keeping(
                            "take-out-of-service",
                            TakeOutOfService.class,
                            "asset.take-out-of-service",
                            TakeOutOfService::asset)
                    .wellFormed(AssetChecks.OUTAGE)
                    .decides(OutageCases::takeOut))
            .handles(keeping(
                            "return-to-service",
                            ReturnToService.class,
                            "asset.return-to-service",
                            ReturnToService::asset)
                    .decides(OutageCases::giveBack))
            .handles(keeping("retire-asset", RetireAsset.class, "asset.retire", RetireAsset::asset)
                    .decides(AssetCases::retire))
            .build();

    private AssetConcept() {}

    /** Begins a line of those who keep assets. */
    private static <C extends Command<Asset>> Handling.Steps<C, Asset> keeping(
            String name, Class<C> shape, String right, Function<? super C, AssetId> asset) {
        return AssetRegister.act(name, shape, right, asset, COMMUNITY_CLERK, DATA_STEWARD);
    }
}
