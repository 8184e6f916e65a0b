package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.task.matter.Channel;
import org.gridgovernance.task.matter.MatterCode;
import org.immutables.value.Value;

/**
 * Declare a matter for a resident of the home (申报). For what the register holds already no paper is asked; whoever declares for
 * himself only is told nothing of the register, since an account proves nobody: a host that knows who declares lets a desk of
 * its own declare with his {@link #account}. Refused: {@link
 * org.gridgovernance.resident.ResidentReason#NOT_A_COMMUNITY}, {@link
 * org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}, {@link
 * org.gridgovernance.kernel.KernelReason#SUBJECT_ERASED}, {@link
 * org.gridgovernance.task.matter.MatterReason#UNKNOWN}, {@link ServiceReason#CHANNEL_NOT_OFFERED}, {@link
 * ServiceReason#PROXY_MISSING}, {@link ServiceReason#PAPER_UNKNOWN}, {@link ServiceReason#ACCOUNT_MALFORMED}, faults of the
 * proxy: {@link org.gridgovernance.kernel.personal.PersonalReason}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDeclareCase.class)
public interface DeclareCase extends Command<ServiceCase> {
    /** What. */
    MatterCode matter();

    /** By which channel; one that the matter offers. */
    Channel channel();

    /** For whom; kept in the register of the home. */
    ResidentId applicant();

    /** Who acts for the applicant; required {@link Channel#BY_PROXY by proxy}. */
    Optional<Proxy> proxy();

    /** The host's account that declares it, if one does: who holds it sees the case. */
    Optional<String> account();

    /** The papers that are handed in, by the codes of the matter's requirements. */
    @Value.NaturalOrder
    SortedSet<String> handedIn();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDeclareCase.Builder {
        Builder() {}
    }
}
