package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.ReliefActs.WEEK;
import static org.gridgovernance.ReliefActs.facts;
import static org.gridgovernance.ReliefActs.found;
import static org.gridgovernance.ReliefActs.had;
import static org.gridgovernance.ReliefActs.in;
import static org.gridgovernance.ReliefActs.lot;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.count.StockCountId;
import org.gridgovernance.resource.handout.FollowHandouts;
import org.gridgovernance.resource.handout.FollowHouseholdHandouts;
import org.gridgovernance.resource.handout.GivenLot;
import org.gridgovernance.resource.handout.HandOutGoods;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.handout.HandoutId;
import org.gridgovernance.resource.handout.HandoutReason;
import org.gridgovernance.resource.handout.HandoutReport;
import org.gridgovernance.resource.handout.OpenRation;
import org.gridgovernance.resource.handout.Ration;
import org.gridgovernance.resource.handout.RationBasis;
import org.gridgovernance.resource.handout.RationId;
import org.gridgovernance.resource.handout.Receiver;
import org.gridgovernance.resource.handout.ReturnHandout;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.MovementReason;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of rations and hand-outs, met by a command at the desk, and that each receives once. */
class HandoutRulesTest {
    private static final RationBasis BY_HOUSEHOLD = RationBasis.PER_HOUSEHOLD;
    private static final RationBasis BY_PERSON = RationBasis.PER_PERSON;
    private static final RationId NO_RATION = new RationId(Town.id(404));
    private static final StockPointId NOWHERE = new StockPointId(Town.id(405));
    private static final ResidentId NOBODY = new ResidentId(Town.id(406));
    private static final HouseholdId NO_HOUSEHOLD = new HouseholdId(Town.id(407));

    /** A store with ten pieces of an item, and a ration of two for each. */
    private record Scene(ReliefActs acts, StockPointId point, SupplyItemRef item, RationId ration) {
        static Scene of(Town town, RationBasis basis) {
            ReliefActs acts = in(town);
            StockPointId point = acts.point("物资室");
            SupplyItemRef item = acts.item("口罩");
            acts.stocked(point, item, 10);
            return new Scene(acts, point, item, acts.ration(item, basis));
        }

        HandOutGoods give(HouseholdId household) {
            return acts.give(point, ration, household);
        }

        HandOutGoods give(ResidentId... persons) {
            return acts.give(point, ration, persons);
        }

        HandOutGoods giveOf(Pick... lots) {
            return HandOutGoods.builder()
                    .from(give(acts.household()))
                    .lots(List.of(lots))
                    .build();
        }

        Handout given(HouseholdId household) {
            return acts.town().does(give(household));
        }

        Handout given(ResidentId... persons) {
            return acts.town().does(give(persons));
        }

        BigDecimal shelf() {
            return acts.shelf(point, item);
        }
    }

    private static Pick pick(LotId lot, String amount) {
        return new Pick(lot, new BigDecimal(amount));
    }

    private static OpenRation opened(Town town, UnaryOperator<OpenRation.Builder> change) {
        ReliefActs acts = in(town);
        return change.apply(OpenRation.builder().from(acts.open(acts.item("口罩"), BY_HOUSEHOLD, WEEK)))
                .build();
    }

    private static OpenRation lasting(Town town, LocalDate first, int days) {
        return opened(town, ration -> with(ration, new Period(first, first.plusDays(days - 1))));
    }

    private static OpenRation.Builder with(OpenRation.Builder ration, Period period) {
        ration.period(period);
        return ration;
    }

    private static HandOutGoods at(HandOutGoods gives, Instant at) {
        return HandOutGoods.builder().from(gives).occurredAt(at).build();
    }

