package org.gridgovernance.resource;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The lots at a point while goods move: the one place where balances change. Not thread-safe. */
final class LotShelf {
    private final Map<LotId, Lot> lots = new LinkedHashMap<>();

    LotShelf(Collection<Lot> before) {
        before.forEach(lot -> lots.put(lot.id(), lot));
    }

    Optional<Lot> find(LotId lot) {
        return Optional.ofNullable(lots.get(lot));
    }

    /** Whether what is told of a lot is not what is known of it here. */
    boolean knowsOtherwise(NewLot lot) {
        return find(lot.id())
                .filter(known -> !known.facts().equals(lot.facts()))
                .isPresent();
    }

    LotShelf after(StockMovement movement, Instant at) {
        movement.lots().forEach(this::bring);
        movement.postings().forEach(posting -> post(posting, at));
        return this;
    }

    void bring(NewLot lot) {
        lots.computeIfAbsent(lot.id(), id -> Lot.builder()
                .id(id)
                .facts(lot.facts())
                .custodian(lot.custodian())
                .build());
    }

    void post(Posting posting, Instant at) {
        change(posting.lot(), posting.from(), balance -> balance.minus(at, posting.amount()));
        change(posting.lot(), posting.to(), balance -> balance.plus(at, posting.amount()));
    }

    private void change(LotId id, Account account, UnaryOperator<Balance> change) {
        if (account.isKept()) {
            lots.computeIfPresent(id, (same, lot) -> with(lot, account, change.apply(lot.balance(account))));
        }
    }

    private static Lot with(Lot lot, Account account, Balance balance) {
        Lot.Builder builder = Lot.builder().from(lot);
        return (account == Account.SHELF ? builder.shelf(balance) : builder.quarantine(balance)).build();
    }

    /** Those of which there is something. */
    List<Lot> left() {
        return lots.values().stream().filter(lot -> !lot.isGone()).toList();
    }
}
