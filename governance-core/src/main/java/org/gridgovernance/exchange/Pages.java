package org.gridgovernance.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;

/** All answers to a question, a page in memory at a time. */
final class Pages {
    private static final int PAGE = 1_000;

    private Pages() {}

    /**
     * Gives every answer to the taker.
     *
     * @throws IllegalStateException if reading is not permitted any more: to go on would take who is there for absent
     */
    static <A extends Aggregate> void each(Desk desk, Criteria<A> criteria, Consumer<Found<A>> taker) {
        Criteria<A> asked = criteria.limit(PAGE);
        for (Optional<Criteria<A>> next = Optional.of(asked); next.isPresent(); ) {
            Page<Found<A>> page = desk.search(next.get()).getOrElseThrow(Pages::noMore);
            page.items().forEach(taker);
            next = page.next().map(asked::after);
        }
    }

    private static IllegalStateException noMore(Rejection rejection) {
        return new IllegalStateException("reading was permitted before, and is no more: " + rejection);
    }
}
