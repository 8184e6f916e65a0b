package org.gridgovernance.store.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.donation.DonationStage;
import org.gridgovernance.resource.donation.DonationUse;
import org.gridgovernance.resource.donation.PublishedLine;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.requisition.CompensatedLot;
import org.gridgovernance.resource.requisition.HeldLot;
import org.gridgovernance.resource.requisition.HeldThing;
import org.gridgovernance.resource.requisition.Requisition;
import org.gridgovernance.resource.requisition.RequisitionStage;
import org.gridgovernance.resource.requisition.RequisitionedThing;
import org.gridgovernance.resource.requisition.ReturnedLine;
import org.gridgovernance.resource.requisition.ReturnedLot;
import org.gridgovernance.resource.requisition.ThingCount;
import org.gridgovernance.store.contract.ResourceTale.Likely;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationRef;

/** What is given, and what is requisitioned. Each is empty if there is nothing it can happen to. */
record TaleGifts(Depot depot, Chance chance) {
    private static final int SOME = 30;
    private static final int RARE = 30;

    Stream<Likely> deeds() {
        return Stream.of(
                new Likely(7, this::promise),
                new Likely(2, this::withdraw),
                new Likely(14, this::receive),
                new Likely(8, this::publish),
                new Likely(3, this::erase),
                new Likely(5, this::order),
                new Likely(6, this::serve),
                new Likely(10, this::receiveGoods),
                new Likely(8, this::takeThings),
                new Likely(8, this::returnGoods),
                new Likely(8, this::returnThings),
                new Likely(8, this::compensate),
                new Likely(10, this::settle),
                new Likely(3, this::eraseOwner));
    }

    private Provider provider() {
        return switch (chance.upTo(4)) {
            case 0 ->
                Provider.organization(
                        chance.pick(depot.all(Organization.TYPE, any -> true)).reference());
            case 1 -> Provider.organization("某某公司");
            case 2 -> Provider.person(PersonName.of("王小明"));
            default -> Provider.somebody();
        };
    }

    // donations

    private Optional<Command<?>> promise() {
        return depot.point().map(point -> depot.gifts(point.home())
                .promise(provider(), chance.oneIn(3), depot.goods(point.home(), SOME)));
    }

    private Optional<Donation> donation(DonationStage... stages) {
        return depot.mostly(RARE, Donation.TYPE, donation -> List.of(stages).contains(donation.stage()));
    }

    private Optional<Command<?>> withdraw() {
        return donation(DonationStage.PROMISED)
                .map(donation -> depot.gifts(donation.home()).withdraw(donation.id()));
    }

    private Optional<Command<?>> receive() {
        return donation(DonationStage.PROMISED, DonationStage.RECEIVED)
                .flatMap(donation -> depot.pointIn(donation.home()).map(point -> depot.gifts(donation.home())
                        .receive(
                                donation.id(),
                                depot.named(point),
                                depot.someOf(donation.lines(), 2).stream()
                                        .map(line -> arriving(
                                                line.item(),
                                                line.promised().amount(),
                                                line.promised().unit()))
                                        .toList())));
    }

    private ArrivingLine arriving(SupplyItemRef item, BigDecimal most, Unit unit) {
        List<ArrivingLot> lots = IntStream.rangeClosed(1, 1 + (chance.oneIn(4) ? 1 : 0))
                .mapToObj(i -> new ArrivingLot(
                        "捐" + i,
                        Optional.empty(),
                        chance.oneIn(2)
                                ? Optional.empty()
                                : Optional.of(
                                        chance.today().plusDays(chance.upTo(90) - (chance.oneIn(RARE) ? 99L : 0))),
                        new Quantity(depot.part(most, unit), unit),
                        Optional.empty()))
                .toList();
        return new ArrivingLine(item, lots);
    }

    private Optional<Command<?>> publish() {
        return donation(DonationStage.RECEIVED, DonationStage.PUBLISHED).map(donation -> {
            List<PublishedLine> told = DonationUse.of(depot.desk(), Donation.entry(donation.home(), donation.id()))
                    .get()
                    .toPublish();
            return depot.gifts(donation.home()).publish(donation.id(), chance.oneIn(RARE) ? List.of() : told);
        });
    }

    private Optional<Command<?>> erase() {
        return depot.some(Donation.TYPE, donation -> !donation.unnamed())
                .map(donation -> depot.gifts(donation.home()).erase(donation.id()));
    }

    // requisitions

