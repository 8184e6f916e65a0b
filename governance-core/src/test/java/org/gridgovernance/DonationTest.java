package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.ArrivalActs.line;
import static org.gridgovernance.ArrivalActs.pieces;
import static org.gridgovernance.DonationActs.ago;
import static org.gridgovernance.DonationActs.today;
import static org.gridgovernance.Town.HOME;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.count.CountedLot;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.donation.DonationBoard;
import org.gridgovernance.resource.donation.DonationId;
import org.gridgovernance.resource.donation.DonationLine;
import org.gridgovernance.resource.donation.DonationStage;
import org.gridgovernance.resource.donation.DonationUse;
import org.gridgovernance.resource.donation.PromiseDonation;
import org.gridgovernance.resource.donation.PublicationRule;
import org.gridgovernance.resource.donation.PublishedLine;
import org.gridgovernance.resource.handout.HandOutGoods;
import org.gridgovernance.resource.handout.OpenRation;
import org.gridgovernance.resource.handout.RationBasis;
import org.gridgovernance.resource.handout.RationId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.BringBackGoods;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.QuarantineLot;
import org.gridgovernance.resource.movement.ReportLoss;
import org.gridgovernance.resource.movement.ScrapGoods;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;

/** A donation from promise to published use. */
class DonationTest {
    private final Town town = new Town();
    private final StockPointId point = goods().point();
    private final SupplyItemRef masks = goods().masks();

    @Test
    void itsLotsAreOnTheShelfAndKnowIt() {
        DonationId donation = today(town).received(masks, point);
        Stock stock = goods().stock(point, masks);
        assertThat(stock.onHand(Account.SHELF)).isEqualByComparingTo("100");
        assertThat(stock.lots().get(0).facts().source())
                .isEqualTo(new LotSource(SourceKind.DONATED, Optional.of(donation.value())));
        assertThat(state(donation))
                .returns(DonationStage.RECEIVED, Donation::stage)
                .returns(List.of(new DonationLine(masks, pieces(1_000), pieces(100))), Donation::lines)
                .returns(Optional.of(Town.TODAY.plusDays(10)), Donation::publishBy);
        assertThat(town.governance().verify(AreaCode.NATION).isClean()).isTrue();
    }

    @Test
    void whatArrivesLaterIsToBePublishedAgain() {
        DonationId donation = today(town).received(masks, point);
        town.does(ago(town, 3).publish(donation, masks, 100, 0));
        assertThat(state(donation))
                .returns(DonationStage.PUBLISHED, Donation::stage)
                .returns(Optional.empty(), Donation::publishBy);
        town.does(ago(town, 2).receive(donation, point, line(masks, 50)));
        Donation again = state(donation);
        assertThat(again)
                .returns(DonationStage.RECEIVED, Donation::stage)
                .returns(Optional.of(Town.TODAY.plusDays(13)), Donation::publishBy);
        assertThat(again.isOverdue(Town.TODAY.plusDays(13))).isFalse();
        assertThat(again.isOverdue(Town.TODAY.plusDays(14))).isTrue();
        assertThat(town.desk()
                        .count(Criteria.of(Donation.TYPE)
                                .where(Donation.PUBLISH_BY.between(
                                        Optional.empty(), Optional.of(Town.TODAY.plusDays(14)))))
                        .get())
                .isEqualTo(1);
    }

    @Test
    void theRuleOfTheHostSaysByWhen() {
        Town strict = new Town(standard ->
                standard.rule(PublicationRule.IN_FORCE, "at once", 1, Scope.everywhere(), (donation, posture) -> -7));
        SupplyItemRef item = ArrivalActs.today(strict).masks();
        DonationId donation =
                today(strict).received(item, ArrivalActs.today(strict).point());
        assertThat(strict.desk()
                        .find(Donation.entry(HOME, donation))
                        .get()
                        .state()
                        .publishBy())
                .contains(Town.TODAY.minusDays(5));
    }

