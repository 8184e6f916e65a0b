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
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.donation.DonationBoard;
import org.gridgovernance.resource.donation.DonationId;
import org.gridgovernance.resource.donation.DonationLine;
import org.gridgovernance.resource.donation.DonationStage;
import org.gridgovernance.resource.donation.DonationUse;
import org.gridgovernance.resource.donation.PromiseDonation;
import org.gridgovernance.resource.donation.PublicationRule;
import org.gridgovernance.resource.donation.PublishedLine;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
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

    @Test
    void itsUseFollowsItsLotsWhereverTheyGo() {
        DonationId donation = today(town).received(masks, point);
        town.does(today(town).receive(today(town).promised(masks), point, line(masks, 7)));
        LotId lot = state(donation).arrived().findFirst().orElseThrow().lot();
        LotFacts facts = goods().stock(point, masks).lot(lot).orElseThrow().facts();
        move(HOME, point, MovementKind.USE, new Posting(lot, Account.SHELF, Account.USE, amount(30)));
        move(HOME, point, MovementKind.HAND_OUT, new Posting(lot, Account.SHELF, Account.PEOPLE, amount(20)));
        move(HOME, point, MovementKind.BRING_BACK, new Posting(lot, Account.PEOPLE, Account.SHELF, amount(4)));
        move(HOME, point, MovementKind.SHIP, new Posting(lot, Account.SHELF, Account.TRANSIT, amount(40)));
        StockPointId there = goods().point(Town.ELSEWHERE);
        town.does(new GoodsMoves.MoveGoods(
                town.nextId(),
                Town.NOW,
                Town.ELSEWHERE,
                there,
                masks,
                StockMovement.of(
                                MovementKind.RECEIVE,
                                Town.id(77),
                                List.of(new Posting(lot, Account.TRANSIT, Account.SHELF, amount(35))))
                        .bringing(List.of(NewLot.of(lot, facts)))));
        move(Town.ELSEWHERE, there, MovementKind.LOSE, new Posting(lot, Account.SHELF, Account.LOSS, amount(5)));
        DonationUse.Line use = use(donation).lines().get(0);
        assertThat(use.used()).isEqualByComparingTo("46");
        assertThat(use.left()).isEqualByComparingTo("49");
        assertThat(use.lost()).isEqualByComparingTo("5");
        assertThat(use.at(Account.TRANSIT)).isEqualByComparingTo("5");
        assertThat(use.at(Account.DONOR)).isEqualByComparingTo("-100");
        assertThat(sum(use.accounts().values())).isZero();
        assertThat(use.areas()).isEqualTo(Map.of(HOME, amount(60), Town.ELSEWHERE, amount(35)));
        assertThat(use(donation).toPublish()).containsExactly(new PublishedLine(masks, pieces(100), pieces(46)));
        Desk clerk = town.governance().as(Actor.of("clerk", Grant.of(Role.COMMUNITY_CLERK, HOME)));
        DonationUse.Line seen = DonationUse.of(clerk, Donation.entry(HOME, donation))
                .get()
                .lines()
                .get(0);
        assertThat(seen.at(Account.TRANSIT)).isEqualByComparingTo("40");
        assertThat(seen.lost()).isZero();
        town.does(today(town).publish(donation, use(donation).toPublish()));
        assertThat(town.governance().verify(AreaCode.NATION).isClean()).isTrue();
    }

    @Property(tries = 40)
    void whateverIsDoneWithItNothingOfItIsLost(@ForAll @Size(max = 20) List<@IntRange(max = 299) Integer> acts) {
        DonationId donation = today(town).received(masks, point);
        Account[] ends = {Account.USE, Account.PEOPLE, Account.TRANSIT, Account.LOSS, Account.SCRAP, Account.QUARANTINE
        };
        for (int act : acts) {
            LotId lot = state(donation).arrived().findFirst().orElseThrow().lot();
            Posting posting = new Posting(lot, Account.SHELF, ends[act % ends.length], amount(1 + act / 10));
            town.tries(command(HOME, point, MovementKind.LOSE, posting));
        }
        DonationUse.Line use = use(donation).lines().get(0);
        assertThat(sum(use.accounts().values())).isZero();
        assertThat(use.used().add(use.left()).add(use.lost())).isEqualByComparingTo("100");
        assertThat(sum(use.areas().values()).add(use.at(Account.TRANSIT))).isEqualByComparingTo("100");
    }

    @Test
    void theBoardNamesWhoWishesToBeNamed() {
        DonationId one = today(town).received(masks, point);
        Provider company = Provider.organization(goods().organization(HOME, "百步亭集团"));
        give(today(town).promise(masks, 60).donor(company).build(), 60);
        give(today(town).promise(masks, 70).donor(company).unnamed(true).build(), 70);
        give(today(town).promise(masks, 80).unnamed(true).build(), 80);
        town.does(today(town).publish(one, masks, 100, 0));
        DonationBoard board =
                DonationBoard.of(town.desk(), HOME, Period.of(Town.TODAY)).get();
        assertThat(board.lines()).extracting(DonationBoard.Line::donor).containsExactly("百步亭集团", "爱心单位", "爱心人士");
        DonationBoard all = DonationBoard.of(town.desk(), HOME, new Period(Town.TODAY.minusDays(30), Town.TODAY))
                .get();
        assertThat(all.lines()).hasSize(4);
        assertThat(all.csv().lines().toList())
                .contains(HOME + "," + Canaries.NAME + ",医用口罩,个,100,100,0,100,0,2025-06-30")
                .contains(HOME + ",爱心单位,医用口罩,个,70,70,0,70,0,");
        assertThat(Canaries.in(all.toString())).isEmpty();
        assertThat(all.overdue(Town.TODAY.plusDays(15))).isEmpty();
        assertThat(all.overdue(Town.TODAY.plusDays(16))).hasSize(3);
    }

    @Test
    void whoIsErasedIsNamedNoMore() {
        DonationId donation = today(town).received(masks, point);
        town.does(today(town).publish(donation, masks, 100, 0));
        town.does(today(town).erase(donation));
        assertThat(state(donation).donor().person().flatMap(PersonName::reveal)).isEmpty();
        town.does(today(town).erase(donation));
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

    private void move(AreaCode home, StockPointId where, MovementKind kind, Posting posting) {
        town.does(command(home, where, kind, posting));
    }

    private GoodsMoves.MoveGoods command(AreaCode home, StockPointId where, MovementKind kind, Posting posting) {
        return new GoodsMoves.MoveGoods(
                town.nextId(), Town.NOW, home, where, masks, StockMovement.of(kind, Town.id(77), List.of(posting)));
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(long many) {
        return BigDecimal.valueOf(many);
    }
}
