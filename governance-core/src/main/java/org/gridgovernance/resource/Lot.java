package org.gridgovernance.resource;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/** What there is of a lot at a point (批次库存). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLot.class)
public interface Lot {
    /** Its identity. */
    LotId id();

    /** What is known of it. */
    LotFacts facts();

    /** Who answers for it here, if that is not who answers for the point (保管人). */
    Optional<WorkerId> custodian();

    /** How much of it may be issued. */
    @Value.Default
    default Balance shelf() {
        return Balance.NONE;
    }

    /** How much of it may not (隔离). */
    @Value.Default
    default Balance quarantine() {
        return Balance.NONE;
    }

    /** The balance of an account that is kept. */
    default Balance balance(Account account) {
        return account == Account.SHELF ? shelf() : quarantine();
    }

    /** Whether there is nothing of it here any more. */
    default boolean isGone() {
        return shelf().amount().signum() == 0 && quarantine().amount().signum() == 0;
    }

    /** Its first day of no use, if that is limited; for an order in which the first to expire comes first. */
    private LocalDate last() {
        return facts().expiresOn().orElse(LocalDate.MAX);
    }

    /** First expiry first (先到期先出), then the oldest. */
    Comparator<Lot> FIRST_EXPIRY = Comparator.comparing(Lot::last)
            .thenComparing(lot -> lot.facts().producedOn().orElse(LocalDate.MIN))
            .thenComparing(Lot::id);

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLot.Builder {
        Builder() {}
    }
}
