package org.gridgovernance.resource.arrival;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.point.PointRef;

/** Goods that come to the shelf of a point by a paper (到货入库): each lot is a new one. For one thread. */
public final class Arrival {
    private final StockEntries entries = new StockEntries();
    private final List<ArrivedLot> lots = new ArrayList<>();

    private Arrival() {}

    /**
     * What these lines bring to a point. Its stocks must be wanted, and what is wrong with the lines was asked before.
     *
     * @param lines as they stand in the command's field {@code lines}
     * @param source where they come from, and by which paper
     */
    public static Arrival of(
            PointRef point,
            List<ArrivingLine> lines,
            LotSource source,
            Optional<IncidentCode> incident,
            Facts facts,
            Deciding deciding) {
        Arrival arrival = new Arrival();
        Lines.forEach(lines, "lines", (line, path) -> {
            StockMovement movement = line.movement(source, source.document().orElseThrow(), deciding);
            arrival.entries.add(
                    StockBook.stock(point.home(), point.id(), line.item(), facts), movement.during(incident), path);
            arrival.arrived(
                    line, movement, facts.the(line.item().ref()).profile().title());
        });
        return arrival;
    }

    private void arrived(ArrivingLine line, StockMovement movement, String title) {
        for (int i = 0; i < line.lots().size(); i++) {
            lots.add(new ArrivedLot(
                    line.item(),
                    title,
                    movement.postings().get(i).lot(),
                    line.lots().get(i).quantity()));
        }
    }

    /** The lots, in the order of the lines. */
    public List<ArrivedLot> lots() {
        return List.copyOf(lots);
    }

    /** Enters it into the stocks beside what else happened, or tells what is against it: {@link org.gridgovernance.resource.StockReason#TOO_MANY_LOTS}. */
    public <A extends Aggregate> Either<Rejection, Outcome<A>> entered(
            Supplier<Outcome<A>> alone, Facts facts, Deciding deciding) {
        return entries.entered(alone, facts, deciding);
    }
}
