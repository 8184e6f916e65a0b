package org.gridgovernance;

import static org.gridgovernance.ArrivalActs.line;
import static org.gridgovernance.ArrivalActs.lot;
import static org.gridgovernance.ArrivalActs.lots;
import static org.gridgovernance.ArrivalActs.pieces;
import static org.gridgovernance.DonationActs.ago;
import static org.gridgovernance.DonationActs.today;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.arrival.ArrivalReason;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.arrival.ProviderKind;
import org.gridgovernance.resource.donation.DonationId;
import org.gridgovernance.resource.donation.DonationReason;
import org.gridgovernance.resource.donation.EraseDonor;
import org.gridgovernance.resource.donation.PromiseDonation;
import org.gridgovernance.resource.donation.PublishDonation;
import org.gridgovernance.resource.donation.PublishedLine;
import org.gridgovernance.resource.donation.ReceiveDonation;
import org.gridgovernance.resource.donation.WithdrawDonation;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of donations, met by a command at the desk. */
class DonationRulesTest {
    private static final DonationId NONE = new DonationId(Town.id(99));
    private static final StockPointId NOWHERE = new StockPointId(Town.id(98));
    private static final SupplyItemRef NOTHING = new SupplyItemRef(HOME, new SupplyItemId(Town.id(97)));

