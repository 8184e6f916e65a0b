package org.gridgovernance.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.KeyRef;

/**
 * Who is on record under the documents of a portion.
 *
 * @param holders by document
 */
record Papers(Map<KeyRef<Resident>, Found<Resident>> holders) {

    /** Looked up in one go. */
    static Papers of(Portion portion) {
        return new Papers(portion.desk()
                .holders(portion.lines().stream()
                        .flatMap(line -> key(line).stream())
                        .collect(Collectors.toSet())));
    }

    /** Who holds the document of the row. */
    Optional<Found<Resident>> holder(LedgerLine line) {
        return key(line).flatMap(key -> Optional.ofNullable(holders.get(key)));
    }

    /** Whether the document of the row is another person's. */
    boolean isAnothers(LedgerLine line) {
        return holder(line)
                .map(found -> Distinction.of(found.state().particulars()))
                .filter(known -> known.areAnothers(Distinction.of(line.entry().particulars())))
                .isPresent();
    }

    private static Optional<KeyRef<Resident>> key(LedgerLine line) {
        return OnTheBooks.keys(AreaCode.NATION, line.entry().papers().stream()).findFirst();
    }
}
