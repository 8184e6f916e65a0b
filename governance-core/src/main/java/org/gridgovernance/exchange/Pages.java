package org.gridgovernance.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;

/** All answers to a question, a page at a time, for work that began because reading was permitted. */
final class Pages {
    private Pages() {}

    /** Each page is asked for when it is needed. */
    static <A extends Aggregate> Stream<Page<Found<A>>> of(Desk desk, Criteria<A> asked) {
        return Stream.iterate(Optional.of(page(desk, asked)), Optional::isPresent, page -> page.flatMap(Page::next)
                        .map(next -> page(desk, asked.after(next))))
                .flatMap(Optional::stream);
    }

    private static <A extends Aggregate> Page<Found<A>> page(Desk desk, Criteria<A> asked) {
        return desk.search(asked).getOrElseThrow(Pages::noMore);
    }

    /** To go on without knowing who is there would enter people twice, or leave them out. */
    private static IllegalStateException noMore(Rejection rejection) {
        return new IllegalStateException("reading was permitted at the beginning, and is no more: " + rejection);
    }
}
