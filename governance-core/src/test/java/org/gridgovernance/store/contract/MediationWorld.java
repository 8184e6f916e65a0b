package org.gridgovernance.store.contract;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.mediation.committee.CaseBook;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.MayReadConfidential;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.store.GovernanceStore;

/** A house over a store in which one account, by gates, sees all; its ids are counted, those of what is hidden apart. */
final class MediationWorld {
    /** Whom the gates name. */
    static final String BUREAU = "bureau";

    private static final long HIDDEN = 1L << 40;

    private final AtomicLong ids = new AtomicLong();
    private final AtomicLong hiddenIds = new AtomicLong();
    private final Governance house;
    private volatile boolean hides;

    MediationWorld(GovernanceStore store, Supplier<Instant> now) {
        house = Governance.builder()
                .store(store)
                .clock(now::get)
                .ids(this::nextId)
                .gate("the bureau sees all", 1, MayReadConfidential.class, question -> of(question.actor()))
                .gate(
                        "and how many",
                        1,
                        MayRead.class,
                        question ->
                                question.type().equals(CaseBook.TYPE.name()) ? of(question.actor()) : Verdict.abstain())
                .build();
    }

    private static Verdict of(Actor actor) {
        return actor.id().equals(BUREAU) ? Verdict.permit() : Verdict.abstain();
    }

    private UUID nextId() {
        long number = hides ? HIDDEN + hiddenIds.incrementAndGet() : ids.incrementAndGet();
        return new UUID(0x7000, 0x8000000000000000L | number);
    }

    Governance house() {
        return house;
    }

    Desk as(Actor actor) {
        return house.as(actor);
    }

    /** What is done here must be accepted. */
    <A extends Aggregate> A done(Actor actor, Command<A> command) {
        return Town.done(as(actor), command);
    }

    /** Does what others must not notice: it takes no id from them. */
    void hides(Runnable work) {
        hides = true;
        work.run();
        hides = false;
    }
}
