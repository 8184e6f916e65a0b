package org.gridgovernance.resource.planning;

import io.vavr.Lazy;
import java.util.List;
import java.util.OptionalLong;
import org.gridgovernance.resource.allocation.Locality;
import org.gridgovernance.resource.allocation.TransportCost;

/** Metres as the crow flies, and where they are not known as many as between the farthest two; nothing if none are known. */
final class Farthest implements TransportCost {
    private final Lazy<Long> most;

    Farthest(List<Locality> givers, List<Locality> takers) {
        most = Lazy.of(() -> givers.stream()
                .flatMapToLong(
                        from -> takers.stream().flatMapToLong(to -> TransportCost.STRAIGHT.perPack(from, to).stream()))
                .max()
                .orElse(0));
    }

    @Override
    public OptionalLong perPack(Locality from, Locality to) {
        OptionalLong known = TransportCost.STRAIGHT.perPack(from, to);
        return known.isPresent() ? known : OptionalLong.of(most.get());
    }
}