    /** Bought, used, brought back, handed out, sent away, lost on the way and there, counted. */
    @Test
    void itsUseFollowsItsLotsWhereverTheyGo() {
        DonationId donation = today(town).received(masks, point);
        town.does(today(town).receive(today(town).promised(masks), point, line(masks, 7)));
        LotId lot = state(donation).arrived().findFirst().orElseThrow().lot();
        Voucher used = town.does(StockActs.use(town, point, Town.NOW, of(lot, 30)));
        town.does(back(used, of(lot, 4)));
        handOut(lot, 20);
        AllotmentRef sent = send(lot, 40);
        DonationUse.Line use = use(donation).lines().get(0);
        assertThat(use.used()).isEqualByComparingTo("46");
        assertThat(use.left()).isEqualByComparingTo("54");
        assertThat(use.at(Account.TRANSIT)).isEqualByComparingTo("40");
        assertThat(use.areas()).isEqualTo(Map.of(HOME, amount(60)));
        StockPointId there = goods().point(Town.ELSEWHERE);
        town.does(DeliveryActs.now(town)
                .receive(Town.ELSEWHERE, sent, DeliveryActs.arrived(masks, lot, 35, 0))
                .point(there)
                .build());
        town.does(ReportLoss.builder()
                .commandId(town.nextId())
                .occurredAt(Town.NOW)
                .home(Town.ELSEWHERE)
                .point(there)
                .addLine(of(lot, 3))
                .cause(LossCause.DAMAGED)
                .build());
        count(lot, 12);
        DonationUse.Line then = use(donation).lines().get(0);
        assertThat(then.used()).isEqualByComparingTo("46");
        assertThat(then.at(Account.TRANSIT)).isZero();
        assertThat(then.left()).isEqualByComparingTo("44");
        assertThat(then.at(Account.LOSS)).isEqualByComparingTo("8");
        assertThat(then.at(Account.DIFFERENCE)).isEqualByComparingTo("2");
        assertThat(then.at(Account.DONOR)).isEqualByComparingTo("-100");
        assertThat(sum(then.accounts().values())).isZero();
        assertThat(then.areas()).isEqualTo(Map.of(HOME, amount(60), Town.ELSEWHERE, amount(40)));
        assertThat(use(donation).toPublish()).containsExactly(new PublishedLine(masks, pieces(100), pieces(46)));
        DonationUse.Line seen = seenBy(Role.COMMUNITY_CLERK, donation);
        assertThat(seen.at(Account.TRANSIT)).isEqualByComparingTo("40");
        assertThat(seen.lost()).isEqualByComparingTo("2");
        assertThat(seenBy(Role.DEPARTMENT, donation).at(Account.PEOPLE)).isEqualByComparingTo("22");
        town.does(today(town).publish(donation, use(donation).toPublish()));
        assertThat(town.governance().verify(AreaCode.NATION).isClean()).isTrue();
    }

    private DonationUse.Line seenBy(Role role, DonationId donation) {
        Desk desk = town.governance().as(Actor.of("somebody", Grant.of(role, HOME)));
        return DonationUse.of(desk, Donation.entry(HOME, donation))
                .get()
                .lines()
                .get(0);
    }

    private LotLine of(LotId lot, long many) {
        return LotLine.of(masks, pieces(many), lot);
    }

    private BringBackGoods back(Voucher used, LotLine line) {
        return BringBackGoods.builder()
                .commandId(town.nextId())
                .occurredAt(Town.NOW)
                .home(HOME)
                .voucher(used.id())
                .point(point)
                .addLine(line)
                .build();
    }

    private void handOut(LotId lot, long many) {
        ReliefActs acts = ReliefActs.in(town);
        RationId ration = town.does(OpenRation.builder()
                        .from(acts.open(masks, RationBasis.PER_PERSON, Period.of(Town.TODAY)))
                        .each(pieces(many))
                        .build())
                .id();
        town.does(HandOutGoods.builder()
                .from(acts.give(point, ration, town.resident()))
                .addLot(new Pick(lot, amount(many)))
                .build());
    }

    private AllotmentRef send(LotId lot, long many) {
        DeliveryActs acts = DeliveryActs.now(town);
        PointRef there = acts.point(Town.ELSEWHERE);
        AllotmentRef sent = town.does(acts.allot(new PointRef(HOME, point), there, DeliveryActs.line(masks, many))
                        .build())
                .named();
        town.does(acts.accept(Town.ELSEWHERE, sent));
        town.does(acts.ship(sent, DeliveryActs.taken(masks, lot, many)));
        return sent;
    }

    /** So many are left of that lot; of all others as many as on the books. */
    private void count(LotId lot, long left) {
        ReliefActs acts = ReliefActs.in(town);
        CountedLot[] lots = goods().stock(point, masks).lots().stream()
                .map(each -> each.id().equals(lot)
                        ? ReliefActs.missed(lot, left)
                        : ReliefActs.found(each.id(), each.shelf().amount().longValue()))
                .toArray(CountedLot[]::new);
        town.does(acts.count(acts.started(point, Town.NOW), masks, Town.NOW, lots));
    }