    private static final List<RuleTable.Line> RULES = List.of(
            refused(DonationReason.DONATION_UNKNOWN, "donation", town -> today(town)
                    .withdraw(NONE)),
            refused(DonationReason.DONATION_UNKNOWN, "donation", town -> today(town)
                    .publish(NONE, List.of())),
            refused(DonationReason.DONATION_UNKNOWN, "donation", town -> today(town)
                    .erase(NONE)),
            refused(DonationReason.DONATION_UNKNOWN, "donation", town -> today(town)
                    .receive(NONE, goods(town).point(), line(goods(town).masks(), 1))),
            refused(DonationReason.NOT_AT_THIS_STAGE, "donation", town -> today(town)
                    .withdraw(today(town)
                            .received(goods(town).masks(), goods(town).point()))),
            refused(DonationReason.NOT_AT_THIS_STAGE, "donation", town -> {
                SupplyItemRef masks = goods(town).masks();
                DonationId donation = withdrawn(town, masks);
                return today(town).receive(donation, goods(town).point(), line(masks, 1));
            }),
            refused(DonationReason.NOT_AT_THIS_STAGE, "donation", town -> today(town)
                    .publish(withdrawn(town, goods(town).masks()), List.of())),
            refused(DonationReason.NOT_AT_THIS_STAGE, "donation", town -> today(town)
                    .withdraw(withdrawn(town, goods(town).masks()))),
            refused(DonationReason.NOT_AT_THIS_STAGE, "donation", town -> today(town)
                    .erase(today(town).promised(goods(town).masks()))),
            refused(DonationReason.NOT_AT_THIS_STAGE, "donation", town -> {
                SupplyItemRef masks = goods(town).masks();
                StockPointId point = goods(town).point();
                DonationId donation = today(town).received(masks, point);
                town.does(today(town).publish(donation, masks, 100, 0));
                town.does(today(town).erase(donation));
                return today(town).receive(donation, point, line(masks, 1));
            }),
            refused(DonationReason.BEFORE_LAST_STEP, "occurredAt", town -> {
                SupplyItemRef masks = goods(town).masks();
                return ago(town, 11)
                        .receive(today(town).promised(masks), goods(town).point(), line(masks, 1));
            }),
            refused(DonationReason.BEFORE_LAST_STEP, "occurredAt", town -> ago(town, 11)
                    .withdraw(today(town).promised(goods(town).masks()))),
            refused(DonationReason.BEFORE_LAST_STEP, "occurredAt", town -> {
                SupplyItemRef masks = goods(town).masks();
                DonationId donation = today(town).received(masks, goods(town).point());
                return ago(town, 6).publish(donation, masks, 100, 0);
            }),
            refused(DonationReason.TEXT_BLANK, "purpose", town -> today(town)
                    .promise(goods(town).masks(), 1)
                    .purpose(PersonalText.of(" "))
                    .build()),
            refused(DonationReason.TEXT_BLANK, "because", town -> WithdrawDonation.builder()
                    .from(today(town).withdraw(today(town).promised(goods(town).masks())))
                    .because(PersonalText.of(""))
                    .build()),
            warned(DonationReason.MORE_THAN_PROMISED, "lines[0]", town -> {
                SupplyItemRef masks = goods(town).masks();
                return today(town)
                        .receive(today(town).received(masks, goods(town).point()), point(town), line(masks, 901));
            }),
            warned(DonationReason.MORE_THAN_PROMISED, "lines[0]", town -> today(town)
                    .receive(
                            today(town).promised(goods(town).masks()),
                            goods(town).point(),
                            line(goods(town).item("棉被"), 1))),
            refused(DonationReason.TOO_MANY_LOTS, "lines", town -> {
                SupplyItemRef masks = goods(town).masks();
                StockPointId point = goods(town).point();
                DonationId donation = today(town).promised(masks);
                IntStream.range(0, 10).forEach(i -> town.does(today(town).receive(donation, point, lots(masks, 50))));
                return today(town).receive(donation, point, line(masks, 1));
            }),
            refused(DonationReason.NOTHING_ARRIVED, "donation", town -> today(town)
                    .publish(today(town).promised(goods(town).masks()), List.of())),
            refused(DonationReason.PLACE_MALFORMED, "where", town -> PublishDonation.builder()
                    .from(published(town, 100, 0))
                    .where(" ")
                    .build()),
            refused(DonationReason.LINES_DIFFER, "lines", town -> PublishDonation.builder()
                    .from(published(town, 100, 0))
                    .lines(List.of())
                    .build()),
            refused(DonationReason.LINES_DIFFER, "lines", town -> {
                PublishDonation once = published(town, 100, 0);
                return PublishDonation.builder()
                        .from(once)
                        .addAllLines(once.lines())
                        .build();
            }),
            refused(DonationReason.RECEIVED_DIFFERS, "lines[0].received", town -> published(town, 99, 0)),
            refused(DonationReason.USED_TOO_MUCH, "lines[0].used", town -> published(town, 100, 101)),
            refused(DonationReason.USED_STILL_THERE, "lines[0].used", town -> published(town, 100, 1)),
            refused(DonationReason.TOO_MANY_PUBLICATIONS, "donation", town -> {
                PublishDonation again = published(town, 100, 0);
                IntStream.range(0, 100)
                        .forEach(i -> town.does(PublishDonation.builder()
                                .from(again)
                                .commandId(town.nextId())
                                .build()));
                return again;
            }),
            refused(DonationReason.BASIS_MALFORMED, "basis", town -> EraseDonor.builder()
                    .from(today(town).erase(withdrawn(town, goods(town).masks())))
                    .basis(" ")
                    .build()),
            refused(
                    ArrivalReason.PROVIDER_CONTRADICTS,
                    "donor",
                    town -> from(
                            town,
                            new Provider(
                                    ProviderKind.ORGANIZATION,
                                    Optional.empty(),
                                    Optional.empty(),
                                    ArrivalActs.SOMEBODY.person()))),
            refused(
                    ArrivalReason.PROVIDER_CONTRADICTS,
                    "donor",
                    town -> from(
                            town,
                            new Provider(
                                    ProviderKind.PERSON,
                                    Optional.empty(),
                                    Optional.of(PersonalText.of("某公司")),
                                    Optional.empty()))),
            refused(ArrivalReason.TITLE_MALFORMED, "donor.title", town -> from(town, Provider.organization(" "))),
            refused(
                    ArrivalReason.PROVIDER_UNKNOWN,
                    "donor.organization",
                    town -> from(
                            town, Provider.organization(new OrganizationRef(HOME, new OrganizationId(Town.id(96)))))),
            refused(PersonalReason.NAME_BLANK, "donor.person", town -> from(town, Provider.person(PersonName.of(" ")))),
            refused(StockReason.NO_LOTS, "lines[0].lots", town -> arrives(town, masks -> lots(masks, 0))),
            refused(StockReason.NO_LOTS, "lines[0].lots", town -> arrives(town, masks -> lots(masks, 201))),
            refused(
                    StockReason.LOT_TWICE,
                    "lines[0].lots[1].batch",
                    town -> arrives(town, masks -> ArrivingLine.of(masks, lot("Ｂ1", 1), lot(" B1", 2)))),
            refused(
                    StockReason.LOT_MALFORMED,
                    "lines[0].lots[0].batch",
                    town -> arrives(town, masks -> ArrivingLine.of(masks, lot(" ", 1)))),
            refused(
                    StockReason.LOT_DATES,
                    "lines[0].lots[0]",
                    town -> arrives(town, Town.TODAY.plusDays(1), Town.TODAY)),
            refused(
                    StockReason.LOT_DATES,
                    "lines[0].lots[0]",
                    town -> arrives(town, Town.TODAY, Town.TODAY.minusDays(1))),
            refused(
                    StockReason.LOT_DATES,
                    "lines[0].lots[0]",
                    town -> arrives(town, Town.TODAY, Town.TODAY.plusYears(101))),
            refused(
                    StockReason.LOT_EXPIRED,
                    "lines[0].lots[0]",
                    town -> arrives(town, Town.TODAY.minusDays(9), Town.TODAY.minusDays(1))),
            refused(StockReason.NO_LINES, "lines", town -> today(town)
                    .receive(
                            today(town).promised(goods(town).masks()),
                            goods(town).point())),
            refused(StockReason.LINE_TWICE, "lines[1].item", town -> {
                SupplyItemRef masks = goods(town).masks();
                return today(town)
                        .receive(today(town).promised(masks), goods(town).point(), line(masks, 1), line(masks, 2));
            }),
            refused(StockReason.TOO_MANY_LOTS, "lines[0]", town -> {
                SupplyItemRef masks = goods(town).masks();
                StockPointId point = goods(town).point();
                DonationId donation = today(town).promised(masks);
                IntStream.range(0, 10).forEach(i -> town.does(today(town).receive(donation, point, lots(masks, 50))));
                return today(town).receive(today(town).promised(masks), point, line(masks, 1));
            }),
            refused(
                    QuantityReason.NOT_POSITIVE,
                    "lines[0].lots[0].quantity",
                    town -> arrives(town, masks -> line(masks, 0))),
            refused(
                    QuantityReason.UNIT_DIFFERS,
                    "lines[0].lots[0].quantity.unit",
                    town -> arrives(
                            town, masks -> ArrivingLine.of(masks, ArrivingLot.of("B1", Quantity.of(1, Unit.BOX))))),
            refused(
                    StockReason.CUSTODIAN_UNKNOWN,
                    "lines[0].lots[0].custodian",
                    town -> arrives(
                            town, masks -> ArrivingLine.of(masks, lot("B1", 1).entrusted(StockActs.NO_WORKER)))),
            RuleTable.warned(ArrivalReason.BEYOND_SHELF_LIFE, "lines[0].lots[0].expiresOn", town -> {
                SupplyItemRef masks = StockActs.masks(town);
                return today(town)
                        .receive(
                                today(town).promised(masks),
                                goods(town).point(),
                                ArrivingLine.of(
                                        masks,
                                        ArrivingLot.of("B1", pieces(1))
                                                .made(Town.TODAY)
                                                .until(Town.TODAY.plusDays(366))));
            }),
            refused(QuantityReason.UNIT_DIFFERS, "lines[0].used.unit", town -> {
                PublishDonation well = published(town, 100, 0);
                return PublishDonation.builder()
                        .from(well)
                        .lines(List.of(
                                new PublishedLine(well.lines().get(0).item(), pieces(100), Quantity.of(1, Unit.BOX))))
                        .build();
            }),
            refused(QuantityReason.NEGATIVE, "lines[0].used", town -> published(town, 100, -1)),
            refused(SupplyItemReason.ITEM_UNKNOWN, "lines[0].item", town -> today(town)
                    .receive(
                            today(town).promised(goods(town).masks()),
                            goods(town).point(),
                            line(NOTHING, 1))),
            refused(SupplyItemReason.ITEM_OUT_OF_REACH, "lines[0].item", town -> today(town)
                    .receive(
                            today(town).promised(goods(town).masks()),
                            goods(town).point(),
                            line(new SupplyItemRef(Town.ELSEWHERE, NOTHING.id()), 1))),
            refused(SupplyItemReason.ITEM_WITHDRAWN, "lines[0].item", town -> today(town)
                    .promise(goods(town).withdrawn(), 1)
                    .build()),
            refused(SupplyItemReason.ITEM_WITHDRAWN, "lines[0].item", town -> {
                DonationId donation = today(town).promised(goods(town).item("棉被"));
                return today(town)
                        .receive(donation, goods(town).point(), line(goods(town).withdrawn(), 1));
            }),
            refused(StockPointReason.POINT_UNKNOWN, "point", town -> {
                SupplyItemRef masks = goods(town).masks();
                return today(town).receive(today(town).promised(masks), NOWHERE, line(masks, 1));
            }),
            refused(StockPointReason.BEFORE_OPENED, "occurredAt", town -> {
                SupplyItemRef masks = goods(town).masks();
                DonationId donation =
                        town.does(ago(town, 200).promise(masks, 9).build()).id();
                return ago(town, 150)
                        .receive(
                                donation, goods(town).point(), ArrivingLine.of(masks, ArrivingLot.of("B1", pieces(1))));
            }));

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsMet(RuleTable.Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(RuleTable.Line::named);
    }

