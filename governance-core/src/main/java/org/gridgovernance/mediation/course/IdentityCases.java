package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.intake.PartyReason;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How it is told who of the register a party is. */
final class IdentityCases {
    private IdentityCases() {}

    private static Ref<Resident> resident(IdentifyParty command) {
        return OnTheBooks.entry(command.home(), command.resident());
    }

    static void wants(IdentifyParty command, Wanted wanted) {
        wanted.ref(resident(command));
        RegisterTies.wants(command.home(), List.of(command.resident()), wanted);
    }

    static List<Reason> fits(IdentifyParty command, Facts facts) {
        Stream<Reason> unknown = CaseDocket.unlessParty(command, command.mediation(), command.party(), facts).stream();
        Stream<Reason> against = facts.find(CaseDocket.entry(command.home(), command.mediation())).stream()
                .flatMap(found ->
                        found.party(command.party()).stream().flatMap(party -> against(command, found, party, facts)));
        return Stream.of(unknown, OnTheBooks.known(facts, resident(command), "resident").stream(), against)
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Reason> against(IdentifyParty command, MediationCase found, Party party, Facts facts) {
        if (party.kind() != PartyKind.PERSON) {
            return Stream.of(PartyReason.NOT_A_PERSON.at("party"));
        }
        if (party.resident().filter(known -> !known.equals(command.resident())).isPresent()) {
            return Stream.of(PartyReason.IDENTIFIED_ALREADY.at("party"));
        }
        boolean twice = found.parties().stream()
                .anyMatch(other -> other.number() != party.number()
                        && other.resident().filter(command.resident()::equals).isPresent());
        LocalDate on = Moment.day(command.occurredAt());
        boolean child =
                !party.hasGuardian() && identified(party, command, facts).isChild(on);
        boolean conducts = MediatorLook.of(command.home(), command.mediation(), facts)
                .filter(look -> look.isConductedBy(command.resident()))
                .isPresent();
        return Stream.of(
                        twice ? Stream.of(PartyReason.RESIDENT_TWICE.at("resident")) : Stream.<Reason>empty(),
                        conducts ? Stream.of(PartyReason.CONDUCTS.at("resident")) : Stream.<Reason>empty(),
                        child ? Stream.of(PartyReason.UNDER_EIGHT.at("party")) : Stream.<Reason>empty())
                .flatMap(each -> each);
    }

    private static Party identified(Party party, IdentifyParty command, Facts facts) {
        return Party.builder()
                .from(party)
                .birth(birth(command, facts).or(party::birth))
                .build();
    }

    private static Optional<BirthDate> birth(IdentifyParty command, Facts facts) {
        return facts.find(resident(command))
                .flatMap(person -> person.particulars().birth());
    }

    static Either<Rejection, Outcome<MediationCase>> identify(IdentifyParty command, Facts facts, Deciding deciding) {
        MediatorLook look =
                MediatorLook.of(command.home(), command.mediation(), facts).orElseThrow();
        RegisterTies register = RegisterTies.of(look, List.of(command.resident()), facts);
        MediationEvent[] ties = look.found()
                .inCharge()
                .map(CaseMediator::worker)
                .flatMap(worker -> register.between(worker, command.party(), command.resident()))
                .map(MediationEvent.TieRaised::new)
                .toArray(MediationEvent[]::new);
        Ref<MediationCase> ref = CaseDocket.entry(command.home(), command.mediation());
        return Outcome.of(
                        ref,
                        new MediationEvent.PartyIdentified(command.party(), command.resident(), birth(command, facts)))
                .also(ref, ties)
                .provided(resident(command))
                .provided(look.ref())
                .accepted();
    }
}
