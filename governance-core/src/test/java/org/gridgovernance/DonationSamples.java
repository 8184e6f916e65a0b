package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.arrival.ProviderKind;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.donation.DonationArrival;
import org.gridgovernance.resource.donation.DonationBoard;
import org.gridgovernance.resource.donation.DonationEvent;
import org.gridgovernance.resource.donation.DonationId;
import org.gridgovernance.resource.donation.DonationLine;
import org.gridgovernance.resource.donation.DonationStage;
import org.gridgovernance.resource.donation.DonationUse;
import org.gridgovernance.resource.donation.EraseDonor;
import org.gridgovernance.resource.donation.PromiseDonation;
import org.gridgovernance.resource.donation.PublishDonation;
import org.gridgovernance.resource.donation.PublishedLine;
import org.gridgovernance.resource.donation.ReceiveDonation;
import org.gridgovernance.resource.donation.WithdrawDonation;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Samples of donations. */
final class DonationSamples {
    static final DonationId DONATION = new DonationId(Town.id(110));
    static final StockPointId POINT = new StockPointId(Town.id(111));
    static final LotId LOT = new LotId(Town.id(112));
    static final SupplyItemRef ITEM = new SupplyItemRef(AreaCode.of("420102"), new SupplyItemId(Town.id(113)));
    static final IncidentCode INCIDENT = new IncidentCode("WH-2025-7");

    /** One of whom more is told than can be true, so that every field is filled. */
    static final Provider EVERYTHING = new Provider(
            ProviderKind.PERSON,
            Optional.of(new OrganizationRef(HOME, new OrganizationId(Town.id(114)))),
            Optional.of(PersonalText.of(Canaries.TEXT)),
            Optional.of(PersonName.of(Canaries.NAME)));

    static final List<ArrivedLot> ARRIVED = List.of(new ArrivedLot(ITEM, "医用口罩", LOT, pieces(500)));
    static final List<ArrivingLine> ARRIVING = List.of(new ArrivingLine(
            ITEM,
            List.of(new ArrivingLot(
                    "B20250601",
                    Optional.of(DAY),
                    Optional.of(DAY),
                    pieces(500),
                    Optional.of(new WorkerId(Town.id(712)))))));
    private static final List<GoodsLine> PROMISED = List.of(new GoodsLine(ITEM, pieces(2_000)));
    private static final List<PublishedLine> PUBLISHED = List.of(new PublishedLine(ITEM, pieces(500), pieces(120)));
    private static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);

    private DonationSamples() {}

    private static Quantity pieces(long many) {
        return Quantity.of(many, Unit.PIECE);
    }

    /** One as it stands, and how it is told the public. */
    static List<Object> answers() {
        Donation donation = Donation.builder()
                .id(DONATION)
                .home(HOME)
                .donor(EVERYTHING)
                .unnamed(false)
                .addLine(new DonationLine(ITEM, pieces(2_000), pieces(500)))
                .purpose(WORDS)
                .stage(DonationStage.RECEIVED)
                .promisedAt(AT)
                .addArrival(new DonationArrival(POINT, AT, ARRIVED))
                .because(WORDS)
                .build();
        DonationBoard.Line line = new DonationBoard.Line(
                HOME,
                DONATION,
                "爱心人士",
                Optional.of(PersonName.of(Canaries.NAME)),
                "医用口罩",
                pieces(500),
                new DonationUse.Line(ITEM, pieces(500), new TreeMap<>(), new TreeMap<>()),
                Optional.of(DAY),
                Optional.of(DAY));
        return List.of(donation, new DonationBoard(HOME, Period.of(DAY), List.of(line)));
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "donation-promised" ->
                new DonationEvent.Promised(EVERYTHING, true, PROMISED, Optional.of(WORDS), Optional.of(INCIDENT));
            case "donation-received" -> new DonationEvent.Received(POINT, ARRIVED, DAY);
            case "donation-published" -> new DonationEvent.Published("社区公示栏", PUBLISHED);
            case "donation-withdrawn" -> new DonationEvent.Withdrawn(Optional.of(WORDS));
            case "donor-erased" -> new DonationEvent.DonorErased(Samples.BASIS);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "promise-donation" ->
                PromiseDonation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .donor(Provider.person(PersonName.of(Canaries.NAME)))
                        .unnamed(true)
                        .lines(PROMISED)
                        .purpose(WORDS)
                        .incident(INCIDENT)
                        .build();
            case "withdraw-donation" ->
                WithdrawDonation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .donation(DONATION)
                        .because(WORDS)
                        .build();
            case "receive-donation" ->
                ReceiveDonation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .donation(DONATION)
                        .point(POINT)
                        .lines(ARRIVING)
                        .build();
            case "publish-donation" ->
                PublishDonation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .donation(DONATION)
                        .where("社区公示栏")
                        .lines(PUBLISHED)
                        .build();
            case "erase-donor" ->
                EraseDonor.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .donation(DONATION)
                        .basis(Samples.BASIS)
                        .build();
            default -> null;
        };
    }
}