    @Test
    void everyReasonHasALine() {
        RuleTable.coversAll(RULES, DonationReason.values());
        RuleTable.coversAll(RULES, ArrivalReason.values());
    }

    private static ArrivalActs goods(Town town) {
        return ArrivalActs.today(town);
    }

    /** Another point than the first. */
    private static StockPointId point(Town town) {
        return town.does(OpenStockPoint.builder()
                        .commandId(town.nextId())
                        .occurredAt(Town.NOW)
                        .home(HOME)
                        .kind(PointKind.COMMUNITY)
                        .title("另一物资点")
                        .build())
                .id();
    }

    private static DonationId withdrawn(Town town, SupplyItemRef item) {
        DonationId donation = today(town).promised(item);
        town.does(ago(town, 2).withdraw(donation));
        return donation;
    }

    private static PublishDonation published(Town town, long received, long used) {
        SupplyItemRef masks = goods(town).masks();
        return today(town).publish(today(town).received(masks, goods(town).point()), masks, received, used);
    }

    private static PromiseDonation from(Town town, Provider donor) {
        return today(town).promise(goods(town).masks(), 1).donor(donor).build();
    }

    private static ReceiveDonation arrives(Town town, Function<SupplyItemRef, ArrivingLine> line) {
        SupplyItemRef masks = goods(town).masks();
        return today(town).receive(today(town).promised(masks), goods(town).point(), line.apply(masks));
    }

    private static ReceiveDonation arrives(Town town, LocalDate produced, LocalDate expires) {
        return arrives(
                town,
                masks -> ArrivingLine.of(
                        masks, ArrivingLot.of("B1", pieces(1)).made(produced).until(expires)));
    }
}
