package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationId;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.statement.Said;

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
     * @param since the day on which it had begun, and it may have had another end; if absent, which was open
     */
    record ResidenceEnded(Residence residence, LocalDate to, Optional<LocalDate> since) implements ResidentEvent {}

    /**
     * A residence was told of otherwise, from a day on until it would have ended (更正居住信息).
     *
     * @param was what it said
     * @param is what it says
     * @param from since when
     */
    record ResidenceCorrected(Residence was, Residence is, LocalDate from) implements ResidentEvent {}

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
     * A source said something (登记来源信息).
     *
     * @param source who
     * @param day when it was said
     * @param said what, of all groups of which nothing later of the same source is known
     * @param taken the groups in which the register follows it
     */
    record Stated(Source source, LocalDate day, Said said, SortedSet<FactGroup> taken) implements ResidentEvent {}

    /**
     * The person died (死亡登记), on the day it occurred.
     *
     * @param source where this comes from
     */
    record Died(Source source) implements ResidentEvent {}

    /**
     * The death was told by mistake (撤销死亡登记).
     *
     * @param on the day that was told as that of the death
     */
    record DeathRevoked(LocalDate on) implements ResidentEvent {}

    /**
     * The person came from another community (迁入).
     *
     * @param relocation by which
     */
    record Arrived(Relocation relocation) implements ResidentEvent {}

    /**
     * The person was offered to another community (申请迁出).
     *
     * @param relocation by which
     */
    record Offered(Relocation relocation) implements ResidentEvent {}

    /**
     * The offer was withdrawn (撤回迁出申请).
     *
     * @param relocation which
     */
    record OfferWithdrawn(RelocationId relocation) implements ResidentEvent {}

    /**
     * The person moved away (迁出).
     *
     * @param relocation by which
     */
    record MovedAway(RelocationId relocation) implements ResidentEvent {}

    /**
     * The personal data were erased (删除个人信息).
     *
     * @param basis why, such as an article of a law; nothing personal
     */
    record Erased(String basis) implements ResidentEvent, Event.Erasing {}
}
