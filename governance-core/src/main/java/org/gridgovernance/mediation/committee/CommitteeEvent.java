package org.gridgovernance.mediation.committee;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/** What happens to a {@link MediationCommittee}. */
public sealed interface CommitteeEvent extends Event {
    /**
     * It was established, and its members elected for three years (设立).
     *
     * @param title its official name
     * @param mark the mark of its case numbers
     * @param organization the organisation that it is, if that is on record
     * @param multiEthnic whether several ethnic groups live in its area
     * @param members who was elected
     */
    record Established(
            String title, String mark, Optional<OrganizationRef> organization, boolean multiEthnic, List<Seat> members)
            implements CommitteeEvent {
        /** Copies the members. */
        public Established {
            members = List.copyOf(members);
        }
    }

    /**
     * Its members were elected anew for three years (换届).
     *
     * @param members who was elected
     */
    record Reelected(List<Seat> members) implements CommitteeEvent {
        /** Copies the members. */
        public Reelected {
            members = List.copyOf(members);
        }
    }

    /**
     * Somebody was elected for the rest of the term (补选).
     *
     * @param seat who, as what
     * @param inPlaceOf the member whose seat ends with it, if one does
     */
    record MemberElected(Seat seat, Optional<WorkerId> inPlaceOf) implements CommitteeEvent {}

    /**
     * Somebody was appointed (聘任).
     *
     * @param seat who
     */
    record MediatorAppointed(Seat seat) implements CommitteeEvent {}

    /**
     * Somebody is a mediator no more (罢免、解聘).
     *
     * @param worker who
     * @param ground why
     */
    record MediatorDismissed(WorkerId worker, DismissalGround ground) implements CommitteeEvent {}

    /**
     * Somebody who left service is a mediator no more (离任).
     *
     * @param worker who
     */
    record MediatorLeft(WorkerId worker) implements CommitteeEvent {}

    /**
     * Somebody who was erased is a mediator no more, and what was told of the person is forgotten (删除).
     *
     * @param worker who
     */
    record MediatorErased(WorkerId worker) implements CommitteeEvent {}

    /**
     * Somebody works by another account, or by none (任职账号更新).
     *
     * @param worker who
     * @param account the account of the host
     */
    record AccountRenewed(WorkerId worker, Optional<String> account) implements CommitteeEvent {}

    /** It is no more (撤销). */
    record Dissolved() implements CommitteeEvent {}
}
