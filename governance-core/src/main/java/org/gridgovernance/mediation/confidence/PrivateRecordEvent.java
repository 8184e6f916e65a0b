package org.gridgovernance.mediation.confidence;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.task.Request;

/** What happens to a {@link PrivateRecord}. */
public sealed interface PrivateRecordEvent extends Event {
    /**
     * Something was told in confidence (保密陈述).
     *
     * @param mediation of which case
     * @param party the number of the party that told it; empty if it is for those in charge alone
     * @param kind what it is
     * @param what what was told
     * @param seenBy the accounts by which it is seen
     */
    record Told(
            MediationCaseId mediation,
            Optional<Integer> party,
            ConfidenceKind kind,
            PersonalText what,
            SortedSet<String> seenBy)
            implements PrivateRecordEvent {
        /** Copies the accounts. */
        public Told {
            seenBy = Collections.unmodifiableSortedSet(new TreeSet<>(seenBy));
        }
    }

    /**
     * A risk of escalation was reported (激化风险报告).
     *
     * @param mediation of which case
     * @param what what is known
     * @param seenBy the accounts by which it is seen
     * @param request the task that is reported, which tells nothing of the case
     */
    record RiskReported(MediationCaseId mediation, PersonalText what, SortedSet<String> seenBy, Request request)
            implements PrivateRecordEvent {
        /** Copies the accounts. */
        public RiskReported {
            seenBy = Collections.unmodifiableSortedSet(new TreeSet<>(seenBy));
        }
    }

    /**
     * Others see it from now on (更新可见范围).
     *
     * @param seenBy the accounts by which it is seen
     */
    record SightRenewed(SortedSet<String> seenBy) implements PrivateRecordEvent {
        /** Copies the accounts. */
        public SightRenewed {
            seenBy = Collections.unmodifiableSortedSet(new TreeSet<>(seenBy));
        }
    }

    /** It was erased with the file of its case (随卷销毁): nothing personal is left. */
    record Erased() implements PrivateRecordEvent, Event.Erasing {}
}
