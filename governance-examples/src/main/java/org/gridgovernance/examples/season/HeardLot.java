package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Posting;

/** What was heard of a lot at a point. Not thread-safe. */
final class HeardLot {
    private final LotId id;
    private final LotFacts facts;
    private final Map<Account, BigDecimal> balances = new EnumMap<>(Account.class);
    private final List<Change> changes = new ArrayList<>();

    private record Change(Instant at, Account account, BigDecimal amount) {}

    HeardLot(LotId id, LotFacts facts) {
        this.id = id;
        this.facts = facts;
    }

    void post(Posting posting, Instant at) {
        post(posting.from(), posting.amount().negate(), at);
        post(posting.to(), posting.amount(), at);
    }

    private void post(Account account, BigDecimal amount, Instant at) {
        balances.merge(account, amount, BigDecimal::add);
        if (account.isKept()) {
            changes.add(new Change(at, account, amount));
        }
    }

    LotId id() {
        return id;
    }

    LotFacts facts() {
        return facts;
    }

    BigDecimal at(Account account) {
        return balances.getOrDefault(account, BigDecimal.ZERO);
    }

    boolean isUsable(LocalDate on) {
        return !facts.isExpired(on) && at(Account.SHELF).signum() > 0;
    }

    boolean isThere() {
        return at(Account.SHELF).signum() != 0 || at(Account.QUARANTINE).signum() != 0;
    }

    /** Whether neither shelf nor quarantine was ever less than nothing, by when things happened. */
    boolean wasNeverLessThanNothing() {
        Map<Account, BigDecimal> sums = new EnumMap<>(Account.class);
        return changes.stream()
                .sorted(Comparator.comparing(Change::at)
                        .thenComparing(Comparator.comparing(Change::amount).reversed()))
                .allMatch(change -> sums.merge(change.account(), change.amount(), BigDecimal::add)
                                .signum()
                        >= 0);
    }
}
