package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.examples.thirtydays.People;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resource.handout.HandOutGoods;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.handout.OpenRation;
import org.gridgovernance.resource.handout.Ration;
import org.gridgovernance.resource.handout.RationBasis;
import org.gridgovernance.resource.handout.ReturnHandout;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;

/** Every week each household receives a bag of rice and each person ten masks, once, some on each day. */
final class RationsGoOut implements SeasonDuty {
    private static final int WEEK = 7;

    private final SeasonSetting season;
    private final List<Week> rounds = new ArrayList<>();
    private final List<Neighbours> neighbours;

    /** Who receives what where. */
    private record Neighbours(StockPoint point, List<Household> households) {}

    private record Week(Neighbours neighbours, Ration ration) {}

    /** Registers a household of one for every so many. */
    RationsGoOut(SeasonSetting season) {
        this.season = season;
        neighbours = season.rationed().stream()
                .map(point -> new Neighbours(point, households(point)))
                .toList();
    }

    private List<Household> households(StockPoint point) {
        int many = Math.max(1, season.scaled(30));
        People people = new People(season.chance());
        List<Telling<Resident>> registering = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            Particulars particulars = Particulars.of(people.someName(), Sex.UNKNOWN);
            registering.add((id, now) -> RegisterResident.builder()
                    .commandId(id)
                    .occurredAt(now)
                    .home(point.home())
                    .particulars(particulars)
                    .build());
        }
        return season.bulk()
                .send(
                        season.desks().steward(),
                        season.bulk().send(season.desks().steward(), registering).stream()
                                .map(RationsGoOut::household)
                                .toList());
    }

    private static Telling<Household> household(Resident head) {
        return (id, at) -> FormHousehold.builder()
                .commandId(id)
                .occurredAt(at)
                .home(head.home())
                .addMembers(new Membership(head.id(), head.home(), Relation.HEAD))
                .build();
    }

    @Override
    public void day() {
        season.until(14);
        if (season.today().getDayOfWeek() == DayOfWeek.MONDAY) {
            rounds.clear();
            neighbours.forEach(this::open);
        }
        List<Handout> given = season.bulk()
                .send(
                        season.desks().steward(),
                        rounds.stream()
                                .flatMap(round -> handOuts(round).stream())
                                .toList());
        season.bulk()
                .send(
                        season.desks().steward(),
                        given.stream()
                                .filter(handout -> season.chance().between(1, 200) == 1)
                                .map(RationsGoOut::comesBack)
                                .toList());
    }

    private void open(Neighbours of) {
        season.bulk()
                .send(
                        season.desks().steward(),
                        List.of(
                                ration(of.point(), SeasonGoods.RICE, RationBasis.PER_HOUSEHOLD, 1),
                                ration(of.point(), SeasonGoods.MASKS, RationBasis.PER_PERSON, 10)))
                .forEach(ration -> rounds.add(new Week(of, ration)));
    }

    private Telling<Ration> ration(StockPoint point, int number, RationBasis basis, int each) {
        SupplyItem item = season.goods().get(number);
        return (id, at) -> OpenRation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .item(item.named())
                .period(new Period(season.today(), season.today().plusDays(WEEK - 1L)))
                .basis(basis)
                .each(Quantity.of(each, item.unit()))
                .build();
    }

    /** Today's part of the households, as far as there is enough; one of a hundred tries to receive it again. */
    private List<Telling<Handout>> handOuts(Week round) {
        List<Telling<Handout>> tellings = new ArrayList<>();
        List<Household> households = round.neighbours().households();
        StockPoint point = round.neighbours().point();
        BigDecimal left = season.book().usable(point, round.ration().item(), season.today());
        for (int at = season.today().getDayOfWeek().getValue() - 1; at < households.size(); at += WEEK) {
            left = left.subtract(round.ration().each().amount());
            if (left.signum() < 0) {
                return tellings;
            }
            Telling<Handout> one = handOut(point, round.ration(), households.get(at));
            tellings.add(one);
            if (season.chance().of(1)) {
                tellings.add(one);
            }
        }
        return tellings;
    }

    private static Telling<Handout> handOut(StockPoint point, Ration ration, Household household) {
        boolean byHousehold = ration.basis() == RationBasis.PER_HOUSEHOLD;
        return (id, at) -> HandOutGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .ration(ration.id())
                .household(Optional.of(household.id()).filter(one -> byHousehold))
                .persons(
                        byHousehold
                                ? List.of()
                                : household
                                        .members()
                                        .open()
                                        .map(Membership::resident)
                                        .toList())
                .build();
    }

    private static Telling<Handout> comesBack(Handout handout) {
        return (id, at) -> ReturnHandout.builder()
                .commandId(id)
                .occurredAt(at)
                .home(handout.home())
                .handout(handout.id())
                .point(handout.point())
                .build();
    }
}
