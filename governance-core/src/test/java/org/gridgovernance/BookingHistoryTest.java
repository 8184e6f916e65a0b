package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.BookingId;
import org.gridgovernance.resource.asset.BookingState;
import org.gridgovernance.resource.asset.ReturnCondition;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.resource.booking.Bookings;
import org.junit.jupiter.api.RepeatedTest;

/**
 * However an asset is booked, lent, kept too long and mended, and however late it is told: no two bookings ever have it at
 * once, what is free can be booked, and all is as a simple model of half hours has it.
 */
class BookingHistoryTest {
    private static final Duration SLOT = Duration.ofMinutes(30);
    private static final int SLOTS_A_DAY = 48;
    private static final int SPAN = 3 * SLOTS_A_DAY;
    private static final Instant BEGUN = NOW.minus(SLOT.multipliedBy(SPAN)); // at noon in Shanghai

    enum Act {
        BOOK,
        CANCEL,
        LEND,
        TAKE_BACK,
        EXTEND,
        TAKE_OUT
    }

    /** What is tried, when, of which booking, from when on, for how long; in half hours. */
    record Try(Act act, int at, int which, int ahead, int length) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Act> acts = Arbitraries.frequency(
                Tuple.of(8, Act.BOOK),
                Tuple.of(2, Act.CANCEL),
                Tuple.of(6, Act.LEND),
                Tuple.of(4, Act.TAKE_BACK),
                Tuple.of(3, Act.EXTEND),
                Tuple.of(1, Act.TAKE_OUT));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, SPAN),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-50, 10),
                        Arbitraries.integers().between(0, 12))
                .as(Try::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noTwoHaveItAtOnce(@ForAll("tries") List<Try> tries) {
        Model model = new Model();
        tries.forEach(model::tries);
        assertThat(model.town.governance().verify(HOME).isClean()).isTrue();
    }

    @RepeatedTest(10)
    void ofSixteenOneHasIt() throws Exception {
        Town town = new Town();
        AssetId boat = AssetActs.boat(town);
        List<Command<Asset>> rivals = IntStream.range(0, 16)
                .<Command<Asset>>mapToObj(i -> AssetActs.now(town).book(boat, AssetActs.span(i, 60)))
                .toList();
        assertThat(atOnce(town, rivals).stream().filter(Either::isRight)).hasSize(1);
        assertThat(AssetActs.found(town, boat).bookings()).hasSize(1);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    private static List<Either<Rejection, Accepted<Asset>>> atOnce(Town town, List<Command<Asset>> commands)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(commands.size());
        ExecutorService hands = Executors.newFixedThreadPool(commands.size());
        try {
            List<Future<Either<Rejection, Accepted<Asset>>>> answers = new ArrayList<>();
            for (Command<Asset> command : commands) {
                answers.add(hands.submit(() -> {
                    together.await();
                    return town.tries(command);
                }));
            }
            List<Either<Rejection, Accepted<Asset>>> outcomes = new ArrayList<>();
            for (Future<Either<Rejection, Accepted<Asset>>> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            hands.shutdownNow();
        }
    }

    /** A booking as the model has it, in half hours. */
    private static final class Lent {
        private final BookingId id;
        private final int from;
        private int until;
        private boolean cancelled;
        private Optional<Integer> out = Optional.empty();
        private Optional<Integer> back = Optional.empty();

        Lent(BookingId id, int from, int until) {
            this.id = id;
            this.from = from;
            this.until = until;
        }

        boolean isOut() {
            return out.isPresent() && back.isEmpty();
        }

        boolean isBooked(int at) {
            return !cancelled && out.isEmpty() && at < until;
        }

        boolean isLive(int at) {
            return isOut() || isBooked(at);
        }

        boolean has(int slot) {
            int begins = Math.min(from, out.orElse(from));
            return !cancelled && slot >= begins && slot < back.orElse(until);
        }
    }

    private static final class Model {
        private final Town town = new Town();
        private final AssetId boat = AssetActs.boat(town);
        private final List<Lent> lent = new ArrayList<>();
        private final Set<Integer> outOn = new HashSet<>();

        void tries(Try any) {
            Try each = aimed(any);
            boolean expected = isPossible(each);
            if (each.act() == Act.BOOK) {
                assertThatWhatIsFreeCanBeBooked(each, expected);
            }
            Either<Rejection, Accepted<Asset>> answer = town.tries(command(each));
            assertThat(answer.isRight()).as("%s: %s", each, answer).isEqualTo(expected);
            Statistics.label("accepted").collect(each.act(), expected);
            if (expected) {
                follows(each, answer.get().aggregate());
            }
            holds(AssetActs.found(town, boat));
        }

        /** Of those that hand over or take back every other is tried when it may well be done. */
        private Try aimed(Try any) {
            int near = any.ahead() % 2 != 0
                    ? any.at()
                    : one(any).map(lent -> switch (any.act()) {
                                case LEND -> lent.from - 3 + any.length();
                                case TAKE_BACK -> lent.out.orElse(any.at()) + any.length() - 1;
                                default -> any.at();
                            })
                            .orElse(any.at());
            return new Try(any.act(), Math.max(0, Math.min(SPAN, near)), any.which(), any.ahead(), any.length());
        }

        /** Whoever books in time, and for long enough, gets what is free, and only that. */
        private void assertThatWhatIsFreeCanBeBooked(Try each, boolean expected) {
            if (each.length() > 0 && each.ahead() >= -SLOTS_A_DAY) {
                assertThat(Bookings.free(town.desk(), HOME, AssetKind.VEHICLE, span(each))
                                .get())
                        .hasSize(expected ? 1 : 0);
            }
        }

        private boolean isPossible(Try each) {
            int at = each.at();
            Optional<Lent> one = one(each);
            return switch (each.act()) {
                case BOOK ->
                    each.length() > 0
                            && each.ahead() >= -SLOTS_A_DAY
                            && isFree(at + each.ahead(), at + each.ahead() + each.length());
                case CANCEL -> one.filter(lent -> lent.isBooked(at)).isPresent();
                case LEND ->
                    one.filter(lent -> lent.isBooked(at)
                                    && at >= lent.from - 2
                                    && !outOn.contains(day(at))
                                    && others(lent).noneMatch(other -> other.isOut() || hadInHand(other, at))
                                    && slots(at, lent.from)
                                            .noneMatch(slot -> others(lent).anyMatch(other -> other.has(slot))))
                            .isPresent();
                case TAKE_BACK ->
                    one.filter(lent -> lent.isOut()
                                    && at >= lent.out.orElseThrow()
                                    && others(lent).noneMatch(other -> other.out
                                            .filter(out -> out >= lent.out.orElseThrow() && out < at)
                                            .isPresent()))
                            .isPresent();
                case EXTEND ->
                    one.filter(lent -> lent.isLive(at)
                                    && each.length() > 0
                                    && isFree(lent.until, lent.until + each.length()))
                            .isPresent();
                case TAKE_OUT -> !outOn.contains(day(at));
            };
        }

        private static boolean hadInHand(Lent other, int at) {
            return other.out.filter(out -> at >= out).isPresent()
                    && other.back.filter(back -> at < back).isPresent();
        }

        private Stream<Lent> others(Lent but) {
            return lent.stream().filter(each -> each != but);
        }

        private boolean isFree(int from, int until) {
            return slots(from, until)
                    .noneMatch(
                            slot -> outOn.contains(day(slot)) || lent.stream().anyMatch(each -> each.has(slot)));
        }

        private static IntStream slots(int from, int until) {
            return IntStream.range(from, until);
        }

        private static int day(int slot) {
            return Math.floorDiv(slot + SLOTS_A_DAY / 2, SLOTS_A_DAY);
        }

        private Optional<Lent> one(Try each) {
            return lent.isEmpty() ? Optional.empty() : Optional.of(lent.get(each.which() % lent.size()));
        }

        private Command<Asset> command(Try each) {
            AssetActs acts = AssetActs.at(town, instant(each.at()));
            BookingId id = one(each).map(lent -> lent.id).orElse(new BookingId(Town.id(9_999)));
            int until = one(each).map(lent -> lent.until).orElse(0);
            return switch (each.act()) {
                case BOOK -> acts.book(boat, span(each));
                case CANCEL -> acts.cancel(boat, id);
                case LEND -> acts.lend(boat, id);
                case TAKE_BACK -> acts.takeBack(boat, id, ReturnCondition.FINE);
                case EXTEND -> acts.extend(boat, id, instant(until + each.length()));
                case TAKE_OUT ->
                    acts.takeOut(
                            boat,
                            TODAY.minusDays(3).plusDays(day(each.at())),
                            TODAY.minusDays(2).plusDays(day(each.at())));
            };
        }

        private void follows(Try each, Asset after) {
            switch (each.act()) {
                case BOOK -> {
                    Set<BookingId> known = new HashSet<>();
                    lent.forEach(one -> known.add(one.id));
                    BookingId fresh = after.bookings().stream()
                            .map(Booking::id)
                            .filter(id -> !known.contains(id))
                            .findFirst()
                            .orElseThrow();
                    int from = each.at() + each.ahead();
                    lent.add(new Lent(fresh, from, from + each.length()));
                }
                case CANCEL -> one(each).orElseThrow().cancelled = true;
                case LEND -> one(each).orElseThrow().out = Optional.of(each.at());
                case TAKE_BACK -> one(each).orElseThrow().back = Optional.of(each.at());
                case EXTEND -> one(each).orElseThrow().until += each.length();
                case TAKE_OUT -> outOn.add(day(each.at()));
            }
        }

        private void holds(Asset asset) {
            assertThat(asset.bookings()).hasSameSizeAs(lent);
            lent.forEach(one -> assertThat(asset.booking(one.id).orElseThrow())
                    .returns(one.cancelled, booking -> booking.cancelledAt().isPresent())
                    .returns(one.isLive(0), booking -> booking.isLive(instant(0)))
                    .returns(one.isLive(SPAN), booking -> booking.isLive(instant(SPAN))));
            disjoint(asset.bookings().stream()
                    .flatMap(booking -> booking.backAt().stream()
                            .map(back -> new TimeSpan(booking.outAt().orElseThrow(), back)))
                    .toList());
            disjoint(asset.bookings().stream()
                    .filter(booking -> booking.isLive(BEGUN.minus(Duration.ofDays(30))))
                    .flatMap(booking -> booking.occupied().stream())
                    .toList());
            assertThat(asset.bookings())
                    .filteredOn(booking -> booking.state(NOW) == BookingState.OUT)
                    .hasSizeLessThanOrEqualTo(1);
        }

        private static void disjoint(List<TimeSpan> spans) {
            for (int i = 0; i < spans.size(); i++) {
                assertThat(spans.subList(0, i)).noneMatch(spans.get(i)::overlaps);
            }
        }

        private static TimeSpan span(Try each) {
            int from = each.at() + each.ahead();
            return new TimeSpan(instant(from), instant(from + each.length()));
        }

        private static Instant instant(int slot) {
            return BEGUN.plus(SLOT.multipliedBy(slot));
        }
    }
}
