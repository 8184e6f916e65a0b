package org.gridgovernance.mediation.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.WorkerId;

/** A case and its committee, which is known once the case was read. */
record MediatorLook(MediationCase found, MediationCommittee committee) {
    static void wants(Command<?> command, MediationCaseId mediation, Facts facts, Wanted wanted) {
        facts.find(CaseDocket.entry(command.home(), mediation)).ifPresent(found -> wanted.ref(committee(found)));
    }

    static Optional<MediatorLook> of(AreaCode home, MediationCaseId mediation, Facts facts) {
        return facts.find(CaseDocket.entry(home, mediation))
                .map(found -> new MediatorLook(found, facts.the(committee(found))));
    }

    private static Ref<MediationCommittee> committee(MediationCase found) {
        return MediationCommittee.of(found.home(), found.committee());
    }

    Ref<MediationCommittee> ref() {
        return committee(found);
    }

    /** Whether somebody with these is a party, or stands or acts for one, or did. */
    boolean isParty(Optional<ResidentId> resident, Optional<String> account) {
        return resident.stream().anyMatch(own -> found.parties().stream()
                        .anyMatch(party -> party.resident().filter(own::equals).isPresent()))
                || account.filter(found::wasOnSide).isPresent();
    }

    /** Who keeps the case next, by rank: neither the one who leaves, nor recused, nor a party. */
    Optional<Keeper> next(LocalDate on) {
        return committee
                .officers(on)
                .filter(seat -> !seat.worker().equals(found.keeper().worker()) && !found.isRecused(seat.worker()))
                .filter(seat -> !isParty(seat.resident(), seat.account()) && !isTied(seat.worker()))
                .map(MediatorLook::keeper)
                .findFirst();
    }

    /** Whether that person keeps the case or mediates it. */
    boolean isConductedBy(ResidentId person) {
        return Stream.concat(
                        Stream.of(found.keeper().worker()), found.inCharge().map(CaseMediator::worker))
                .flatMap(committee::residents)
                .anyMatch(person::equals);
    }

    private boolean isTied(WorkerId worker) {
        return found.ties().stream()
                .anyMatch(tie -> tie.mediator().equals(worker) && !tie.isWaivedBy(found.partyNumbers()));
    }

    private static Keeper keeper(Seat seat) {
        return new Keeper(seat.worker(), seat.account());
    }
}
