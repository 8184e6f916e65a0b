package org.gridgovernance.mediation.committee;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;

/** How a committee begins and ends; on who is elected to it, see {@link ElectionCases}. */
final class CommitteeCases {
    private CommitteeCases() {}

    /** Refuses what is dissolved; whether it exists is asked apart. */
    static List<Reason> standing(AreaCode home, MediationCommitteeId id, Facts facts) {
        return facts.find(MediationCommittee.of(home, id)).flatMap(MediationCommittee::dissolvedOn).stream()
                .map(dissolved -> CommitteeReason.DISSOLVED.at("committee"))
                .toList();
    }

    static void wants(EstablishCommittee command, Wanted wanted) {
        command.organization().ifPresent(named -> wanted.ref(named.ref()));
        ElectionCases.wants(command.home(), command.members(), wanted);
    }

    static List<Reason> fits(EstablishCommittee command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        Stream<Reason> unknown = command.organization().stream()
                .filter(named -> !mediates(named, on, facts))
                .map(named -> CommitteeReason.ORGANIZATION_UNKNOWN.at("organization"));
        return Stream.concat(unknown, ElectionCases.serving(command, command.members(), facts))
                .toList();
    }

    private static boolean mediates(OrganizationRef named, LocalDate on, Facts facts) {
        return named.exists(facts, on)
                && facts.find(named.ref())
                        .map(Organization::kind)
                        .filter(OrganizationKind.MEDIATION::equals)
                        .isPresent();
    }

    static Either<Rejection, Outcome<MediationCommittee>> establish(
            EstablishCommittee command, Facts facts, Deciding deciding) {
        Outcome<MediationCommittee> outcome = Outcome.of(
                MediationCommittee.of(command.home(), new MediationCommitteeId(deciding.newId())),
                new CommitteeEvent.Established(
                        CommitteeChecks.title(command.title()).orElseThrow(),
                        CommitteeChecks.mark(command.mark()).orElseThrow(),
                        command.organization(),
                        command.multiEthnic(),
                        ElectionCases.withAccounts(command.home(), command.members(), facts)));
        return ElectionCases.guarded(outcome, command.home(), command.members()).accepted();
    }

    static Either<Rejection, Outcome<MediationCommittee>> dissolve(
            DissolveCommittee command, Facts facts, Deciding deciding) {
        Ref<MediationCommittee> ref = MediationCommittee.of(command.home(), command.committee());
        return isToldSince(facts.the(ref), deciding.moment().occurredOn())
                ? refused(CommitteeReason.TOLD_SINCE, "occurredAt")
                : Outcome.of(ref, new CommitteeEvent.Dissolved()).accepted();
    }

    static boolean isToldSince(MediationCommittee committee, LocalDate on) {
        return on.isBefore(committee.changedOn());
    }

    static <T> Either<Rejection, T> refused(ReasonCode reason, String path) {
        return Either.left(Rejection.of(reason.at(path)));
    }
}
