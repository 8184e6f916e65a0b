package vendor.modular;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.policy.MayExecute;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;

/** Uses the public face of core as a vendor would, without Immutables and with every warning an error. */
public final class RegistersResident {

    private RegistersResident() {}

    /**
     * Registers somebody and reads the answer.
     *
     * @return what was read
     */
    public static Optional<Sex> register() {
        AreaCode community = AreaCode.of("420102018001");
        Governance governance = Governance.builder()
                .gate("nobody is refused here", 1, MayExecute.class, question -> Verdict.abstain())
                .validator(RegisterResident.class, command -> java.util.List.of())
                .listener("nothing is done", ResidentEvent.Registered.class, (event, entry) -> {})
                .build();
        Either<Rejection, Accepted<Resident>> answer = governance
                .as(Actor.of("clerk-1", Grant.of(Role.COMMUNITY_CLERK, community)))
                .execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-1"))
                        .occurredAt(Instant.EPOCH)
                        .home(community)
                        .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                        .build());
        return answer.toJavaOptional()
                .map(accepted -> accepted.aggregate().particulars().sex());
    }
}
