package org.gridgovernance.mediation.committee;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a case book make its state. */
final class CaseBookFold {
    private CaseBookFold() {}

    static CaseBook opened(Ref<CaseBook> ref, CaseBookEvent.Opened event, Moment moment) {
        return CaseBook.builder()
                .id(new CaseBookId(ref.id()))
                .home(ref.home())
                .committee(event.committee())
                .year(event.year())
                .next(2)
                .build();
    }

    static CaseBook numberTaken(CaseBook book, CaseBookEvent.NumberTaken event, Moment moment) {
        return CaseBook.builder().from(book).next(book.next() + 1).build();
    }
}