    private static final List<Line> RATIONS = List.of(
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> {
                ReliefActs acts = in(town);
                SupplyItemRef item = acts.item(Errands.STREET, "口罩");
                return OpenRation.builder()
                        .from(acts.open(item, BY_HOUSEHOLD, WEEK))
                        .home(Errands.STREET)
                        .build();
            }),
            refused(HandoutReason.PERIOD_IMPLAUSIBLE, "period", town -> lasting(town, TODAY, 63)),
            refused(HandoutReason.PERIOD_IMPLAUSIBLE, "period", town -> lasting(town, TODAY.plusDays(367), 1)),
            refused(HandoutReason.PERIOD_IMPLAUSIBLE, "period", town -> lasting(town, LocalDate.MIN, 1)),
            refused(HandoutReason.RATION_OVERLAPS, "period", town -> {
                ReliefActs acts = in(town);
                SupplyItemRef item = acts.item("口罩");
                acts.ration(item, BY_HOUSEHOLD);
                return acts.open(
                        item, BY_PERSON, new Period(WEEK.last(), WEEK.last().plusDays(7)));
            }),
            refused(
                    SupplyItemReason.ITEM_OUT_OF_REACH,
                    "item",
                    town -> opened(town, ration -> {
                        ration.item(new SupplyItemRef(Town.ELSEWHERE, new SupplyItemId(Town.id(9))));
                        return ration;
                    })),
            refused(
                    SupplyItemReason.ITEM_UNKNOWN,
                    "item",
                    town -> opened(town, ration -> {
                        ration.item(new SupplyItemRef(HOME, new SupplyItemId(Town.id(408))));
                        return ration;
                    })),
            refused(
                    QuantityReason.UNIT_DIFFERS,
                    "each.unit",
                    town -> opened(town, ration -> {
                        ration.each(Quantity.of(2, Unit.BOX));
                        return ration;
                    })),
            refused(
                    QuantityReason.NOT_POSITIVE,
                    "each",
                    town -> opened(town, ration -> {
                        ration.each(Quantity.none(Unit.PIECE));
                        return ration;
                    })),
            refused(HandoutReason.RATION_UNKNOWN, "ration", town -> in(town).closeRation(NO_RATION)));

    private static final List<Line> RECEIVERS = List.of(
            refused(HandoutReason.RECEIVERS_UNCLEAR, "persons", town -> Scene.of(town, BY_PERSON)
                    .give()),
            refused(HandoutReason.RECEIVERS_UNCLEAR, "persons", town -> {
                ResidentId twice = town.resident();
                return Scene.of(town, BY_PERSON).give(twice, twice);
            }),
            refused(HandoutReason.RECEIVERS_UNCLEAR, "persons", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                ResidentId one = town.resident();
                ResidentId same = town.resident();
                town.does(town.merge(one, same));
                return scene.give(one, same);
            }),
            refused(HandoutReason.RECEIVERS_UNCLEAR, "persons", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                return HandOutGoods.builder()
                        .from(scene.give(town.resident()))
                        .household(scene.acts().household())
                        .build();
            }),
            refused(HandoutReason.BASIS_DIFFERS, "ration", town -> Scene.of(town, BY_HOUSEHOLD)
                    .give(town.resident())),
            refused(HandoutReason.BASIS_DIFFERS, "ration", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                return scene.give(scene.acts().household());
            }),
            refused(HandoutReason.RECEIVED_ALREADY, "household", town -> {
                Scene scene = Scene.of(town, BY_HOUSEHOLD);
                HouseholdId household = scene.acts().household();
                scene.given(household);
                return scene.give(household);
            }),
            refused(HandoutReason.RECEIVED_ALREADY, "persons[1]", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                ResidentId one = town.resident();
                scene.given(one);
                return scene.give(town.resident(), one);
            }),
            warned(HandoutReason.SPLIT_HOUSEHOLD_RECEIVED, "household", town -> {
                Scene scene = Scene.of(town, BY_HOUSEHOLD);
                ResidentId head = town.resident();
                HouseholdId origin = town.household(
                        Optional.empty(),
                        Town.member(head, Relation.SPOUSE),
                        Town.member(town.resident(), Relation.HEAD));
                scene.given(origin);
                HouseholdId other = town.does(HouseholdActs.today(town).split(origin, Town.member(head, Relation.HEAD)))
                        .id();
                return scene.give(other);
            }),
            refused(HandoutReason.NOBODY_THERE, "household", town -> Scene.of(town, BY_HOUSEHOLD)
                    .give(town.household(Optional.empty()))),
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> Scene.of(town, BY_HOUSEHOLD)
                    .give(NO_HOUSEHOLD)),
            refused(HouseholdReason.DISSOLVED, "household", town -> {
                Scene scene = Scene.of(town, BY_HOUSEHOLD);
                HouseholdId gone = town.household(Optional.empty());
                town.does(HouseholdActs.today(town).merge(gone, scene.acts().household()));
                return scene.give(gone);
            }),
            refused(ResidentReason.RESIDENT_UNKNOWN, "persons[1]", town -> Scene.of(town, BY_PERSON)
                    .give(town.resident(), NOBODY)),
            refused(KernelReason.SUBJECT_ERASED, "persons[0]", town -> {
                ResidentId erased = town.resident();
                town.does(town.erase(erased));
                return Scene.of(town, BY_PERSON).give(erased);
            }),
            refused(ResidentReason.DECEASED, "persons[0]", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                return scene.give(dead(town, TODAY.minusDays(1)));
            }),
            refused(ResidentReason.RESIDENT_UNKNOWN, "collector", town -> HandOutGoods.builder()
                    .from(Scene.of(town, BY_PERSON).give(town.resident()))
                    .collector(NOBODY)
                    .build()),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> FollowHandouts.builder()
                    .commandId(town.nextId())
                    .occurredAt(NOW)
                    .home(HOME)
                    .resident(NOBODY)
                    .build()),
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> FollowHouseholdHandouts.builder()
                    .commandId(town.nextId())
                    .occurredAt(NOW)
                    .home(HOME)
                    .household(NO_HOUSEHOLD)
                    .build()));

    private static final List<Line> GOODS = List.of(
            refused(HandoutReason.RATION_UNKNOWN, "ration", town -> in(town).give(
                            in(town).point("物资室"), NO_RATION, in(town).household())),
            refused(StockPointReason.POINT_UNKNOWN, "point", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                return scene.acts().give(NOWHERE, scene.ration(), town.resident());
            }),
            refused(HandoutReason.RATION_CLOSED, "ration", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                town.does(scene.acts().closeRation(scene.ration()));
                return scene.give(town.resident());
            }),
            refused(HandoutReason.OUTSIDE_PERIOD, "occurredAt", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                return at(scene.give(town.resident()), NOW.minus(Duration.ofDays(4)));
            }),
            refused(HandoutReason.LOTS_TOO_MANY, "lots", town -> Scene.of(town, BY_HOUSEHOLD)
                    .giveOf(IntStream.range(0, 101)
                            .mapToObj(i -> pick(lot(i), "1"))
                            .toArray(Pick[]::new))),
            refused(HandoutReason.LOTS_DIFFER, "lots", town -> Scene.of(town, BY_HOUSEHOLD)
                    .giveOf(pick(lot(1), "3"))),
            refused(StockReason.LOT_TWICE, "lots[1].lot", town -> Scene.of(town, BY_HOUSEHOLD)
                    .giveOf(pick(lot(1), "1"), pick(lot(1), "1"))),
            refused(QuantityReason.NOT_WHOLE, "lots[0].amount", town -> Scene.of(town, BY_HOUSEHOLD)
                    .giveOf(pick(lot(1), "0.5"), pick(lot(2), "1"))),
            refused(QuantityReason.NOT_POSITIVE, "lots[1].amount", town -> Scene.of(town, BY_HOUSEHOLD)
                    .giveOf(pick(lot(1), "3"), pick(lot(2), "-1"))),
            refused(StockReason.LOT_UNKNOWN, "lots", town -> Scene.of(town, BY_HOUSEHOLD)
                    .giveOf(pick(lot(7), "2"))),
            refused(StockReason.LOT_EXPIRED, "lots", town -> {
                ReliefActs acts = in(town);
                StockPointId point = acts.point("物资室");
                SupplyItemRef item = acts.item("口罩");
                acts.stocked(point, item, had(lot(1), facts(Optional.of(TODAY.minusDays(1))), 10));
                return new Scene(acts, point, item, acts.ration(item, BY_HOUSEHOLD)).giveOf(pick(lot(1), "2"));
            }),
            refused(StockReason.NOT_ENOUGH, "point", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                return scene.give(Stream.generate(town::resident).limit(6).toArray(ResidentId[]::new));
            }),
            refused(StockReason.COUNTED_SINCE, "occurredAt", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                StockCountId count = scene.acts().started(scene.point(), NOW);
                town.does(scene.acts().count(count, scene.item(), NOW, found(lot(1), 10)));
                return scene.give(town.resident());
            }),
            refused(HandoutReason.HANDOUT_UNKNOWN, "handout", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                return scene.acts().bringBack(new HandoutId(Town.id(409)), scene.point(), Account.SHELF);
            }),
            refused(HandoutReason.RETURNED_ALREADY, "handout", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                Handout given = scene.given(town.resident());
                town.does(scene.acts().bringBack(given.id(), scene.point(), Account.SHELF));
                return scene.acts().bringBack(given.id(), scene.point(), Account.SHELF);
            }),
            refused(MovementReason.ACCOUNT_NOT_KEPT, "account", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                Handout given = scene.given(town.resident());
                return scene.acts().bringBack(given.id(), scene.point(), Account.PEOPLE);
            }),
            warned(MovementReason.EXPIRED_ASIDE, "account", town -> {
                ReliefActs acts = in(town);
                StockPointId point = acts.point("物资室");
                SupplyItemRef item = acts.item("口罩");
                acts.stocked(point, item, had(lot(1), facts(Optional.of(TODAY.minusDays(1))), 10));
                Scene scene = new Scene(acts, point, item, acts.ration(item, BY_PERSON));
                Handout given = town.does(at(scene.give(town.resident()), NOW.minus(Duration.ofDays(1))));
                return acts.bringBack(given.id(), point, Account.SHELF);
            }),
            refused(HandoutReason.BEFORE_GIVEN, "occurredAt", town -> {
                Scene scene = Scene.of(town, BY_PERSON);
                Handout given = scene.given(town.resident());
                return ReturnHandout.builder()
                        .from(scene.acts().bringBack(given.id(), scene.point(), Account.SHELF))
                        .occurredAt(NOW.minusSeconds(1))
                        .build();
            }));

    private final Town town = new Town();

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHolds(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return all().map(Line::named);
    }

    private static Stream<Line> all() {
        return Stream.of(RATIONS, RECEIVERS, GOODS).flatMap(List::stream);
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(all().toList(), HandoutReason.values());
    }

    private static ResidentId dead(Town town, LocalDate on) {
        ResidentId dead = town.resident();
        town.does(RecordDeath.builder()
                .commandId(town.nextId())
                .occurredAt(NOW.minus(Duration.between(on.atStartOfDay(), TODAY.atStartOfDay())))
                .home(HOME)
                .resident(dead)
                .source(Source.DOOR_VISIT)
                .build());
        return dead;
    }

    @Test
    void whatIsDueComesOutOfTheLotsThatExpireFirst() {
        ReliefActs acts = in(town);
        StockPointId point = acts.point("物资室");
        SupplyItemRef item = acts.item("牛奶");
        acts.stocked(
                point,
                item,
                had(lot(1), facts(Optional.empty()), 9),
                had(lot(2), facts(Optional.of(TODAY.plusDays(9))), 3),
                had(lot(3), facts(Optional.of(TODAY.plusDays(3))), 2),
                had(lot(4), facts(Optional.of(TODAY.minusDays(1))), 9));
        Handout given = town.does(
                acts.give(point, acts.ration(item, BY_PERSON), town.resident(), town.resident(), town.resident()));
        assertThat(given.quantity()).isEqualTo(Quantity.of(6, Unit.PIECE));
        assertThat(given.lots())
                .containsExactly(
                        new GivenLot(lot(3), facts(Optional.of(TODAY.plusDays(3))), BigDecimal.valueOf(2)),
                        new GivenLot(lot(2), facts(Optional.of(TODAY.plusDays(9))), BigDecimal.valueOf(3)),
                        new GivenLot(lot(1), facts(Optional.empty()), BigDecimal.ONE));
        assertThat(acts.shelf(point, item)).isEqualByComparingTo("17");
    }

    @Test
    void whoDiedLaterHadReceived() {
        Scene scene = Scene.of(town, BY_PERSON);
        ResidentId dead = dead(town, TODAY);
        assertThat(scene.given(dead).receivers()).containsExactly(Receiver.of(dead));
    }

    @Test
    void whatIsBroughtBackIsInStockAgainAndMayBeHandedOutAgain() {
        Scene scene = Scene.of(town, BY_PERSON);
        ResidentId[] five = Stream.generate(town::resident).limit(5).toArray(ResidentId[]::new);
        Handout given = scene.given(five);
        assertThat(scene.acts().stock(scene.point(), scene.item()).lots()).isEmpty();
        Handout returned = town.does(scene.acts().bringBack(given.id(), scene.point(), Account.SHELF));
        assertThat(returned.returnedAt()).contains(NOW);
        assertThat(scene.acts().stock(scene.point(), scene.item()).lots())
                .singleElement()
                .satisfies(lot -> {
                    assertThat(lot.id()).isEqualTo(lot(1));
                    assertThat(lot.facts()).isEqualTo(facts(Optional.empty()));
                    assertThat(lot.shelf().amount()).isEqualByComparingTo("10");
                });
        assertThat(town.does(scene.acts()
                                .bringBack(scene.given(five).id(), scene.acts().point("别处"), Account.QUARANTINE))
                        .receivers())
                .hasSize(5);
        assertThat(scene.shelf()).isZero();
    }

    @Test
    void aRationThatWasClosedLeavesTheDaysAfterItFree() {
        Scene scene = Scene.of(town, BY_PERSON);
        ReliefActs acts = scene.acts();
        Ration closed = town.does(acts.closeRation(scene.ration()));
        assertThat(town.does(acts.closeRation(scene.ration()))).isEqualTo(closed);
        assertThat(town.tries(acts.open(scene.item(), BY_PERSON, new Period(TODAY, WEEK.last())))
                        .getLeft()
                        .names(HandoutReason.RATION_OVERLAPS))
                .isTrue();
        town.does(acts.open(scene.item(), BY_HOUSEHOLD, new Period(TODAY.plusDays(1), WEEK.last())));
        assertThat(town.does(at(scene.give(town.resident()), NOW.minusSeconds(1)))
                        .returnedAt())
                .isEmpty();
    }

    @Test
    void whatADuplicateReceivedCountsForTheEntryKeptUntilTheyAreToldApart() {
        Scene scene = Scene.of(town, BY_PERSON);
        ResidentId kept = town.resident();
        ResidentId duplicate = town.resident();
        Handout given = scene.given(duplicate);
        town.does(town.merge(kept, duplicate));
        assertThat(now(given).receivers()).containsExactly(Receiver.of(kept));
        assertThat(isRefused(scene.give(kept), HandoutReason.RECEIVED_ALREADY)).isTrue();
        assertThat(isRefused(scene.give(duplicate), HandoutReason.RECEIVED_ALREADY))
                .isTrue();
        town.does(town.undo(duplicate));
        assertThat(now(given).receivers()).containsExactly(Receiver.of(duplicate));
        assertThat(isRefused(scene.give(duplicate), HandoutReason.RECEIVED_ALREADY))
                .isTrue();
        scene.given(kept);
        assertThat(scene.shelf()).isEqualByComparingTo("6");
    }

    @Test
    void whereBothHaveReceivedTheMergeGoesOn() {
        Scene scene = Scene.of(town, BY_PERSON);
        ResidentId kept = town.resident();
        ResidentId duplicate = town.resident();
        Handout one = scene.given(kept);
        Handout other = scene.given(duplicate);
        Handout both = town.does(
                scene.acts().give(scene.point(), scene.acts().ration(other(scene), BY_PERSON), kept, duplicate));
        town.does(town.merge(kept, duplicate));
        assertThat(now(one).receivers()).containsExactly(Receiver.of(kept));
        assertThat(now(other).receivers()).containsExactly(Receiver.of(duplicate));
        assertThat(now(both).receivers()).containsExactly(Receiver.of(kept));
        town.does(scene.acts().bringBack(one.id(), scene.point(), Account.SHELF));
        assertThat(isRefused(scene.give(kept), HandoutReason.RECEIVED_ALREADY)).isTrue();
        town.does(town.undo(duplicate));
        scene.given(kept);
        assertThat(now(both).receivers()).containsExactly(Receiver.of(kept), Receiver.of(duplicate));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    private SupplyItemRef other(Scene scene) {
        SupplyItemRef item = scene.acts().item("消毒液");
        scene.acts().stocked(scene.point(), item, had(lot(8), facts(Optional.empty()), 10));
        return item;
    }

    @Test
    void whatAHouseholdReceivedCountsForTheOneItWasMergedInto() {
        Scene scene = Scene.of(town, BY_HOUSEHOLD);
        HouseholdId into = scene.acts().household();
        HouseholdId gone = town.household(Optional.empty(), Town.member(town.resident(), Relation.OTHER_RELATIVE));
        scene.given(gone);
        town.does(HouseholdActs.today(town).merge(gone, into));
        assertThat(isRefused(scene.give(into), HandoutReason.RECEIVED_ALREADY)).isTrue();
        HouseholdId third = town.household(Optional.empty(), Town.member(town.resident(), Relation.OTHER_RELATIVE));
        scene.given(third);
        town.does(HouseholdActs.today(town).merge(third, into));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whatWasReceivedBeforeTwoMergesIsNotForgotten() {
        Scene scene = Scene.of(town, BY_HOUSEHOLD);
        HouseholdId one = scene.acts().household();
        HouseholdId two = scene.acts().household();
        HouseholdId three = scene.acts().household();
        Handout first = scene.given(one);
        Handout second = scene.given(two);
        town.does(HouseholdActs.today(town).merge(one, two));
        town.does(HouseholdActs.today(town).merge(two, three));
        assertThat(now(first).receivers()).containsExactly(Receiver.of(one));
        assertThat(now(first).served()).contains(Receiver.of(three));
        assertThat(now(second).receivers()).containsExactly(Receiver.of(three));
        town.does(scene.acts().bringBack(second.id(), scene.point(), Account.SHELF));
        assertThat(isRefused(scene.give(three), HandoutReason.RECEIVED_ALREADY)).isTrue();
        town.does(scene.acts().bringBack(first.id(), scene.point(), Account.SHELF));
        scene.given(three);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    private Handout now(Handout handout) {
        return town.desk().find(Handout.entry(HOME, handout.id())).get().state();
    }

    private boolean isRefused(HandOutGoods gives, HandoutReason reason) {
        return town.tries(gives).getLeft().names(reason);
    }

    @RepeatedTest(3)
    void ofManyWhoHandItToOneHouseholdOneDoes() throws Exception {
        Scene scene = Scene.of(town, BY_HOUSEHOLD);
        HouseholdId household = scene.acts().household();
        List<Either<Rejection, Accepted<Handout>>> answers = Rivals.of(
                town.desk(),
                Stream.generate(() -> scene.give(household)).limit(16).toList());
        assertThat(answers.stream().filter(Either::isRight)).hasSize(1);
        assertThat(answers.stream().filter(Either::isLeft))
                .allMatch(answer -> answer.getLeft().names(HandoutReason.RECEIVED_ALREADY));
        assertThat(scene.shelf()).isEqualByComparingTo("8");
    }

    @RepeatedTest(3)
    void theLastPiecesAreHandedOutOnce() throws Exception {
        Scene scene = Scene.of(town, BY_PERSON);
        List<HandOutGoods> rivals =
                Stream.generate(() -> scene.give(town.resident())).limit(16).toList();
        List<Either<Rejection, Accepted<Handout>>> answers = Rivals.of(town.desk(), rivals);
        assertThat(answers.stream().filter(Either::isRight)).hasSize(5);
        assertThat(answers.stream().filter(Either::isLeft))
                .allMatch(answer -> answer.getLeft().names(StockReason.NOT_ENOUGH));
        assertThat(scene.shelf()).isZero();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @RepeatedTest(3)
    void mergedWhileBothReceiveNobodyHoldsItTwice() throws Exception {
        Scene scene = Scene.of(town, BY_PERSON);
        ResidentId kept = town.resident();
        ResidentId duplicate = town.resident();
        Rivals.of(town.desk(), List.of(scene.give(kept), scene.give(duplicate), town.merge(kept, duplicate)));
        List<Handout> given = town.desk().search(Criteria.of(Handout.TYPE)).get().items().stream()
                .map(Found::state)
                .toList();
        assertThat(given.stream().flatMap(handout -> handout.receivers().stream()))
                .doesNotHaveDuplicates();
        assertThat(scene.shelf()).isEqualByComparingTo(BigDecimal.valueOf(10 - 2L * given.size()));
    }

    /** Whatever is handed out, brought back, merged and told apart again. */
    @Property(tries = 150)
    void nobodyHoldsARationTwiceAndNothingIsLost(@ForAll @Size(max = 25) List<@IntRange(max = 99) Integer> deeds) {
        Town anew = new Town();
        Scene scene = Scene.of(anew, BY_PERSON);
        List<ResidentId> people = Stream.generate(anew::resident).limit(4).toList();
        for (int deed : deeds) {
            ResidentId one = people.get(deed % 4);
            ResidentId other = people.get(deed / 4 % 4);
            if (deed < 40) {
                anew.tries(one.equals(other) ? scene.give(one) : scene.give(one, other));
            } else if (deed < 60) {
                anew.tries(anew.merge(one, other));
            } else if (deed < 80) {
                anew.tries(anew.undo(one));
            } else {
                held(anew)
                        .skip(deed % 4)
                        .findFirst()
                        .ifPresent(handout ->
                                anew.does(scene.acts().bringBack(handout.id(), scene.point(), Account.SHELF)));
            }
            assertThat(held(anew).flatMap(handout -> handout.receivers().stream()))
                    .doesNotHaveDuplicates();
        }
        BigDecimal out =
                held(anew).map(handout -> handout.quantity().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(scene.shelf().add(out)).isEqualByComparingTo("10");
        assertThat(anew.governance().verify(HOME).isClean()).isTrue();
    }

    private static Stream<Handout> held(Town town) {
        return town.desk().search(Criteria.of(Handout.TYPE).where(Handout.IS_RETURNED.is(false))).get().items().stream()
                .map(Found::state);
    }

    @Test
    void theOfficerSeesWhoIsWaiting() {
        Scene scene = Scene.of(town, BY_HOUSEHOLD);
        GridId grid = town.grid("001");
        HouseholdId[] doors = IntStream.range(0, 3)
                .mapToObj(i -> behind(placed(grid, "10" + i)))
                .toArray(HouseholdId[]::new);
        HouseholdId elsewhere = behind(town.dwelling("900"));
        town.household(Optional.of(placed(grid, "107")));
        Handout first = scene.given(doors[0]);
        scene.given(doors[1]);
        scene.given(elsewhere);
        HandoutReport round = report(scene, grid);
        assertThat(round.received()).containsExactlyInAnyOrder(Receiver.of(doors[0]), Receiver.of(doors[1]));
        assertThat(round.waiting()).containsExactly(Receiver.of(doors[2]));
        assertThat(round.percent()).isEqualTo(66);
        town.does(scene.acts().bringBack(first.id(), scene.point(), Account.SHELF));
        assertThat(report(scene, grid).waiting())
                .containsExactlyInAnyOrder(Receiver.of(doors[0]), Receiver.of(doors[2]));
        HandoutReport all = HandoutReport.of(town.desk(), Ration.entry(HOME, scene.ration()), TODAY)
                .get();
        assertThat(all.received()).containsExactlyInAnyOrder(Receiver.of(doors[1]), Receiver.of(elsewhere));
        assertThat(all.waiting()).hasSize(2);
    }

    @Test
    void byPersonEachIsWaitingOnce() {
        Scene scene = Scene.of(town, BY_PERSON);
        GridId grid = town.grid("001");
        DwellingId door = placed(grid, "101");
        HouseholdActs acts = HouseholdActs.today(town);
        ResidentId kept = acts.livingIn(door);
        ResidentId duplicate = acts.livingIn(door);
        ResidentId other = acts.livingIn(door);
        scene.given(duplicate);
        town.does(town.merge(kept, duplicate));
        HandoutReport round = report(scene, grid);
        assertThat(round.received()).containsExactly(Receiver.of(kept));
        assertThat(round.waiting()).containsExactly(Receiver.of(other));
        assertThat(HandoutReport.of(town.desk(), Ration.entry(HOME, scene.ration()), TODAY)
                        .get()
                        .waiting())
                .containsExactly(Receiver.of(other));
    }

    private HandoutReport report(Scene scene, GridId grid) {
        return HandoutReport.of(town.desk(), Ration.entry(HOME, scene.ration()), grid, TODAY)
                .get();
    }

    private HouseholdId behind(DwellingId dwelling) {
        return town.household(Optional.of(dwelling), Town.member(town.resident(), Relation.HEAD));
    }

    private DwellingId placed(GridId grid, String room) {
        DwellingId dwelling = town.dwelling(room);
        town.does(PlaceDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .dwelling(dwelling)
                .grid(grid)
                .build());
        return dwelling;
    }

    @Test
    void theOfficerHandsOutAndOpensNoRation() {
        Scene scene = Scene.of(town, BY_PERSON);
        Desk officer = town.governance().as(Actor.of("officer", Grant.of(Role.GRID_OFFICER, HOME)));
        assertThat(officer.execute(scene.give(town.resident())).isRight()).isTrue();
        assertThat(officer.execute(scene.acts().closeRation(scene.ration()))
                        .getLeft()
                        .names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }
}
