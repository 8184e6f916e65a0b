package org.gridgovernance.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/** All answers to a question, a page at a time, for work that began because reading was permitted. */
final class Pages {
    private static final int PAGE = 500;

    private Pages() {}

    /** Gives every page to the taker. */
    static <A extends Aggregate> void each(Desk desk, Criteria<A> criteria, Consumer<List<Found<A>>> taker) {
        desk.searchAll(criteria.limit(PAGE), taker).getOrElseThrow(Pages::noMore);
    }

    /** To go on without knowing who is there would enter people twice, or leave them out. */
    private static IllegalStateException noMore(Rejection rejection) {
        return new IllegalStateException("reading was permitted at the beginning, and is no more: " + rejection);
    }
}
