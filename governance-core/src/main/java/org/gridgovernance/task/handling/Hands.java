package org.gridgovernance.task.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** Whether those who are to do something with a task are there, and fit for it. */
final class Hands {
    private Hands() {}

    static void wants(AreaCode home, WorkerId worker, Wanted wanted) {
        places(home, worker).forEach(wanted::ref);
    }

    /** Workers are on record in the community or in the street above it. */
    private static Stream<Ref<Worker>> places(AreaCode home, WorkerId worker) {
        return Stream.concat(Stream.of(home), home.parent().stream()).map(area -> Ref.to(Worker.TYPE, area, worker));
    }

    static Optional<Worker> find(AreaCode home, WorkerId worker, Facts facts) {
        return places(home, worker).flatMap(ref -> facts.find(ref).stream()).findFirst();
    }

    /** Provided that who is given something is still the same, if on record in the same home. */
    static Outcome<Task> provided(Outcome<Task> outcome, AreaCode home, Optional<WorkerId> worker, Facts facts) {
        return worker.map(who -> Ref.to(Worker.TYPE, home, who))
                .filter(ref -> facts.find(ref).isPresent())
                .map(outcome::provided)
                .orElse(outcome);
    }

    /** Why somebody cannot be said to do anything on that day: not there, or not serving. */
    static List<Reason> unfit(AreaCode home, WorkerId worker, LocalDate on, Facts facts, String path) {
        return find(home, worker, facts)
                .map(there -> there.serves(on) ? List.<Reason>of() : List.of(HandlingReason.NOT_SERVING.at(path)))
                .orElseGet(() -> List.of(HandlingReason.WORKER_OUT_OF_AREA.at(path)));
    }

    /** What somebody lacks who is there: the organisation, the skills, the certificate. */
    static List<Reason> lacks(
            Worker worker, Optional<OrganizationRef> organization, Optional<Matter> matter, LocalDate on, String path) {
        Stream<Reason> elsewhere = organization
                .filter(of -> worker.affiliations(on)
                        .noneMatch(each -> each.organization().id().equals(of.id())))
                .map(of -> HandlingReason.NOT_OF_ORGANIZATION.at(path))
                .stream();
        Stream<Reason> skills = matter
                .filter(asks -> !asks.skills().stream().allMatch(skill -> worker.has(skill, on)))
                .map(asks -> HandlingReason.SKILL_MISSING.at(path))
                .stream();
        Stream<Reason> certificate = matter
                .flatMap(Matter::certificate)
                .filter(kind -> !worker.certified(kind, on))
                .map(kind -> (had(worker, kind)
                                ? HandlingReason.CERTIFICATE_EXPIRED
                                : HandlingReason.CERTIFICATE_MISSING)
                        .at(path))
                .stream();
        return Stream.of(elsewhere, skills, certificate).flatMap(some -> some).toList();
    }

    private static boolean had(Worker worker, CertificateKind kind) {
        return worker.certificates().stream()
                .anyMatch(certificate -> certificate.kind().equals(kind));
    }

    /** Why an organisation cannot be given something of that community: not there on that day, or serving elsewhere. */
    static List<Reason> unfit(AreaCode home, OrganizationRef organization, LocalDate on, Facts facts, String path) {
        return facts.find(organization.ref())
                .filter(there -> there.exists(on))
                .map(there -> there.serves(home)
                        ? List.<Reason>of()
                        : List.of(HandlingReason.ORGANIZATION_ELSEWHERE.at(path)))
                .orElseGet(() -> List.of(HandlingReason.ORGANIZATION_UNKNOWN.at(path)));
    }
}
