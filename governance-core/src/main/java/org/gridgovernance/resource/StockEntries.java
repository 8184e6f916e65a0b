package org.gridgovernance.resource;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;

/** What a paper does to the stocks it touches, while it is written (记账): what is against it, and how all of it is entered. For one thread. */
public final class StockEntries {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Function<Moment, Stream<Reason>>> looks = new ArrayList<>();

    /** Begins with nothing. */
    public StockEntries() {}

    private record Entry(Stock stock, Optional<UUID> reservedFor, String path, List<StockEvent> events) {
        Stream<Reason> faults(Moment moment) {
            return events.stream().flatMap(event -> faults(event, moment).stream());
        }

        Stream<Reason> warnings(Moment moment) {
            return events.stream()
                    .filter(StockEvent.Moved.class::isInstance)
                    .flatMap(moved -> StockBook.warnings(stock, ((StockEvent.Moved) moved).movement(), moment, path));
        }

        private List<Reason> faults(StockEvent event, Moment moment) {
            if (event instanceof StockEvent.Moved moved) {
                return StockBook.faults(stock, moved.movement(), reservedFor, moment, path);
            }
            return event instanceof StockEvent.Reserved reserved
                    ? StockBook.faults(stock, reserved.reservation(), moment, path)
                    : List.of();
        }
    }

    /** A single movement. */
    public static StockEntries of(Stock stock, StockMovement movement, String path) {
        return new StockEntries().add(stock, movement, path);
    }

    /**
     * Goods move.
     *
     * @param stock as it was read, by {@link StockBook#stock}; each once
     * @param path the field it is told in, as in the command's JSON
     */
    public StockEntries add(Stock stock, StockMovement movement, String path) {
        return add(stock, Optional.empty(), path, List.of(new StockEvent.Moved(movement)));
    }

    /**
     * This happens to a stock.
     *
     * @param stock as it was read, by {@link StockBook#stock}; each once
     * @param reservedFor the paper for which it was reserved, of what is issued so
     * @param path the field it is told in, as in the command's JSON
     * @param events what happens, in order
     */
    public StockEntries add(Stock stock, Optional<UUID> reservedFor, String path, List<? extends StockEvent> events) {
        Entry entry = new Entry(stock, reservedFor, path, List.copyOf(events));
        entries.add(entry);
        looks.add(entry::faults);
        return this;
    }

    /** Something is against it that was found meanwhile. */
    public void against(Reason fault) {
        looks.add(moment -> Stream.of(fault));
    }

    /** All that is against it, in the order in which it was told, each reason once, see {@link StockBook#faults(Stock, StockMovement, Optional, Moment, String)}. */
    public List<Reason> faults(Moment moment) {
        return looks.stream().flatMap(look -> look.apply(moment)).distinct().toList();
    }

    /** Enters it beside what else happened, and what is to be warned of; what is against it was asked before. */
    public <A extends Aggregate> Outcome<A> enter(Outcome<A> alone, Facts facts, Deciding deciding) {
        Outcome<A> entered = alone;
        for (Entry entry : entries) {
            entered = StockBook.enter(
                    entered, entry.stock(), facts, deciding, entry.events().toArray(StockEvent[]::new));
            entered = entered.warningEach(entry.warnings(deciding.moment()));
        }
        return entered;
    }

    /** Enters it beside what else happened, or tells all that is against it. */
    public <A extends Aggregate> Either<Rejection, Outcome<A>> entered(
            Supplier<Outcome<A>> alone, Facts facts, Deciding deciding) {
        return Rejection.unless(faults(deciding.moment()), () -> enter(alone.get(), facts, deciding));
    }
}
