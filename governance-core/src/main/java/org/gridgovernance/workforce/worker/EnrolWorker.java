package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.immutables.value.Value;

/**
 * Enrol somebody who serves in a community or street (登记服务人员), from the day it occurred; many at once by {@link
 * org.gridgovernance.desk.Desk#executeAll}. Refused: {@link WorkerReason#NOT_IN_COMMUNITY_OR_STREET}, {@link
 * WorkerReason#AFFILIATIONS_UNCLEAR}, {@link WorkerReason#ORGANIZATION_UNKNOWN}, {@link WorkerReason#SKILLS_UNCLEAR},
 * {@link WorkerReason#LANGUAGES_TOO_MANY}, {@link WorkerReason#AVAILABILITY_IMPLAUSIBLE}, {@link
 * WorkerReason#CERTIFICATE_IMPLAUSIBLE}, {@link WorkerReason#CERTIFICATES_TOO_MANY}, {@link
 * WorkerReason#ACCOUNT_MALFORMED}, {@link WorkerReason#ACCOUNT_TAKEN}, {@link WorkerReason#PHONES_TOO_MANY}, faults
 * of name and phones: {@link org.gridgovernance.kernel.personal.PersonalReason}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEnrolWorker.class)
public interface EnrolWorker extends Command<Worker> {
    /** Name (姓名). */
    PersonName name();

    /** Telephone numbers (联系电话); up to 20. */
    List<Phone> phones();

    /**
     * The host's opaque account id of that person, see {@link org.gridgovernance.kernel.Actor#isId}; nothing
     * personal; unique everywhere.
     */
    Optional<String> account();

    /** How the person stands to the Party, if that is known. */
    Optional<PartyStanding> partyStanding();

    /** Where the person serves, 1 to 20 at once. */
    List<Affiliation> affiliations();

    /** How much time there is; none told is none. */
    Optional<Availability> availability();

    /** Skills, each once; up to 100. */
    List<SkillHeld> skills();

    /** Languages and dialects spoken; up to 50. */
    @Value.NaturalOrder
    SortedSet<Language> languages();

    /** Certificates; up to 100. */
    List<Certificate> certificates();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEnrolWorker.Builder {
        Builder() {}
    }
}
