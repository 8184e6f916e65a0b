package org.gridgovernance.resource.reconciliation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.item.SupplyItemRef;

/** Amounts that must come to the same on both sides, whatever order they are told in. Not thread-safe. */
final class Sums {
    private final Map<Key, BigDecimal> books = new LinkedHashMap<>();
    private final Map<Key, BigDecimal> told = new LinkedHashMap<>();

    private record Key(LedgerFaultKind kind, AreaCode home, UUID where, UUID id, SupplyItemRef item, Account account) {}

    /** A lot is at several points, an allotment of several areas. */
    record At(LedgerFaultKind kind, AreaCode home, UUID where, UUID id) {}

    void books(At at, SupplyItemRef item, Account account, BigDecimal amount) {
        add(books, at, item, account, amount);
    }

    void told(At at, SupplyItemRef item, Account account, BigDecimal amount) {
        add(told, at, item, account, amount);
    }

    private static void add(Map<Key, BigDecimal> side, At at, SupplyItemRef item, Account account, BigDecimal amount) {
        side.merge(new Key(at.kind(), at.home(), at.where(), at.id(), item, account), amount, BigDecimal::add);
    }

    List<LedgerFault> faults() {
        return Stream.concat(books.keySet().stream(), told.keySet().stream())
                .distinct()
                .filter(key -> side(books, key).compareTo(side(told, key)) != 0)
                .map(key -> new LedgerFault(
                        key.kind(), key.id(), key.item(), key.account(), side(books, key), side(told, key)))
                .toList();
    }

    private static BigDecimal side(Map<Key, BigDecimal> side, Key key) {
        return side.getOrDefault(key, BigDecimal.ZERO);
    }
}
