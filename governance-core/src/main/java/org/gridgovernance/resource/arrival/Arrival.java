package org.gridgovernance.resource.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.point.PointRef;

/** Goods that come to the shelf of a point by a paper (到货入库): each lot is a new one. Immutable. */
public final class Arrival {
    private final List<Entry> entries;
    private final List<ArrivedLot> lots;

    private record Entry(Stock stock, StockMovement movement) {}

    private Arrival(List<Entry> entries, List<ArrivedLot> lots) {
        this.entries = entries;
        this.lots = lots;
    }

    /**
     * What these lines bring to a point. Its stocks must be wanted, and what is wrong with the lines was asked before.
     *
     * @param source where they come from, and by which paper
     */
    public static Arrival of(
            PointRef point,
            List<ArrivingLine> lines,
            LotSource source,
            Optional<IncidentCode> incident,
            Facts facts,
            Deciding deciding) {
        List<Entry> entries = new ArrayList<>();
        List<ArrivedLot> lots = new ArrayList<>();
        for (ArrivingLine line : lines) {
            String title = facts.the(line.item().ref()).profile().title();
            List<NewLot> brought = line.lots().stream()
                    .map(lot -> NewLot.of(new LotId(deciding.newId()), lot.facts(source)))
                    .toList();
            List<ArrivedLot> arrived = IntStream.range(0, brought.size())
                    .mapToObj(i -> new ArrivedLot(
                            line.item(),
                            title,
                            brought.get(i).id(),
                            line.lots().get(i).quantity()))
                    .toList();
            lots.addAll(arrived);
            entries.add(new Entry(
                    StockBook.stock(point.home(), point.id(), line.item(), facts),
                    movement(arrived, source).during(incident).bringing(brought)));
        }
        return new Arrival(List.copyOf(entries), List.copyOf(lots));
    }

    private static StockMovement movement(List<ArrivedLot> lots, LotSource source) {
        return StockMovement.of(
                MovementKind.TAKE_IN,
                source.document().orElseThrow(),
                lots.stream()
                        .map(lot -> new Posting(
                                lot.lot(),
                                source.kind().account(),
                                Account.SHELF,
                                lot.quantity().amount()))
                        .toList());
    }

    /** The lots, in the order of the lines. */
    public List<ArrivedLot> lots() {
        return lots;
    }

    /**
     * What is against it: {@link org.gridgovernance.resource.StockReason#TOO_MANY_LOTS}.
     *
     * @param path the field of the lines, as in the command's JSON
     */
    public List<Reason> faults(Moment moment, String path) {
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(i -> StockBook.faults(
                        entries.get(i).stock(),
                        entries.get(i).movement(),
                        Optional.empty(),
                        moment,
                        path + "[" + i + "]")
                        .stream())
                .toList();
    }

    /** Enters it into the stocks beside what else happened. */
    public <A extends Aggregate> Outcome<A> enter(Outcome<A> outcome, Facts facts, Deciding deciding) {
        Outcome<A> entered = outcome;
        for (Entry entry : entries) {
            entered = StockBook.enter(entered, entry.stock(), facts, deciding, new StockEvent.Moved(entry.movement()));
        }
        return entered;
    }
}
