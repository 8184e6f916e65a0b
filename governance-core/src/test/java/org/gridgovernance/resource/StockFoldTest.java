package org.gridgovernance.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;

/** How the events of a stock make its state, and what is against others. */
class StockFoldTest {
    private static final AreaCode HOME = AreaCode.of("420102018001");
    private static final StockPointId POINT = new StockPointId(new UUID(1, 1));
    private static final SupplyItemRef MASKS = new SupplyItemRef(HOME, new SupplyItemId(new UUID(1, 2)));
    private static final Instant NOW = Instant.parse("2025-06-30T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Moment MOMENT = new Moment(NOW, NOW);
    private static final UUID PAPER = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);

    @Test
    void lotsComeAndGoAndLeaveNoTrace() {
        Stock stock = holding(lot(1, 10, 5));
        Stock used =
                moved(stock, MovementKind.USE, new Posting(id(1), Account.SHELF, Account.USE, BigDecimal.valueOf(4)));
        assertThat(used.onHand(Account.SHELF)).isEqualByComparingTo("6");
        Stock aside = moved(
                used,
                MovementKind.QUARANTINE,
                new Posting(id(1), Account.SHELF, Account.QUARANTINE, BigDecimal.valueOf(6)));
        assertThat(aside.onHand(Account.SHELF)).isZero();
        assertThat(aside.onHand(Account.QUARANTINE)).isEqualByComparingTo("6");
        assertThat(aside.pick(BigDecimal.ONE, NOW)).isEmpty();
        assertThat(moved(
                                aside,
                                MovementKind.SCRAP,
                                new Posting(id(1), Account.QUARANTINE, Account.SCRAP, BigDecimal.valueOf(6)))
                        .lots())
                .isEmpty();
    }

    @Test
    void thoseGoFirstThatExpireFirst() {
        Stock stock = holding(lot(1, 10, 30), lot(2, 10, -1), lot(3, 10, 5), endless(4, 10));
        assertThat(stock.usable(TODAY)).isEqualByComparingTo("30");
        assertThat(stock.pick(BigDecimal.valueOf(25), NOW).orElseThrow())
                .containsExactly(pick(3, 10), pick(1, 10), pick(4, 5));
        assertThat(stock.pick(BigDecimal.valueOf(31), NOW)).isEmpty();
        assertThat(stock.free(NOW)).containsExactly(pick(3, 10), pick(1, 10), pick(4, 10));
    }

    @Test
    void whatComesLaterIsNotFreeBefore() {
        Lot late = Lot.builder()
                .from(endless(2, 0))
                .shelf(Balance.NONE.plus(NOW.plusSeconds(120), BigDecimal.TEN))
                .build();
        Stock stock = holding(endless(1, 10), late);
        assertThat(stock.free(NOW)).containsExactly(pick(1, 10));
        assertThat(stock.free(NOW.plusSeconds(120))).containsExactly(pick(1, 10), pick(2, 10));
    }

    @Test
    void reservationsLapse() {
        Stock stock =
                StockFold.reserved(holding(endless(1, 10)), new StockEvent.Reserved(reserved(PAPER, 6, 60)), MOMENT);
        assertThat(stock.available(NOW)).isEqualByComparingTo("4");
        assertThat(stock.available(NOW.plusSeconds(60))).isEqualByComparingTo("10");
        assertThat(stock.reservedFor(PAPER, NOW)).isPresent();
        assertThat(stock.reservedFor(PAPER, NOW.plusSeconds(60))).isEmpty();
        Instant later = NOW.plusSeconds(61);
        Stock again =
                StockFold.reserved(stock, new StockEvent.Reserved(reserved(OTHER, 3, 600)), new Moment(later, later));
        assertThat(again.reservations()).extracting(Reservation::document).containsExactly(OTHER);
        assertThat(StockFold.released(again, new StockEvent.Released(OTHER), MOMENT)
                        .reservations())
                .isEmpty();
    }

