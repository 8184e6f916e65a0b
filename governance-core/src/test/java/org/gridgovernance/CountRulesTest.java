package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.ReliefActs.STOCKED;
import static org.gridgovernance.ReliefActs.facts;
import static org.gridgovernance.ReliefActs.found;
import static org.gridgovernance.ReliefActs.fresh;
import static org.gridgovernance.ReliefActs.had;
import static org.gridgovernance.ReliefActs.in;
import static org.gridgovernance.ReliefActs.lot;
import static org.gridgovernance.ReliefActs.missed;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.count.CountReason;
import org.gridgovernance.resource.count.CountReport;
import org.gridgovernance.resource.count.CountStage;
import org.gridgovernance.resource.count.CountStock;
import org.gridgovernance.resource.count.CountedLot;
import org.gridgovernance.resource.count.DifferenceReason;
import org.gridgovernance.resource.count.LotLabel;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.count.StockCountId;
import org.gridgovernance.resource.handout.HandOutGoods;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.handout.RationBasis;
import org.gridgovernance.resource.handout.RationId;
import org.gridgovernance.resource.handout.ReturnHandout;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.store.JournalEntry;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of counts, met by a command at the desk, and that what was counted is what the books have. */
class CountRulesTest {
    private static final StockCountId NO_COUNT = new StockCountId(Town.id(404));
    private static final LotFacts FACTS = facts(Optional.empty());

    /** A store with ten pieces of an item, and a count that goes on. */
    private record Scene(ReliefActs acts, StockPointId point, SupplyItemRef item, StockCountId count) {
        static Scene of(Town town) {
            ReliefActs acts = in(town);
            StockPointId point = acts.point("物资室");
            SupplyItemRef item = acts.item("口罩");
            acts.stocked(point, item, 10);
            return new Scene(acts, point, item, acts.started(point, NOW.minusSeconds(60)));
        }

        CountStock counts(CountedLot... lots) {
            return acts.count(count, item, NOW, lots);
        }

        StockCount counted(CountedLot... lots) {
            return acts.town().does(counts(lots));
        }
    }

    private static CountedLot.Builder of(LotId lot) {
        return CountedLot.builder().from(missed(lot, 8));
    }

    private static final List<Line> COURSE = List.of(
            refused(StockPointReason.POINT_UNKNOWN, "point", town -> in(town).start(new StockPointId(Town.id(9)), NOW)),
            refused(StockPointReason.BEFORE_OPENED, "occurredAt", town -> in(town).start(
                            in(town).point("物资室"), ReliefActs.LONG_AGO.minus(Duration.ofDays(1)))),
            refused(CountReason.OPEN_ALREADY, "point", town -> in(town).start(
                            Scene.of(town).point(), NOW)),
            refused(CountReason.COUNT_UNKNOWN, "count", town -> in(town).count(NO_COUNT, in(town).item("口罩"), NOW)),
            refused(CountReason.COUNT_UNKNOWN, "count", town -> in(town).finish(NO_COUNT, NOW)),
            refused(CountReason.COUNT_UNKNOWN, "count", town -> in(town).abandon(NO_COUNT, NOW)),
            refused(CountReason.NOT_OPEN, "count", town -> {
                Scene scene = Scene.of(town);
                town.does(scene.acts().abandon(scene.count(), NOW));
                return scene.counts(found(lot(1), 10));
            }),
            refused(CountReason.NOT_OPEN, "count", town -> {
                Scene scene = Scene.of(town);
                scene.counted(found(lot(1), 10));
                town.does(scene.acts().finish(scene.count(), NOW));
                return scene.acts().finish(scene.count(), NOW);
            }),
            refused(CountReason.BEFORE_START, "occurredAt", town -> {
                Scene scene = Scene.of(town);
                return scene.acts().count(scene.count(), scene.item(), NOW.minusSeconds(61), found(lot(1), 10));
            }),
            refused(CountReason.NOT_YET, "occurredAt", town -> in(town).start(
                            in(town).point("物资室"), NOW.plusSeconds(1))),
            refused(CountReason.NOT_YET, "occurredAt", town -> {
                Scene scene = Scene.of(town);
                return scene.acts().count(scene.count(), scene.item(), NOW.plusSeconds(1), found(lot(1), 10));
            }),
            refused(CountReason.OWN, "count", town -> {
                Scene scene = Scene.of(town);
                scene.counted(missed(lot(1), 9));
                return scene.acts().finish(scene.count(), NOW);
            }),
            refused(CountReason.NOT_ALL_COUNTED, "count", town -> {
                Scene scene = Scene.of(town);
                return scene.acts().finish(scene.count(), NOW);
            }),
            refused(CountReason.BEFORE_COUNTED, "occurredAt", town -> {
                Scene scene = Scene.of(town);
                scene.counted(found(lot(1), 10));
                return scene.acts().finish(scene.count(), NOW.minusSeconds(1));
            }),
            refused(CountReason.BEFORE_COUNTED, "occurredAt", town -> {
                Scene scene = Scene.of(town);
                scene.counted(found(lot(1), 10));
                return scene.acts().abandon(scene.count(), NOW.minusSeconds(1));
            }),
            refused(StockPointReason.PERIOD_CLOSED, "occurredAt", town -> {
                Scene scene = Scene.of(town);
                scene.counted(found(lot(1), 10));
                town.does(scene.acts().finish(scene.count(), NOW));
                return scene.acts().start(scene.point(), NOW);
            }),
            refused(StockPointReason.POINT_UNKNOWN, "point", town -> in(town).close(new StockPointId(Town.id(9)), NOW)),
            refused(CountReason.OPEN_ALREADY, "point", town -> {
                ReliefActs acts = in(town);
                StockPointId point = acts.point("物资室");
                acts.started(point, NOW);
                return acts.close(point, NOW);
            }),
            refused(StockPointReason.NOT_EMPTY, "point", town -> {
                ReliefActs acts = in(town);
                StockPointId point = acts.point("物资室");
                acts.stocked(point, acts.item("口罩"), 10);
                return acts.close(point, NOW);
            }),
            refused(CountReason.MOVED_SINCE, "occurredAt", town -> {
                ReliefActs acts = in(town);
                StockPointId point = emptied(acts);
                return acts.close(point, STOCKED.minusSeconds(1));
            }),
            refused(StockPointReason.POINT_CLOSED, "point", town -> {
                ReliefActs acts = in(town);
                StockPointId point = emptied(acts);
                town.does(acts.close(point, NOW));
                return acts.close(point, NOW);
            }));

