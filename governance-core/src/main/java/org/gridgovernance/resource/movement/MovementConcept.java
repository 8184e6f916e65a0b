package org.gridgovernance.resource.movement;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.arrival.ArrivingLine;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class MovementConcept {
    private static final Role[] KEEPERS = {STOREKEEPER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT};
    private static final Role[] USERS = {STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT};

    /** The table. */
    public static final Concept TABLE = Concept.named("movement")
            .keeps(Voucher.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .handles(StockBook.at(
                            "take-in-goods",
                            TakeInGoods.class,
                            "movement.take-in",
                            TakeInGoods::point,
                            TakeInCases::items,
                            KEEPERS)
                    .wellFormed(TakeInCases::faults)
                    .gathers((c, wanted) -> ArrivingLine.wants(c.lines(), c.home(), wanted))
                    .fits((c, facts) -> ArrivingLine.faults(c.lines(), c, facts, "lines"))
                    .decides(TakeInCases::takeIn))
            .handles(StockBook.at(
                            "use-goods",
                            UseGoods.class,
                            "movement.use",
                            UseGoods::point,
                            c -> IssueCases.items(c.lines()),
                            USERS)
                    .wellFormed(IssueCases::faults)
                    .fits((c, facts) -> IssueCases.fits(c.lines(), facts))
                    .decides(IssueCases::use))
            .handles(StockBook.at(
                            "scrap-goods",
                            ScrapGoods.class,
                            "movement.scrap",
                            ScrapGoods::point,
                            c -> IssueCases.items(c.lines()),
                            KEEPERS)
                    .wellFormed(IssueCases::faults)
                    .fits((c, facts) -> IssueCases.fits(c.lines(), facts))
                    .decides(IssueCases::scrap))
            .handles(StockBook.at(
                            "report-loss",
                            ReportLoss.class,
                            "movement.report-loss",
                            ReportLoss::point,
                            c -> IssueCases.items(c.lines()),
                            KEEPERS)
                    .wellFormed(IssueCases::faults)
                    .fits((c, facts) -> IssueCases.fits(c.lines(), facts))
                    .decides(IssueCases::lose))
            .handles(StockBook.at(
                            "give-back-goods",
                            GiveBackGoods.class,
                            "movement.give-back",
                            GiveBackGoods::point,
                            c -> IssueCases.items(c.lines()),
                            KEEPERS)
                    .wellFormed(IssueCases::faults)
                    .fits((c, facts) -> IssueCases.fits(c.lines(), facts))
                    .decides(IssueCases::giveBack))
            .handles(StockBook.at(
                            "bring-back-goods",
                            BringBackGoods.class,
                            "movement.bring-back",
                            BringBackGoods::point,
                            c -> IssueCases.items(c.lines()),
                            USERS)
                    .wellFormed(BringBackCases::faults)
                    .touches(c -> Voucher.entry(c.home(), c.voucher()), MovementReason.VOUCHER_UNKNOWN.at("voucher"))
                    .fits(BringBackCases::fits)
                    .decides(BringBackCases::bringBack))
            .handles(StockBook.at(
                            "quarantine-lot",
                            QuarantineLot.class,
                            "movement.quarantine",
                            QuarantineLot::point,
                            c -> Stream.of(c.item()),
                            KEEPERS)
                    .wellFormed(LotCases::faults)
                    .fits((c, facts) -> LotCases.fits(c.item(), c.quantity(), facts))
                    .decides(LotCases::quarantine))
            .handles(StockBook.at(
                            "release-lot",
                            ReleaseLot.class,
                            "movement.release",
                            ReleaseLot::point,
                            c -> Stream.of(c.item()),
                            KEEPERS)
                    .wellFormed(LotCases::faults)
                    .fits((c, facts) -> LotCases.fits(c.item(), c.quantity(), facts))
                    .decides(LotCases::release))
            .handles(StockBook.at(
                            "entrust-lot",
                            EntrustLot.class,
                            "movement.entrust-lot",
                            EntrustLot::point,
                            c -> Stream.of(c.item()),
                            KEEPERS)
                    .wellFormed(LotCases::faults)
                    .gathers((c, wanted) ->
                            c.custodian().ifPresent(who -> wanted.ref(StockBook.custodian(c.home(), who))))
                    .fits((c, facts) -> LotCases.fits(c.item(), Optional.empty(), facts))
                    .fits((c, facts) -> c.custodian().stream()
                            .flatMap(who -> StockBook.faults(who, c, facts, "custodian"))
                            .toList())
                    .decides(LotCases::entrust))
            .build();

    private MovementConcept() {}
}