    @Test
    void whatIsToldOfALotHoldsWhileItIsOnTheShelf() {
        StockAlert expiring = new StockAlert(StockAlertKind.EXPIRING, Optional.of(id(1)));
        Stock stock = alerted(alerted(alerted(holding(lot(1, 10, 5)), StockAlert.LOW), expiring), StockAlert.LOW);
        assertThat(stock.alerts()).containsExactly(expiring, StockAlert.LOW);
        Stock more =
                moved(stock, MovementKind.BRING_BACK, new Posting(id(1), Account.USE, Account.SHELF, BigDecimal.ONE));
        assertThat(more.alerts()).containsExactly(expiring, StockAlert.LOW);
        Stock aside = moved(
                more,
                MovementKind.QUARANTINE,
                new Posting(id(1), Account.SHELF, Account.QUARANTINE, BigDecimal.valueOf(11)));
        assertThat(aside.alerts()).containsExactly(StockAlert.LOW);
        assertThat(StockFold.alertEnded(aside, new StockEvent.AlertEnded(StockAlert.LOW), MOMENT)
                        .alerts())
                .isEmpty();
    }

    @Test
    void whatHasExpiredExpiresSoonNoMoreAndIsFollowedAnew() {
        StockAlert expiring = new StockAlert(StockAlertKind.EXPIRING, Optional.of(id(1)));
        StockAlert expired = new StockAlert(StockAlertKind.EXPIRED, Optional.of(id(1)));
        Stock followed = StockFold.alertFollowed(
                alerted(holding(lot(1, 10, 5)), expiring),
                new StockEvent.AlertFollowed(expiring, MatterCode.of("emergency-supplies.expiry"), "口罩"),
                MOMENT);
        assertThat(followed.followed()).containsExactly(expiring);
        Stock told = alerted(followed, expired);
        assertThat(told.alerts()).containsExactly(expired);
        assertThat(told.followed()).isEmpty();
    }

    @Test
    void nobodyTellsOtherThingsOfALotThatIsThere() {
        Stock stock = holding(endless(1, 10));
        StockMovement other = StockMovement.of(
                        MovementKind.TAKE_IN,
                        PAPER,
                        List.of(new Posting(id(1), Account.SUPPLIER, Account.SHELF, BigDecimal.ONE)))
                .bringing(List.of(NewLot.of(id(1), lot(1, 1, 5).facts())));
        assertThat(StockBook.faults(stock, other, Optional.empty(), MOMENT, "here"))
                .containsExactly(StockReason.LOT_DIFFERS.at("here"));
        StockMovement same =
                other.bringing(List.of(NewLot.of(id(1), endless(1, 1).facts())));
        assertThat(StockBook.faults(stock, same, Optional.empty(), MOMENT, "here"))
                .isEmpty();
    }

    @Test
    void whatIsReservedIsNotGivenBackAndWhatIsLostOfItIsWarnedOf() {
        Stock stock =
                StockFold.reserved(holding(endless(1, 10)), new StockEvent.Reserved(reserved(PAPER, 6, 60)), MOMENT);
        assertThat(StockBook.faults(stock, out(MovementKind.GIVE_BACK, 4), Optional.empty(), MOMENT, "here"))
                .isEmpty();
        assertThat(StockBook.faults(stock, out(MovementKind.GIVE_BACK, 5), Optional.empty(), MOMENT, "here"))
                .containsExactly(StockReason.RESERVED.at("here"));
        for (MovementKind kind :
                List.of(MovementKind.SCRAP, MovementKind.LOSE, MovementKind.QUARANTINE, MovementKind.COUNT)) {
            assertThat(StockBook.faults(stock, out(kind, 5), Optional.empty(), MOMENT, "here"))
                    .isEmpty();
            assertThat(StockBook.warnings(stock, out(kind, 4), MOMENT, "here")).isEmpty();
            assertThat(StockBook.warnings(stock, out(kind, 5), MOMENT, "here"))
                    .containsExactly(StockReason.RESERVED.warnAt("here"));
        }
    }

    private static StockMovement out(MovementKind kind, int amount) {
        return StockMovement.of(
                kind, OTHER, List.of(new Posting(id(1), Account.SHELF, Account.LOSS, BigDecimal.valueOf(amount))));
    }

