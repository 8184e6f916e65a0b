package org.gridgovernance.exchange;

import java.util.List;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.store.type.KeyRef;

/** The grids of a portion: those that are not on record are established. */
record Grids(Portion portion) {

    void establish() {
        portion
                .referents(
                        line -> line.entry()
                                .at()
                                .grid()
                                .flatMap(code -> KeyRef.of(
                                        Grid.TYPE, Grid.CODE, line.entry().at().home(), code)),
                        LedgerLine::in)
                .stream()
                .filter(grid -> grid.found().isEmpty())
                .forEach(this::establish);
        portion.errands().run();
    }

    private void establish(Referent<Grid> grid) {
        LedgerLine first = grid.lines().get(0);
        first.entry().at().grid().ifPresent(code -> {
            EstablishGrid command = EstablishGrid.builder()
                    .commandId(portion.errands().id("establish", grid.home(), code))
                    .occurredAt(portion.errands().occurredAt())
                    .home(grid.home())
                    .code(code)
                    .title(code.code())
                    .build();
            portion.errands().send(command, List.of(first.row()), grid.rows(), made -> grid.made(made, made.id()));
        });
    }
}
