package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.residence.Residence;

/** What happens to a {@link Resident}. */
public sealed interface ResidentEvent extends Event {
    /**
     * The person was entered in the register (登记).
     *
     * @param particulars what is known
     * @param documents identity documents
     * @param residence how the person belongs to which place, if known
     * @param residesFrom since when
     * @param careTags care tags
     * @param verification when and how verified
     */
    record Registered(
            Particulars particulars,
            List<Document> documents,
            Optional<Residence> residence,
            LocalDate residesFrom,
            SortedSet<CareTag> careTags,
            Optional<Verification> verification)
            implements ResidentEvent {}

    /**
     * What is known was corrected (更正).
     *
     * @param particulars what is known now
     */
    record Corrected(Particulars particulars) implements ResidentEvent {}

    /**
     * A document was added.
     *
     * @param document the document
     */
    record DocumentAdded(Document document) implements ResidentEvent {}

    /**
     * A residence began.
     *
     * @param residence how the person belongs to which place
     * @param from since when
     */
    record ResidenceBegun(Residence residence, LocalDate from) implements ResidentEvent {}

    /**
     * A residence ended.
     *
     * @param residence which
     * @param to the first date on which it holds no more
     */
    record ResidenceEnded(Residence residence, LocalDate to) implements ResidentEvent {}

    /**
     * Everything that on that date tied the person to one dwelling ties them to another of the same community, until it
     * would have ended.
     *
     * @param from the dwelling left
     * @param to the dwelling moved to
     * @param on the date
     */
    record ResidenceMoved(DwellingId from, DwellingId to, LocalDate on) implements ResidentEvent {}

    /**
     * Care tags were set or taken away.
     *
     * @param added those set
     * @param removed those taken away
     */
    record CareTagsChanged(SortedSet<CareTag> added, SortedSet<CareTag> removed) implements ResidentEvent {}

    /**
     * Facts were verified (核实).
     *
     * @param verification when, how and by whom
     * @param facts which groups of facts; absent for all of them
     */
    record Verified(Verification verification, Optional<SortedSet<FactGroup>> facts) implements ResidentEvent {
        /** All facts were. */
        public Verified(Verification verification) {
            this(verification, Optional.empty());
        }
    }

    /**
     * Found to be a duplicate (并入): the person is kept under another entry, which took over what it lacked.
     *
     * @param survivor the entry kept
     * @param on the day on which this was found
     */
    record Merged(ResidentId survivor, LocalDate on) implements ResidentEvent {}

    /**
     * Took over what it lacked from a duplicate (并入).
     *
     * @param taken what, and from whom
     */
    record TookOver(TakenOver taken) implements ResidentEvent {}

    /**
     * Found to be no duplicate after all (恢复): what it was when it was merged, it is again.
     *
     * @param survivor the entry it was merged into
     */
    record Restored(ResidentId survivor) implements ResidentEvent {}

    /**
     * Gave back what it took over from somebody who is no duplicate (退还).
     *
     * @param duplicate from whom, the last it took over from
     */
    record GaveBack(ResidentId duplicate) implements ResidentEvent {}

    /**
     * The personal data were erased (删除个人信息).
     *
     * @param basis why, such as an article of a law; nothing personal
     */
    record Erased(String basis) implements ResidentEvent, Event.Erasing {}
}