    @Test
    void aCountAndACustodianAreNoted() {
        WorkerId worker = new WorkerId(new UUID(3, 1));
        Stock stock = holding(endless(1, 10), endless(2, 10));
        Stock entrusted = StockFold.entrusted(stock, new StockEvent.LotEntrusted(id(2), Optional.of(worker)), MOMENT);
        assertThat(entrusted.lot(id(2)).flatMap(Lot::custodian)).hasValue(worker);
        assertThat(entrusted.lot(id(1)).flatMap(Lot::custodian)).isEmpty();
        Stock counted = StockFold.counted(stock, new StockEvent.Counted(PAPER), MOMENT);
        assertThat(counted.countedAt()).hasValue(NOW);
        assertThat(counted.countedBy()).hasValue(PAPER);
    }

    @Test
    void whatIsReservedIsIssuedForItsPaperOnly() {
        Stock stock =
                StockFold.reserved(holding(endless(1, 10)), new StockEvent.Reserved(reserved(PAPER, 6, 60)), MOMENT);
        assertThat(issue(stock, 4, Optional.empty())).isEmpty();
        assertThat(issue(stock, 5, Optional.empty())).containsExactly(StockReason.RESERVED.at("here"));
        assertThat(issue(stock, 6, Optional.of(PAPER))).isEmpty();
        assertThat(issue(stock, 7, Optional.of(PAPER))).containsExactly(StockReason.MORE_THAN_RESERVED.at("here"));
        assertThat(issue(stock, 1, Optional.of(OTHER))).containsExactly(StockReason.NOT_RESERVED.at("here"));
        assertThat(issue(stock, 11, Optional.empty())).containsExactly(StockReason.NOT_ENOUGH.at("here"));
    }

    @Test
    void whatHasExpiredSinceWentOutBeforeAndTakesNothingFromOthers() {
        Stock stock = StockFold.reserved(
                holding(lot(1, 10, -1), endless(2, 6)), new StockEvent.Reserved(reserved(PAPER, 6, 60)), MOMENT);
        Moment late = new Moment(NOW.minus(Duration.ofDays(3)), NOW);
        StockMovement movement = StockMovement.of(
                MovementKind.USE, OTHER, List.of(new Posting(id(1), Account.SHELF, Account.USE, BigDecimal.TEN)));
        assertThat(StockBook.faults(stock, movement, Optional.empty(), late, "here"))
                .isEmpty();
        assertThat(StockBook.faults(stock, movement, Optional.empty(), MOMENT, "here"))
                .containsExactly(StockReason.LOT_EXPIRED.at("here"));
    }

    @Test
    void aReservationIsOfWhatIsThereAndFree() {
        Stock stock = StockFold.reserved(
                holding(endless(1, 10), lot(2, 10, -1)), new StockEvent.Reserved(reserved(PAPER, 6, 60)), MOMENT);
        assertThat(faults(stock, reserved(OTHER, 4, 60))).isEmpty();
        assertThat(faults(stock, reserved(OTHER, 5, 60))).containsExactly(StockReason.RESERVED.at("here"));
        assertThat(faults(stock, reserved(OTHER, 11, 60))).containsExactly(StockReason.NOT_ENOUGH.at("here"));
        assertThat(faults(stock, reserved(PAPER, 1, 60))).containsExactly(StockReason.RESERVED_ALREADY.at("here"));
        assertThat(faults(stock, reserved(OTHER, 1, 0))).containsExactly(StockReason.UNTIL_IMPLAUSIBLE.at("until"));
        assertThat(faults(stock, reserved(OTHER, 1, Duration.ofDays(367).toSeconds())))
                .containsExactly(StockReason.UNTIL_IMPLAUSIBLE.at("until"));
    }

