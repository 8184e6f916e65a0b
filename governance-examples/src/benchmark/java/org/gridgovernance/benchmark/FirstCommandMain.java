package org.gridgovernance.benchmark;

import io.vavr.control.Either;
import java.lang.management.ManagementFactory;
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

/**
 * Has one command answered in a fresh process, as the README shows it, and prints what it took: nanoseconds from the first
 * line on to the library, and to the answer; then processor time of this thread, and of the process.
 */
public final class FirstCommandMain {
    private FirstCommandMain() {}

    public static void main(String[] args) {
        long begin = System.nanoTime();
        AreaCode community = AreaCode.of("420102018001");
        Governance governance = Governance.builder().store(new MemoryStore()).build();
        long built = System.nanoTime();
        Desk desk = governance.as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, community)));
        Either<Rejection, Accepted<Resident>> answer = desk.execute(command(community));
        long answered = System.nanoTime();
        long process =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
        long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        System.out.println((built - begin) + " " + (answered - begin) + " " + thread + " " + process);
        answer.getOrElseThrow(no -> new IllegalStateException(no.toString()));
    }

    private static RegisterResident command(AreaCode community) {
        return RegisterResident.builder()
                .commandId(CommandId.of("visit-17-1"))
                .occurredAt(Instant.parse("2026-03-02T01:30:00Z"))
                .home(community)
                .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                .addDocument(Document.of(DocumentKind.RESIDENT_ID, "11010119010203009X"))
                .addCareTag(CareTag.VERY_OLD)
                .build();
    }
}
