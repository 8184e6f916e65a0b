package org.gridgovernance.task;

import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.ResidentId;

/**
 * Who asked (诉求人), and is told how it ends. Immutable.
 *
 * @param name the name
 * @param phone where to call back, if known
 * @param resident who that is in the register of the same community, if known
 * @param account the host's account of whoever asked, see {@link org.gridgovernance.kernel.Actor#isId}: they see this task
 *     as their own
 */
public record Reporter(
        PersonName name, Optional<Phone> phone, Optional<ResidentId> resident, Optional<String> account) {
    /** Somebody of whom only name and telephone are known. */
    public static Reporter of(PersonName name, Phone phone) {
        return new Reporter(name, Optional.of(phone), Optional.empty(), Optional.empty());
    }
}
