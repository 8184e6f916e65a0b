package org.gridgovernance.mediation.course;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

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

    /** Whether somebody with these is a party, or stands or acts for one. */
    boolean isParty(Optional<ResidentId> resident, Optional<String> account) {
        return resident.stream().anyMatch(own -> found.parties().stream()
                        .anyMatch(party -> party.resident().filter(own::equals).isPresent()))
                || account.stream().flatMap(found::sidesOf).findAny().isPresent();
    }

    /** Who keeps the case next, by rank: neither the one who leaves, nor recused, nor a party. */
    Optional<Keeper> next(LocalDate on) {
        return committee
                .officers(on)
                .filter(seat -> !seat.worker().equals(found.keeper().worker()) && !found.isRecused(seat.worker()))
                .filter(seat -> !isParty(seat.resident(), seat.account()))
                .map(MediatorLook::keeper)
                .findFirst();
    }

    private static Keeper keeper(Seat seat) {
        return new Keeper(seat.worker(), seat.account());
    }
}
