package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Consumer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;

/** All answers to a question, a thousand at a time: however many there are, memory holds one page. */
final class Pages {
    private static final int PAGE = 1_000;

    private Pages() {}

    /** Hands over page after page; the last page, or why one may not look. */
    static <A extends Aggregate> Either<Rejection, Page<Found<A>>> each(
            Desk desk, Criteria<A> criteria, Consumer<List<A>> hear) {
        Criteria<A> question = criteria.limit(PAGE);
        Either<Rejection, Page<Found<A>>> page = desk.search(question).peek(first -> tell(first, hear));
        while (page.isRight() && page.get().next().isPresent()) {
            page = desk.search(question.after(page.get().next().get())).peek(next -> tell(next, hear));
        }
        return page;
    }

    private static <A extends Aggregate> void tell(Page<Found<A>> page, Consumer<List<A>> hear) {
        hear.accept(page.items().stream().map(Found::state).toList());
    }
}