    private static StockPointId emptied(ReliefActs acts) {
        StockPointId point = acts.point("物资室");
        SupplyItemRef item = acts.item("口罩");
        acts.stocked(point, item, 10);
        StockCountId count = acts.started(point, STOCKED.plusSeconds(1));
        acts.town().does(acts.count(count, item, STOCKED.plusSeconds(1), missed(lot(1), 0)));
        acts.town().does(acts.abandon(count, STOCKED.plusSeconds(1)));
        return point;
    }

    private static CountedLot labelled(Optional<LocalDate> made, Optional<LocalDate> last) {
        return CountedLot.builder()
                .from(fresh("B2", 1))
                .label(new LotLabel("B2", made, last))
                .build();
    }

    private static final List<Line> LOTS = List.of(
            refused(CountReason.LOTS_TOO_MANY, "lots", town -> Scene.of(town)
                    .counts(IntStream.range(0, 501)
                            .mapToObj(i -> found(lot(i), 1))
                            .toArray(CountedLot[]::new))),
            refused(CountReason.LOT_UNNAMED, "lots[1]", town -> Scene.of(town)
                    .counts(
                            found(lot(1), 10),
                            CountedLot.builder()
                                    .from(found(lot(2), 1))
                                    .lot(Optional.empty())
                                    .build())),
            refused(CountReason.LOT_MISSING, "lots", town -> Scene.of(town).counts()),
            refused(CountReason.LOT_UNNAMED, "lots[0]", town -> Scene.of(town)
                    .counts(CountedLot.builder()
                            .from(found(lot(1), 10))
                            .label(LotLabel.of("B1"))
                            .build())),
            refused(CountReason.MOVED_SINCE, "occurredAt", town -> {
                Scene scene = Scene.of(town);
                RationId ration = scene.acts().ration(scene.item(), RationBasis.PER_PERSON);
                town.does(scene.acts().give(scene.point(), ration, town.resident()));
                return scene.acts().count(scene.count(), scene.item(), NOW.minusSeconds(1), found(lot(1), 10));
            }),
            refused(StockReason.COUNTED_SINCE, "occurredAt", town -> {
                Scene scene = Scene.of(town);
                scene.counted(found(lot(1), 10));
                return scene.counts(missed(lot(1), 9));
            }),
            refused(CountReason.REASON_MISSING, "lots[0]", town -> Scene.of(town)
                    .counts(found(lot(1), 9))),
            refused(CountReason.TEXT_BLANK, "lots[0].because", town -> Scene.of(town)
                    .counts(of(lot(1)).because(PersonalText.of(" ")).build())),
            refused(StockReason.LOT_TWICE, "lots[1].lot", town -> Scene.of(town)
                    .counts(found(lot(1), 10), found(lot(1), 10))),
            refused(StockReason.LOT_UNKNOWN, "lots[1].lot", town -> Scene.of(town)
                    .counts(found(lot(1), 10), missed(lot(2), 1))),
            refused(StockReason.LOT_MALFORMED, "lots[1].label.batch", town -> Scene.of(town)
                    .counts(found(lot(1), 10), fresh(" ", 1))),
            refused(StockReason.LOT_DATES, "lots[1].label", town -> Scene.of(town)
                    .counts(found(lot(1), 10), labelled(Optional.of(TODAY.plusDays(1)), Optional.empty()))),
            refused(StockReason.LOT_DATES, "lots[1].label", town -> Scene.of(town)
                    .counts(found(lot(1), 10), labelled(Optional.of(TODAY), Optional.of(TODAY.minusDays(1))))),
            refused(QuantityReason.NEGATIVE, "lots[0].onShelf", town -> Scene.of(town)
                    .counts(missed(lot(1), -1))),
            refused(QuantityReason.NOT_WHOLE, "lots[0].inQuarantine", town -> Scene.of(town)
                    .counts(of(lot(1)).inQuarantine(new BigDecimal("0.5")).build())),
            refused(SupplyItemReason.ITEM_OUT_OF_REACH, "item", town -> {
                Scene scene = Scene.of(town);
                return scene.acts()
                        .count(
                                scene.count(),
                                new SupplyItemRef(Town.ELSEWHERE, scene.item().id()),
                                NOW);
            }),
            refused(SupplyItemReason.ITEM_UNKNOWN, "item", town -> {
                Scene scene = Scene.of(town);
                return scene.acts().count(scene.count(), new SupplyItemRef(HOME, new SupplyItemId(Town.id(9))), NOW);
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
        return Stream.of(COURSE, LOTS).flatMap(List::stream);
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(
                all().toList(),
                EnumSet.complementOf(EnumSet.of(CountReason.ITEMS_TOO_MANY)).toArray(CountReason[]::new));
    }

    @Test
    void aHoleIsFoundAndTheBooksHaveWhatIsThere() {
        Scene scene = Scene.of(town);
        CountedLot unknown = CountedLot.builder()
                .from(fresh("B9", 1))
                .inQuarantine(BigDecimal.valueOf(2))
                .build();
        scene.counted(missed(lot(1), 7), unknown);
        Stock stock = scene.acts().stock(scene.point(), scene.item());
        assertThat(stock.onHand(Account.SHELF)).isEqualByComparingTo("8");
        assertThat(stock.onHand(Account.QUARANTINE)).isEqualByComparingTo("2");
        assertThat(stock.countedBy()).contains(scene.count().value());
        assertThat(stock.lots())
                .filteredOn(lot -> lot.facts().source().kind() == SourceKind.FOUND)
                .singleElement()
                .satisfies(lot -> assertThat(lot.facts().batch()).isEqualTo("B9"));
        finished(scene);
        StockPoint point =
                town.desk().find(StockPoint.entry(HOME, scene.point())).get().state();
        assertThat(point.closedThrough()).contains(NOW);
    }

    /** By somebody who did not count. */
    private StockCount finished(Scene scene) {
        return town.governance()
                .as(Actor.of("another", Grant.of(Role.DATA_STEWARD, HOME)))
                .execute(scene.acts().finish(scene.count(), NOW))
                .get()
                .aggregate();
    }

    @Test
    void whatIsFoundAgainIsALotOfItsOwn() {
        Scene scene = Scene.of(town);
        town.does(scene.acts().count(scene.count(), scene.item(), NOW.minusSeconds(2), missed(lot(1), 0)));
        assertThat(town.tries(scene.counts(found(lot(1), 10))).getLeft().names(StockReason.LOT_UNKNOWN))
                .isTrue();
        StockCount count = scene.counted(fresh("B1", 10));
        assertThat(scene.acts().stock(scene.point(), scene.item()).lots())
                .singleElement()
                .satisfies(lot -> assertThat(lot.id()).isNotEqualTo(lot(1)));
        assertThat(count.items().get(0).lots())
                .extracting(lot -> lot.difference().intValueExact())
                .containsExactly(10, -10);
    }

    @Test
    void atMostTwoThousandItemsAreCounted() {
        Scene scene = Scene.of(town);
        LongStream.range(0, 2_000).forEach(i -> {
            SupplyItemRef item = scene.acts().item("品目" + i);
            town.does(scene.acts().count(scene.count(), item, NOW));
        });
        assertThat(town.tries(scene.counts(found(lot(1), 10))).getLeft().names(CountReason.ITEMS_TOO_MANY))
                .isTrue();
    }

    @Test
    void nothingToldLaterChangesWhatWasCounted() {
        Scene scene = Scene.of(town);
        SupplyItemRef other = scene.acts().item("手套");
        town.does(scene.acts().count(scene.count(), other, NOW.minusSeconds(30), fresh("B5", 4)));
        scene.counted(found(lot(1), 10));
        finished(scene);
        assertThat(town.desk()
                        .find(StockPoint.entry(HOME, scene.point()))
                        .get()
                        .state()
                        .closedThrough())
                .contains(NOW.minusSeconds(30));
        RationId masks = scene.acts().ration(scene.item(), RationBasis.PER_PERSON);
        RationId gloves = scene.acts().ration(other, RationBasis.PER_PERSON);
        Instant between = NOW.minusSeconds(10);
        assertThat(town.tries(told(scene, masks, between)).getLeft().names(StockReason.COUNTED_SINCE))
                .isTrue();
        assertThat(town.tries(told(scene, gloves, between)).isRight()).isTrue();
        assertThat(town.tries(told(scene, gloves, NOW.minusSeconds(30)))
                        .getLeft()
                        .names(StockPointReason.PERIOD_CLOSED))
                .isTrue();
    }

    private HandOutGoods told(Scene scene, RationId ration, Instant at) {
        return HandOutGoods.builder()
                .from(scene.acts().give(scene.point(), ration, town.resident()))
                .occurredAt(at)
                .build();
    }

    @Test
    void anItemIsCountedAgainAndTheLastCountStands() {
        Scene scene = Scene.of(town);
        town.does(scene.acts().count(scene.count(), scene.item(), NOW.minusSeconds(2), missed(lot(1), 4)));
        StockCount again = scene.counted(CountedLot.builder()
                .from(found(lot(1), 9))
                .reason(DifferenceReason.TOLD_WRONG)
                .build());
        assertThat(again.countedAt(scene.item())).contains(NOW);
        assertThat(scene.acts().shelf(scene.point(), scene.item())).isEqualByComparingTo("9");
        assertThat(again.items()).singleElement().satisfies(item -> {
            assertThat(item.lots()).singleElement().satisfies(lot -> {
                assertThat(lot.shelfOnBooks()).isEqualByComparingTo("10");
                assertThat(lot.difference()).isEqualByComparingTo("-1");
            });
            assertThat(item.countedAt()).isEqualTo(NOW);
        });
        StockCount finished = finished(scene);
        assertThat(finished.stage()).isEqualTo(CountStage.FINISHED);
        assertThat(finished.closedThrough()).contains(NOW);
    }

    @Test
    void aPointWithNothingInItIsCountedToo() {
        ReliefActs acts = in(town);
        StockPointId point = acts.point("物资室");
        StockCountId count = acts.started(point, NOW);
        assertThat(town.does(acts.finish(count, NOW)).closedThrough()).contains(NOW);
    }

    @Test
    void theReportTellsWhatDiffers() {
        Scene scene = Scene.of(town);
        scene.counted(missed(lot(1), 7));
        CountReport report = CountReport.of(town.desk(), HOME, Period.of(TODAY)).get();
        assertThat(report.counted()).isOne();
        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.lot().because()).isEmpty();
            assertThat(row.lot().reason()).contains(DifferenceReason.GONE);
        });
        assertThat(report.difference(scene.item())).isEqualByComparingTo("-3");
        assertThat(report.csv().lines())
                .containsExactly(
                        "区域,物资点,品目,单位,批号,有效期至,清点时间,账面在库,实盘在库,账面隔离,实盘隔离,差异,差异原因",
                        "420102018001,物资室,口罩,个,B1,,2025-06-30 12:00,10,7,0,0,-3,丢失");
        assertThat(CountReport.of(town.desk(), HOME, Period.of(TODAY.minusDays(40)))
                        .get()
                        .rows())
                .isEmpty();
    }

    @RepeatedTest(3)
    void ofManyWhoStartACountOneDoes() throws Exception {
        ReliefActs acts = in(town);
        StockPointId point = acts.point("物资室");
        List<Either<Rejection, Accepted<StockCount>>> answers = Rivals.of(
                town.desk(),
                Stream.generate(() -> acts.start(point, NOW)).limit(16).toList());
        assertThat(answers.stream().filter(Either::isRight)).hasSize(1);
        assertThat(answers.stream().filter(Either::isLeft))
                .allMatch(answer -> answer.getLeft().names(CountReason.OPEN_ALREADY));
    }

    @RepeatedTest(5)
    void whatComesWhileACountIsFinishedIsCountedOrKeepsItOpen() throws Exception {
        Scene scene = Scene.of(town);
        scene.counted(found(lot(1), 10));
        SupplyItemRef other = scene.acts().item("手套");
        StockPointId elsewhere = scene.acts().point("别处");
        scene.acts().stocked(elsewhere, other, had(lot(5), FACTS, 4));
        RationId ration = scene.acts().ration(other, RationBasis.PER_PERSON);
        Handout given = town.does(scene.acts().give(elsewhere, ration, town.resident()));
        ReturnHandout comes = scene.acts().bringBack(given.id(), scene.point(), Account.SHELF);
        List<Either<Rejection, Accepted<StockCount>>> answers =
                Rivals.of(town.desk(), List.of(scene.acts().finish(scene.count(), NOW), comes));
        assertThat(answers.stream().filter(Either::isRight)).hasSize(1);
    }

    @Property(tries = 200)
    void whateverIsFoundTheBooksHaveItAndAllAccountsSumToNothing(
            @ForAll @Size(max = 5) List<@IntRange(max = 20) Integer> before,
            @ForAll @Size(min = 5, max = 8) List<@IntRange(max = 20) Integer> shelf,
            @ForAll @Size(min = 8, max = 8) List<@IntRange(max = 20) Integer> quarantine) {
        Town anew = new Town();
        ReliefActs acts = in(anew);
        StockPointId point = acts.point("物资室");
        SupplyItemRef item = acts.item("口罩");
        acts.stocked(
                point,
                item,
                Stream.concat(
                                Stream.of(had(lot(99), FACTS, 1)),
                                IntStream.range(0, before.size())
                                        .filter(i -> before.get(i) > 0)
                                        .mapToObj(i -> had(lot(i), batch(i), before.get(i))))
                        .toArray(ReliefActs.Had[]::new));
        Set<LotId> known = acts.stock(point, item).lots().stream().map(Lot::id).collect(Collectors.toSet());
        StockCountId count = acts.started(point, NOW);
        Stream<CountedLot> told = IntStream.range(0, shelf.size()).mapToObj(i -> CountedLot.builder()
                .from(fresh("N" + i, shelf.get(i)))
                .inQuarantine(BigDecimal.valueOf(quarantine.get(i)))
                .lot(Optional.of(lot(i)).filter(known::contains))
                .label(Optional.of(LotLabel.of("N" + i)).filter(label -> !known.contains(lot(i))))
                .build());
        anew.does(acts.count(
                count,
                item,
                NOW,
                Stream.concat(told, Stream.of(missed(lot(99), 0))).toArray(CountedLot[]::new)));
        Stock stock = acts.stock(point, item);
        for (int i = 0; i < shelf.size(); i++) {
            String batch = "N" + i;
            Optional<Lot> kept = stock.lots().stream()
                    .filter(lot -> lot.facts().batch().equals(batch))
                    .findFirst();
            assertThat(kept.map(each -> each.shelf().amount()).orElse(BigDecimal.ZERO))
                    .isEqualByComparingTo(BigDecimal.valueOf(shelf.get(i)));
            assertThat(kept.map(each -> each.quarantine().amount()).orElse(BigDecimal.ZERO))
                    .isEqualByComparingTo(BigDecimal.valueOf(quarantine.get(i)));
        }
        BigDecimal differences = anew.desk().history(Stock.entry(HOME, point, item)).get().stream()
                .map(JournalEntry::event)
                .filter(StockEvent.Moved.class::isInstance)
                .map(event -> ((StockEvent.Moved) event)
                        .movement()
                        .change(Account.DIFFERENCE)
                        .add(((StockEvent.Moved) event).movement().change(Account.SUPPLIER)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(differences.negate())
                .isEqualByComparingTo(stock.onHand(Account.SHELF).add(stock.onHand(Account.QUARANTINE)));
    }

    private static LotFacts batch(int number) {
        return LotFacts.builder().from(FACTS).batch("N" + number).build();
    }
}
