package org.gridgovernance.exchange;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.KeyRef;

/** The dwellings of a portion: recorded where they are not, and placed in their grid. */
record Dwellings(Portion portion) {

    void takeIn() {
        portion.referents(
                        line -> line.entry()
                                .at()
                                .place()
                                .flatMap(place -> KeyRef.of(
                                        Dwelling.TYPE,
                                        Dwelling.PLACE,
                                        line.entry().at().home(),
                                        place)),
                        LedgerLine::at)
                .forEach(dwelling ->
                        dwelling.found().ifPresentOrElse(found -> place(dwelling, found), () -> enter(dwelling)));
        portion.errands().run();
    }

    private void enter(Referent<Dwelling> dwelling) {
        LedgerLine first = dwelling.lines().get(0);
        if (errands().isDryRun()) {
            dwelling.presume(first.row());
        }
        Optional<GridId> grid = said(dwelling).flatMap(Dwellings::grid);
        first.entry().at().place().ifPresent(place -> errands()
                .send(
                        RecordDwelling.builder()
                                .commandId(errands().id("record", dwelling.home(), place.code(), grid))
                                .occurredAt(errands().occurredAt())
                                .home(dwelling.home())
                                .place(place)
                                .grid(grid)
                                .build(),
                        List.of(first.row()),
                        dwelling.rows(),
                        made -> dwelling.made(made, made.id())));
    }

    private void place(Referent<Dwelling> dwelling, Found<Dwelling> found) {
        said(dwelling).ifPresent(line -> grid(line).ifPresentOrElse(grid -> place(line, found, grid), () -> errands()
                .presume(errands().isDryRun() ? List.of(line.row()) : List.of())));
    }

    private void place(LedgerLine line, Found<Dwelling> found, GridId grid) {
        if (found.state().grid().open().noneMatch(grid::equals)) {
            errands()
                    .send(
                            line.row(),
                            PlaceDwelling.builder()
                                    .commandId(errands()
                                            .id(
                                                    "place",
                                                    found.ref(),
                                                    found.versioned().version(),
                                                    Optional.of(grid)))
                                    .occurredAt(errands().occurredAt())
                                    .home(found.ref().home())
                                    .dwelling(new DwellingId(found.ref().id()))
                                    .grid(grid)
                                    .build());
        }
    }

    private Errands errands() {
        return portion.errands();
    }

    /** The row that says which grid it lies in. */
    private Optional<LedgerLine> said(Referent<Dwelling> dwelling) {
        return dwelling.lines().stream()
                .filter(line -> line.grid().isPresent() && !portion.is(RowMark.OTHER_GRID, line))
                .findFirst();
    }

    private static Optional<GridId> grid(LedgerLine line) {
        return line.grid().flatMap(grid -> grid.id()).map(GridId::new);
    }
}
