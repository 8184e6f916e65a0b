package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.util.function.Consumer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;

/** All answers to a question, a page at a time. */
final class Pages {
    private static final int PAGE = 1_000;

    private Pages() {}

    static <A extends Aggregate> Either<Rejection, Long> each(
            Desk desk, Criteria<A> criteria, Consumer<? super A> consumer) {
        Either<Rejection, Page<Found<A>>> page = desk.search(criteria.limit(PAGE));
        long count = 0;
        while (page.isRight()) {
            page.get().items().forEach(found -> consumer.accept(found.state()));
            count += page.get().items().size();
            if (page.get().next().isEmpty()) {
                return Either.right(count);
            }
            page = desk.search(criteria.limit(PAGE).after(page.get().next().get()));
        }
        return Either.left(page.getLeft());
    }
}
