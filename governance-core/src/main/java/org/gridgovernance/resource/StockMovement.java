package org.gridgovernance.resource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A movement of goods of one item at one point (出入库): the postings that belong together, by one paper. Immutable.
 *
 * @param kind what moves them
 * @param document the identity of the paper: a voucher, an allotment, a hand-out, a count
 * @param incident for which emergency, if it is for one
 * @param postings what goes from where to where: at least one
 * @param lots the lots that may not be on record at the point yet
 */
public record StockMovement(
        MovementKind kind, UUID document, Optional<IncidentCode> incident, List<Posting> postings, List<NewLot> lots) {
    /** Copies the lists. */
    public StockMovement {
        postings = List.copyOf(postings);
        lots = List.copyOf(lots);
    }

    /** A movement of what is there already. */
    public static StockMovement of(MovementKind kind, UUID document, List<Posting> postings) {
        return new StockMovement(kind, document, Optional.empty(), postings, List.of());
    }

    /** The same for that emergency. */
    public StockMovement during(Optional<IncidentCode> emergency) {
        return new StockMovement(kind, document, emergency, postings, lots);
    }

    /** The same bringing lots that may be new at the point. */
    public StockMovement bringing(List<NewLot> some) {
        return new StockMovement(kind, document, incident, postings, some);
    }

    /** By how much an account changes: more than 0 if it gains. */
    public BigDecimal change(Account account) {
        return postings.stream().map(each -> each.change(account)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
