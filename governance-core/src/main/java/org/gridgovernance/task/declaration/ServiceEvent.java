package org.gridgovernance.task.declaration;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.matter.Channel;
import org.gridgovernance.task.matter.MatterCode;

/** What happens to a {@link ServiceCase}. */
public sealed interface ServiceEvent extends Event {
    /**
     * It was declared (申报).
     *
     * @param matter what
     * @param channel by which channel
     * @param applicant for whom
     * @param proxy who acts for the applicant, if somebody does
     * @param account the host's account that declared it, if one did
     * @param handedIn the papers that were handed in
     * @param prefilled the papers for which the register stands
     * @param lacking the papers that are lacking
     * @param accept by when it must be accepted
     */
    record Declared(
            MatterCode matter,
            Channel channel,
            ResidentId applicant,
            Optional<Proxy> proxy,
            Optional<String> account,
            SortedSet<String> handedIn,
            SortedSet<String> prefilled,
            SortedSet<String> lacking,
            Optional<Deadline> accept)
            implements ServiceEvent {
        /** Copies the sets. */
        public Declared {
            handedIn = copy(handedIn);
            prefilled = copy(prefilled);
            lacking = copy(lacking);
        }
    }

    /**
     * All that is lacking was told, once (一次性告知); meanwhile the time does not run.
     *
     * @param lacking the papers that are lacking
     */
    record SupplementAsked(SortedSet<String> lacking) implements ServiceEvent {
        /** Copies the set. */
        public SupplementAsked {
            lacking = copy(lacking);
        }
    }

    /**
     * Papers were handed in later (补正).
     *
     * @param papers which
     * @param channel by which channel they came
     * @param accept by when it must be accepted now, if it is not yet
     */
    record Supplemented(SortedSet<String> papers, Channel channel, Optional<Deadline> accept) implements ServiceEvent {
        /** Copies the set. */
        public Supplemented {
            papers = copy(papers);
        }
    }

    /**
     * It was accepted (受理).
     *
     * @param tolerated the papers that are still lacking, and must be there before it is approved (容缺受理)
     * @param resolve by when it must be decided
     */
    record Accepted(SortedSet<String> tolerated, Optional<Deadline> resolve) implements ServiceEvent {
        /** Copies the set. */
        public Accepted {
            tolerated = copy(tolerated);
        }
    }

    /**
     * It was not accepted (不予受理).
     *
     * @param because why, if somebody says
     */
    record Refused(Optional<PersonalText> because) implements ServiceEvent {}

    /**
     * It was decided (办结).
     *
     * @param approved whether the applicant gets what was asked
     * @param because why, if somebody says
     */
    record Decided(boolean approved, Optional<PersonalText> because) implements ServiceEvent {}

    /**
     * The result was issued (送达).
     *
     * @param channel how the applicant got it
     */
    record Issued(Channel channel) implements ServiceEvent {}

    /**
     * Somebody came, or an officer went (跑动).
     *
     * @param channel who: the applicant, somebody for them, or an officer
     */
    record Visited(Channel channel) implements ServiceEvent {}

    /**
     * The applicant does not want it any more (撤回).
     *
     * @param because why, if somebody says
     */
    record Withdrawn(Optional<PersonalText> because) implements ServiceEvent {}

    /** The applicant was erased from the register, and nothing personal is left here either; an open case is withdrawn. */
    record Erased() implements ServiceEvent, Event.Erasing {}

    private static SortedSet<String> copy(SortedSet<String> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }
}