    @Property(tries = 40)
    void whateverIsDoneWithItNothingOfItIsLost(@ForAll @Size(max = 20) List<@IntRange(max = 299) Integer> acts) {
        DonationId donation = today(town).received(masks, point);
        LotId lot = state(donation).arrived().findFirst().orElseThrow().lot();
        for (int act : acts) {
            LotLine line = of(lot, 1 + act / 10);
            switch (act % 3) {
                case 0 -> town.tries(StockActs.use(town, point, Town.NOW, line));
                case 1 ->
                    town.tries(ScrapGoods.builder()
                            .commandId(town.nextId())
                            .occurredAt(Town.NOW)
                            .home(HOME)
                            .point(point)
                            .addLine(line)
                            .cause(LossCause.SPOILED)
                            .build());
                default ->
                    town.tries(QuarantineLot.builder()
                            .commandId(town.nextId())
                            .occurredAt(Town.NOW)
                            .home(HOME)
                            .point(point)
                            .item(masks)
                            .lot(lot)
                            .quantity(line.quantity())
                            .build());
            }
        }
        DonationUse.Line use = use(donation).lines().get(0);
        assertThat(sum(use.accounts().values())).isZero();
        assertThat(use.used().add(use.left()).add(use.lost())).isEqualByComparingTo("100");
        assertThat(use.at(Account.DIFFERENCE)).isZero();
    }

    @Test
    void theBoardNamesWhoWishesToBeNamed() {
        DonationId one = town.does(
                        ago(town, 10).promise(masks, 100).unnamed(false).build())
                .id();
        town.does(ago(town, 5).receive(one, point, line(masks, 100)));
        Provider company = Provider.organization(goods().organization(HOME, "百步亭集团"));
        give(today(town).promise(masks, 60).donor(company).build(), 60);
        give(today(town).promise(masks, 70).donor(company).unnamed(true).build(), 70);
        give(today(town).promise(masks, 80).build(), 80);
        Provider stall = Provider.organization("王小明杂货店");
        give(today(town).promise(masks, 90).donor(stall).unnamed(true).build(), 90);
        town.does(today(town).publish(one, masks, 100, 0));
        DonationBoard board =
                DonationBoard.of(town.desk(), HOME, Period.of(Town.TODAY)).get();
        assertThat(board.lines())
                .extracting(DonationBoard.Line::donor)
                .containsExactly("百步亭集团", "爱心单位", "爱心人士", "爱心单位");
        DonationBoard all = DonationBoard.of(town.desk(), HOME, new Period(Town.TODAY.minusDays(30), Town.TODAY))
                .get();
        assertThat(all.lines()).hasSize(5);
        assertThat(all.csv().lines().toList())
                .contains(HOME + "," + Canaries.NAME + ",医用口罩,个,100,100,0,100,0,2025-06-30")
                .contains(HOME + ",爱心单位,医用口罩,个,70,70,0,70,0,");
        assertThat(Canaries.in(all.toString())).isEmpty();
        Page<Found<Donation>> donations =
                town.desk().search(Criteria.of(Donation.TYPE)).get();
        assertThat(all.csv() + all + donations).doesNotContain("王小明杂货店");
        assertThat(all.overdue(Town.TODAY.plusDays(15))).isEmpty();
        assertThat(all.overdue(Town.TODAY.plusDays(16))).hasSize(4);
    }

    @Test
    void whoIsErasedIsNamedNoMore() {
        DonationId donation = today(town).received(masks, point);
        town.does(today(town).publish(donation, masks, 100, 0));
        town.does(today(town).erase(donation));
        assertThat(state(donation).donor().person().flatMap(PersonName::reveal)).isEmpty();
        int told = town.desk().history(Donation.entry(HOME, donation)).get().size();
        town.does(today(town).erase(donation));
        assertThat(town.desk().history(Donation.entry(HOME, donation)).get()).hasSize(told);
        DonationBoard board = DonationBoard.of(town.desk(), HOME, new Period(Town.TODAY.minusDays(30), Town.TODAY))
                .get();
        assertThat(board.lines()).extracting(DonationBoard.Line::donor).containsExactly("爱心人士");
    }

    private ArrivalActs goods() {
        return ArrivalActs.today(town);
    }

    private void give(PromiseDonation promise, long many) {
        town.does(today(town).receive(town.does(promise).id(), point, line(masks, many)));
    }

    private Donation state(DonationId donation) {
        return town.desk().find(Donation.entry(HOME, donation)).get().state();
    }

    private DonationUse use(DonationId donation) {
        return DonationUse.of(town.desk(), Donation.entry(HOME, donation)).get();
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(long many) {
        return BigDecimal.valueOf(many);
    }
}
