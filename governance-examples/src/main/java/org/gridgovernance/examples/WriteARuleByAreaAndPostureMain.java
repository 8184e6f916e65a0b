package org.gridgovernance.examples;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;

/** How do I decide a value otherwise in one area, while it is serious there? With a rule in a scope. */
public final class WriteARuleByAreaAndPostureMain {

    static final AreaCode DISTRICT = AreaCode.of("420102");
    static final AreaCode FLOODED = AreaCode.of("420102018001");
    static final AreaCode DRY = AreaCode.of("420102017018");
    static final Instant NOW = Instant.parse("2026-07-20T02:00:00Z");

    private WriteARuleByAreaAndPostureMain() {}

    /** In an emergency of this district, whoever was seen more than a week ago must be seen again. */
    static Governance governance() {
        return Governance.builder()
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .postures((area, at) -> FLOODED.covers(area) ? Posture.EMERGENCY : Posture.NORMAL)
                .rule(
                        Resident.FRESHNESS,
                        "a week in an emergency",
                        1,
                        Scope.in(DISTRICT).during(Posture.EMERGENCY),
                        question -> 7)
                .build();
    }

    /** Somebody seen a month ago is verified in that community: the warnings tell whether that is still fresh. */
    static List<Reason> warnings(Governance governance, AreaCode community) {
        Desk desk = governance.as(Actor.of("officer-3", Grant.of(Role.GRID_OFFICER, DISTRICT)));
        Resident resident = desk.execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-" + community))
                        .occurredAt(NOW)
                        .home(community)
                        .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                        .build())
                .get()
                .aggregate();
        return desk.execute(VerifyResident.builder()
                        .commandId(CommandId.of("verify-" + community))
                        .occurredAt(NOW)
                        .home(community)
                        .resident(resident.id())
                        .verification(new Verification(LocalDate.parse("2026-06-20"), Source.DOOR_VISIT))
                        .build())
                .get()
                .warnings();
    }

    /** Prints what each community is warned of. */
    public static void main(String[] args) {
        System.out.println("flooded → " + warnings(governance(), FLOODED));
        System.out.println("dry     → " + warnings(governance(), DRY));
    }
}
