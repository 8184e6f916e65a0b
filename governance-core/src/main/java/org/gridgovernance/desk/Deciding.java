package org.gridgovernance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.policy.InForce;
import org.gridgovernance.policy.PolicyBook;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.RuleSlot;

/**
 * What a decision may know besides command and facts: the two times, the rules in force, and fresh ids. Which rules were
 * read is remembered and stored with the events. For one thread.
 */
public final class Deciding {
    private final Moment moment;
    private final AreaCode area;
    private final Posture posture;
    private final PolicyBook book;
    private final IdSource ids;
    private final String actor;
    private final boolean forOneself;
    private final List<String> read = new ArrayList<>();

    Deciding(
            Moment moment,
            AreaCode area,
            Posture posture,
            PolicyBook book,
            IdSource ids,
            String actor,
            boolean forOneself) {
        this.moment = moment;
        this.area = area;
        this.posture = posture;
        this.book = book;
        this.ids = ids;
        this.actor = actor;
        this.forOneself = forOneself;
    }

    /** When it happened and when it is written. */
    public Moment moment() {
        return moment;
    }

    /** How serious it is in the command's area. */
    public Posture posture() {
        return posture;
    }

    /** The account of the actor (操作者账号): so a decision can tell on whose side he stands. */
    public String actor() {
        return actor;
    }

    /** Whether the actor may do this for himself only (本人). */
    public boolean isForOneself() {
        return forOneself;
    }

    /** A fresh id. */
    public UUID newId() {
        return ids.next();
    }

    /** The rule in force in the command's area, now. */
    public <F> F rule(RuleSlot<F> slot) {
        InForce<F> inForce = book.rule(slot, area, posture, moment.recordedOn());
        read.add(inForce.label());
        return inForce.rule();
    }

    List<String> rulesRead() {
        return List.copyOf(read);
    }
}
