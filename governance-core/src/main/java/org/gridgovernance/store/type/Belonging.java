package org.gridgovernance.store.type;

import java.util.Collection;
import java.util.function.Function;
import org.gridgovernance.kernel.Aggregate;

/**
 * To which accounts an aggregate belongs, and how a store is asked for those of one account.
 *
 * @param asks the condition that it belongs to that account
 * @param accounts reads them from the state
 * @param <A> the aggregate
 */
record Belonging<A extends Aggregate>(
        Function<String, Condition<A>> asks, Function<? super A, ? extends Collection<String>> accounts) {

    static <A extends Aggregate> Belonging<A> to(Index.Value<A, String> account) {
        return new Belonging<>(
                account::is, state -> account.reads().apply(state).stream().toList());
    }

    static <A extends Aggregate> Belonging<A> toAny(Index.Many<A, String> accounts) {
        return new Belonging<>(accounts::contains, accounts.reads());
    }
}
