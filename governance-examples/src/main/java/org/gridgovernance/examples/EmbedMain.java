package org.gridgovernance.examples;

import io.vavr.control.Either;
import java.time.Instant;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.MemoryStore;

/** How do I use the library in my own program? The lines between the marks stand in the README. */
public final class EmbedMain {

    private EmbedMain() {}

    /** Prints the name as a mask: 欧阳*. */
    public static void main(String[] args) {
        embed();
    }

    static Either<Rejection, Accepted<Resident>> embed() {
        // README: begin
        AreaCode community = AreaCode.of("420102018001");
        Governance governance = Governance.builder().store(new MemoryStore()).build();
        Desk desk = governance.as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, community)));

        RegisterResident command = RegisterResident.builder()
                .commandId(CommandId.of("visit-17-1")) // sent twice, done once
                .occurredAt(Instant.parse("2026-03-02T01:30:00Z"))
                .home(community)
                .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                .addDocument(Document.of(DocumentKind.RESIDENT_ID, "11010119010203009X"))
                .addCareTag(CareTag.VERY_OLD)
                .build();

        Either<Rejection, Accepted<Resident>> answer = desk.execute(command);
        answer.peek(yes -> System.out.println(yes.aggregate().particulars().name())) // 欧阳*
                .peekLeft(no -> no.reasons().forEach(reason -> System.out.println(reason.zh())));
        // README: end
        return answer;
    }
}
