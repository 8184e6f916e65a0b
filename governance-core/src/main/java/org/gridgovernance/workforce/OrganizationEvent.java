package org.gridgovernance.workforce;

import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Event;

/** What happens to an {@link Organization}. */
public sealed interface OrganizationEvent extends Event {
    /**
     * It was recorded (登记).
     *
     * @param title what it is called
     * @param kind what it is
     * @param creditCode by which code it is registered
     * @param superior to which organisation it belongs
     * @param gridCode the code of the grid whose party branch it is
     * @param serves areas it serves besides its home
     */
    record Recorded(
            String title,
            OrganizationKind kind,
            Optional<UnifiedSocialCreditCode> creditCode,
            Optional<OrganizationRef> superior,
            Optional<String> gridCode,
            SortedSet<AreaCode> serves)
            implements OrganizationEvent {}

    /**
     * It is called otherwise (更名).
     *
     * @param title what it is called
     */
    record Renamed(String title) implements OrganizationEvent {}

    /**
     * It is registered, belongs or serves otherwise (情况变更); what is absent holds no more.
     * @param creditCode by which code it is registered
     * @param superior to which organisation it belongs
     * @param gridCode the code of the grid whose party branch it is
     * @param serves areas it serves besides its home
     */
    record Changed(
            Optional<UnifiedSocialCreditCode> creditCode,
            Optional<OrganizationRef> superior,
            Optional<String> gridCode,
            SortedSet<AreaCode> serves)
            implements OrganizationEvent {}

    /** It is no more (撤销、解散). */
    record Dissolved() implements OrganizationEvent {}

    /**
     * It offers a vanguard post (设先锋岗).
     *
     * @param title what the post is called
     */
    record VanguardPostOffered(String title) implements OrganizationEvent {}

    /**
     * A vanguard post is no more (撤先锋岗).
     *
     * @param title what the post is called
     */
    record VanguardPostWithdrawn(String title) implements OrganizationEvent {}

    /**
     * Somebody took a vanguard post (认领先锋岗).
     *
     * @param title what the post is called
     * @param worker the id of the worker, of the same home
     */
    record VanguardPostTaken(String title, UUID worker) implements OrganizationEvent {}

    /**
     * Somebody left a vanguard post (离开先锋岗).
     *
     * @param title what the post is called
     * @param worker the id of the worker
     */
    record VanguardPostLeft(String title, UUID worker) implements OrganizationEvent {}
}
