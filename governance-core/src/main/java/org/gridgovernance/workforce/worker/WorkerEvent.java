package org.gridgovernance.workforce.worker;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;

/** What happens to a {@link Worker}. */
public sealed interface WorkerEvent extends Event {
    /**
     * The person was enrolled, and serves from that day on (登记).
     *
     * @param name name
     * @param phones telephone numbers
     * @param account the host's account id of the person
     * @param partyStanding how the person stands to the Party
     * @param affiliations where the person serves, at least one
     */
    record Enrolled(
            PersonName name,
            List<Phone> phones,
            Optional<String> account,
            Optional<PartyStanding> partyStanding,
            List<Affiliation> affiliations)
            implements WorkerEvent {}

    /**
     * Something of the person was corrected (更正).
     *
     * @param name name
     * @param phones telephone numbers
     * @param account the host's account id of the person
     * @param partyStanding how the person stands to the Party
     */
    record Corrected(
            PersonName name, List<Phone> phones, Optional<String> account, Optional<PartyStanding> partyStanding)
            implements WorkerEvent {}

    /**
     * The person serves there from that day on (加入).
     *
     * @param affiliation where, and as what
     */
    record Affiliated(Affiliation affiliation) implements WorkerEvent {}

    /**
     * The person serves there no more (退出).
     *
     * @param affiliation where, and as what
     */
    record AffiliationEnded(Affiliation affiliation) implements WorkerEvent {}

    /**
     * The person has so much time from that day on (工时安排).
     *
     * @param availability how much
     */
    record AvailabilitySet(Availability availability) implements WorkerEvent {}

    /**
     * The person has these skills and no others (技能).
     *
     * @param skills all of them
     */
    record SkillsSet(List<SkillHeld> skills) implements WorkerEvent {}

    /**
     * The person speaks these languages and no others (语言).
     *
     * @param languages all of them
     */
    record LanguagesSet(SortedSet<Language> languages) implements WorkerEvent {}

    /**
     * The person has that certificate (取得证书); one of the same kind and day takes the place of that before.
     *
     * @param certificate the certificate
     */
    record Certified(Certificate certificate) implements WorkerEvent {}

    /**
     * The person took that training (参加培训).
     *
     * @param training the training
     */
    record Trained(Training training) implements WorkerEvent {}

    /**
     * The person served (服务).
     *
     * @param service when, how long and what
     */
    record Served(Service service) implements WorkerEvent {}

    /** The person serves nowhere any more from that day on (离岗). */
    record Left() implements WorkerEvent {}

    /**
     * The personal data were erased (删除个人信息).
     *
     * @param basis why
     */
    record Erased(String basis) implements WorkerEvent, Event.Erasing {}
}
