package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.immutables.value.Value;

/**
 * Something of somebody who serves is otherwise (更正服务人员信息): all four are told, what is left out is not known any
 * more. Saying what is on record already changes nothing. Refused: {@link WorkerReason#WORKER_UNKNOWN}, {@link
 * WorkerReason#ACCOUNT_MALFORMED}, {@link WorkerReason#ACCOUNT_TAKEN}, {@link WorkerReason#PHONES_TOO_MANY}, faults
 * of name and phones: {@link org.gridgovernance.kernel.personal.PersonalReason}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCorrectWorker.class)
public interface CorrectWorker extends Command<Worker> {
    /** Who. */
    WorkerId worker();

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

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCorrectWorker.Builder {
        Builder() {}
    }
}