    private Optional<Command<?>> order() {
        List<Organization> county = depot.all(
                Organization.TYPE, each -> chance.oneIn(RARE) || each.home().equals(Town.COUNTY));
        return depot.point().map(point -> depot.gifts(point.home())
                .order(
                        county.isEmpty() ? authority() : chance.pick(county).reference(),
                        chance.oneIn(2) ? Provider.organization("运输公司") : Provider.person(PersonName.of("王小明")),
                        chance.oneIn(4) ? List.of() : depot.goods(point.home(), SOME),
                        chance.oneIn(2) ? List.of() : List.of(new RequisitionedThing("冲锋舟", 1 + chance.upTo(4)))));
    }

    private OrganizationRef authority() {
        return depot.all(Organization.TYPE, any -> true).get(0).reference();
    }

    private Optional<Requisition> open() {
        return depot.mostly(RARE, Requisition.TYPE, each -> each.stage() != RequisitionStage.SETTLED);
    }

    private Optional<Command<?>> serve() {
        return depot.mostly(RARE, Requisition.TYPE, each -> each.notifiedAt().isEmpty())
                .map(each -> depot.gifts(each.home()).serve(each.id()));
    }

    private Optional<Command<?>> receiveGoods() {
        return open().filter(each -> !each.goods().isEmpty())
                .flatMap(each -> depot.pointIn(each.home()).map(point -> {
                    GoodsLine line = chance.pick(each.goods());
                    BigDecimal most = line.quantity().amount();
                    return depot.gifts(each.home())
                            .receive(
                                    each.id(),
                                    depot.named(point),
                                    List.of(arriving(
                                            line.item(), most, line.quantity().unit())));
                }));
    }

    private Optional<ThingCount> thing(Requisition requisition) {
        return requisition.things().isEmpty()
                ? Optional.empty()
                : Optional.of(new ThingCount(
                        1 + chance.upTo(requisition.things().size() + (chance.oneIn(RARE) ? 1 : 0)),
                        1 + chance.upTo(2)));
    }

    private Optional<Command<?>> takeThings() {
        return open().flatMap(each ->
                thing(each).map(thing -> depot.gifts(each.home()).take(each.id(), thing)));
    }

    private Optional<Command<?>> returnThings() {
        return held().flatMap(each ->
                thing(each).map(thing -> depot.gifts(each.home()).giveBack(each.id(), thing)));
    }

    private Optional<Requisition> held() {
        return depot.mostly(RARE, Requisition.TYPE, each -> each.stage() == RequisitionStage.HELD && each.isOpen());
    }

    /** Where some of the lot is still. */
    private Optional<Command<?>> returnGoods() {
        return held().filter(each -> !each.lots().isEmpty()).flatMap(each -> {
            HeldLot lot = chance.pick(each.lots());
            return depot.some(
                            Stock.TYPE,
                            stock -> stock.home().equals(each.home())
                                    && stock.lot(lot.lot()).isPresent())
                    .map(stock -> depot.gifts(each.home())
                            .giveBack(
                                    each.id(),
                                    stock.point(),
                                    new ReturnedLine(
                                            lot.item(),
                                            List.of(new ReturnedLot(
                                                    lot.lot(),
                                                    new Quantity(depot.part(lot.open(), stock.unit()), stock.unit()),
                                                    chance.oneIn(6))))));
        });
    }

    /** Of what is open all, or a part of some. */
    private Optional<Command<?>> compensate() {
        return held().map(each -> {
            boolean all = chance.oneIn(2);
            List<CompensatedLot> lots = new ArrayList<>();
            for (HeldLot lot : each.lots()) {
                if (lot.open().signum() > 0 && (all || chance.oneIn(2))) {
                    Unit unit = lot.taken().unit();
                    lots.add(new CompensatedLot(
                            lot.lot(), new Quantity(all ? lot.open() : depot.part(lot.open(), unit), unit)));
                }
            }
            List<ThingCount> things = new ArrayList<>();
            for (int i = 0; i < each.things().size(); i++) {
                HeldThing thing = each.things().get(i);
                if (thing.open() > 0 && all) {
                    things.add(new ThingCount(i + 1, thing.open()));
                }
            }
            return depot.gifts(each.home()).compensate(each.id(), chance.upTo(10_000), lots, things);
        });
    }

    private Optional<Command<?>> settle() {
        return depot.mostly(6, Requisition.TYPE, each -> each.stage() == RequisitionStage.HELD && !each.isOpen())
                .map(each -> depot.gifts(each.home()).settle(each.id()));
    }

    private Optional<Command<?>> eraseOwner() {
        return depot.mostly(12, Requisition.TYPE, each -> each.stage() == RequisitionStage.SETTLED)
                .map(each -> depot.gifts(each.home()).erase(each.id()));
    }
}
