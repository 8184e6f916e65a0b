package org.gridgovernance.desk;

import java.util.function.Function;
import org.gridgovernance.store.StoreSession;

/** A moment of the store, as long as it is held: a desk carried out of it must not read what somebody else holds by then. */
final class Snapshot {
    private final StoreSession session;
    private volatile boolean over;

    Snapshot(StoreSession session) {
        this.session = session;
    }

    <T> T read(Function<? super StoreSession, ? extends T> question) {
        if (over) {
            throw new IllegalStateException("the snapshot is over");
        }
        return question.apply(session);
    }

    /** What is answered while it is held. */
    <T> T during(Function<? super Snapshot, ? extends T> questions) {
        try {
            return questions.apply(this);
        } finally {
            over = true;
        }
    }
}
