package org.gridgovernance.mediation.impartiality;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * What ties a mediator to a party (利害关系), so that fairness may be doubted. A mediator with a tie mediates only if every
 * party waives it. Immutable. Source: rules on invited mediation (特邀调解规定) art. 15; rules on online mediation
 * (人民法院在线调解规则) art. 13.
 *
 * @param mediator the mediator
 * @param party the number of the party
 * @param kind what ties them
 * @param source how it came to light
 * @param waivedBy the numbers of the parties that accept the mediator all the same
 */
public record Tie(WorkerId mediator, int party, TieKind kind, TieSource source, SortedSet<Integer> waivedBy) {
    /** Copies the set. */
    public Tie {
        waivedBy = Collections.unmodifiableSortedSet(new TreeSet<>(waivedBy));
    }

    /** A tie that nobody has waived. */
    public static Tie raised(WorkerId mediator, int party, TieKind kind, TieSource source) {
        return new Tie(mediator, party, kind, source, Collections.emptySortedSet());
    }

    /** The same, waived by one party more. */
    public Tie waived(int by) {
        SortedSet<Integer> more = new TreeSet<>(waivedBy);
        more.add(by);
        return new Tie(mediator, party, kind, source, more);
    }

    /** Whether all these parties waived it. */
    public boolean isWaivedBy(Collection<Integer> parties) {
        return waivedBy.containsAll(parties);
    }

    /** Whether both say that the same two are tied in the same way. */
    public boolean isSameAs(Tie other) {
        return mediator.equals(other.mediator) && party == other.party && kind == other.kind;
    }
}
