package org.gridgovernance.grid.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridKind;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;

/** What several changes of grids must observe. */
final class ChangeChecks {
    static final int MOST_GRIDS = 100;

    private ChangeChecks() {}

    static List<Reason> approver(String office) {
        return Grid.isOffice(office) ? List.of() : List.of(GridReason.APPROVER_MALFORMED.at("approver"));
    }

    static boolean isEachOnce(Collection<?> all) {
        Set<Object> seen = new HashSet<>();
        return all.stream().allMatch(seen::add);
    }

    static List<Reason> each(Collection<?> all, IntFunction<Stream<Reason>> look) {
        return IntStream.range(0, all.size())
                .mapToObj(look)
                .flatMap(found -> found)
                .toList();
    }

    static void wantsHolder(AreaCode home, GridCode code, Wanted wanted) {
        key(home, code).ifPresent(wanted::key);
    }

    /** The reason if a grid that goes on bears that code. */
    static Stream<Reason> taken(Facts facts, AreaCode home, GridCode code, Collection<GridId> ending, String path) {
        return key(home, code)
                .flatMap(facts::holder)
                .filter(holder -> !ending.contains(holder.state().id()))
                .map(other -> GridReason.CODE_TAKEN.at(path))
                .stream();
    }

    /** The warning if that many dwellings are too few or too many. */
    static Stream<Reason> size(SizeNorm norm, GridKind kind, int dwellings, String path) {
        return norm.fits(kind, dwellings) ? Stream.empty() : Stream.of(GridChangeReason.OUTSIDE_NORM.warnAt(path));
    }

    private static Optional<KeyRef<Grid>> key(AreaCode home, GridCode code) {
        return KeyRef.of(Grid.TYPE, Grid.CODE, home, code);
    }
}