    @Test
    void reservationsAndLotsAreBounded() {
        Stock many = Stock.builder()
                .from(holding(endless(1, 10_000)))
                .reservations(IntStream.range(0, 2_000)
                        .mapToObj(i -> reserved(new UUID(4, i), 1, 60))
                        .toList())
                .build();
        assertThat(faults(many, reserved(PAPER, 1, 60))).containsExactly(StockReason.TOO_MANY_RESERVED.at("here"));
        Stock full =
                holding(IntStream.range(0, 500).mapToObj(i -> endless(i, 1)).toArray(Lot[]::new));
        StockMovement movement = StockMovement.of(
                        MovementKind.TAKE_IN,
                        PAPER,
                        List.of(new Posting(id(900), Account.SUPPLIER, Account.SHELF, BigDecimal.ONE)))
                .bringing(List.of(NewLot.of(id(900), endless(900, 1).facts())));
        assertThat(StockBook.faults(full, movement, Optional.empty(), MOMENT, "here"))
                .containsExactly(StockReason.TOO_MANY_LOTS.at("here"));
    }

    @Test
    void booksOfAClosedPeriodAndBeforeAPointWasOpenedAreClosed() {
        StockPoint point = StockPoint.builder()
                .id(POINT)
                .home(HOME)
                .kind(PointKind.COMMUNITY)
                .title("物资室")
                .openedOn(TODAY.minusDays(10))
                .closedThrough(NOW)
                .build();
        assertThat(point.against(NOW, "point")).containsExactly(StockPointReason.PERIOD_CLOSED.at("occurredAt"));
        assertThat(point.against(NOW.plusSeconds(1), "point")).isEmpty();
        assertThat(point.against(NOW.minus(Duration.ofDays(11)), "point"))
                .containsExactly(StockPointReason.BEFORE_OPENED.at("occurredAt"));
        assertThat(StockPoint.builder().from(point).closedOn(TODAY).build().against(NOW.plusSeconds(1), "point"))
                .containsExactly(StockPointReason.POINT_CLOSED.at("point"));
    }

    private static List<Reason> issue(Stock stock, int amount, Optional<UUID> paper) {
        StockMovement movement = StockMovement.of(
                MovementKind.SHIP,
                new UUID(9, 9),
                List.of(new Posting(id(1), Account.SHELF, Account.TRANSIT, BigDecimal.valueOf(amount))));
        return StockBook.faults(stock, movement, paper, MOMENT, "here");
    }

    private static List<Reason> faults(Stock stock, Reservation reservation) {
        return StockBook.faults(stock, reservation, MOMENT, "here");
    }

    private static Stock alerted(Stock stock, StockAlert alert) {
        return StockFold.alerted(stock, new StockEvent.Alerted(alert), MOMENT);
    }

    private static Stock moved(Stock stock, MovementKind kind, Posting... postings) {
        return StockFold.moved(stock, new StockEvent.Moved(StockMovement.of(kind, PAPER, List.of(postings))), MOMENT);
    }

    private static Reservation reserved(UUID paper, int amount, long seconds) {
        return new Reservation(paper, BigDecimal.valueOf(amount), NOW.plusSeconds(seconds));
    }

    private static Pick pick(int lot, int amount) {
        return new Pick(id(lot), BigDecimal.valueOf(amount));
    }

    private static LotId id(int lot) {
        return new LotId(new UUID(5, lot));
    }

    private static Stock holding(Lot... lots) {
        return Stock.builder()
                .id(new StockId(new UUID(6, 1)))
                .home(HOME)
                .point(POINT)
                .item(MASKS)
                .unit(Unit.PIECE)
                .lots(List.of(lots))
                .build();
    }

    private static Lot endless(int number, int amount) {
        return lot(number, amount, Optional.empty());
    }

    private static Lot lot(int number, int amount, int lastsDays) {
        return lot(number, amount, Optional.of(TODAY.plusDays(lastsDays)));
    }

    private static Lot lot(int number, int amount, Optional<LocalDate> last) {
        Instant came = NOW.minus(Duration.ofDays(20));
        return Lot.builder()
                .id(id(number))
                .facts(LotFacts.builder()
                        .batch("B" + number)
                        .expiresOn(last)
                        .source(LotSource.of(SourceKind.BOUGHT))
                        .build())
                .shelf(Balance.NONE.plus(came, BigDecimal.valueOf(amount)))
                .build();
    }
}
