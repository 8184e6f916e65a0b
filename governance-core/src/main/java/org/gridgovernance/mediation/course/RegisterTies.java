package org.gridgovernance.mediation.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.mediation.impartiality.Kinship;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.mediation.impartiality.TieSource;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.worker.WorkerId;

/** What the register of households tells of mediators and some parties (户籍比对). */
record RegisterTies(MediatorLook look, List<Household> households) {
    private static final int MOST_HOUSEHOLDS = 1_000;

    static void wants(AreaCode home, Collection<ResidentId> parties, Wanted wanted) {
        households(home, parties).ifPresent(wanted::page);
    }

    static RegisterTies of(MediatorLook look, Collection<ResidentId> parties, Facts facts) {
        return new RegisterTies(
                look,
                households(look.found().home(), parties).stream()
                        .flatMap(asked -> facts.page(asked).items().stream())
                        .map(Found::state)
                        .toList());
    }

    /** The households of which they are members, or were. */
    private static Optional<Criteria<Household>> households(AreaCode home, Collection<ResidentId> parties) {
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(Criteria.of(Household.TYPE)
                        .within(home)
                        .where(Household.EVER_MEMBERS.containsAny(parties))
                        .limit(MOST_HOUSEHOLDS));
    }

    /** What ties a mediator to a party who is that person, by whatever seat the mediator has or had. */
    Stream<Tie> between(WorkerId mediator, int party, ResidentId person) {
        return look.committee()
                .residents(mediator)
                .flatMap(own -> kind(own, person).stream())
                .distinct()
                .map(kind -> Tie.raised(mediator, party, kind, TieSource.REGISTER));
    }

    /** Whoever is a party himself has an interest in the dispute. */
    private Optional<TieKind> kind(ResidentId own, ResidentId person) {
        return own.equals(person) ? Optional.of(TieKind.INTEREST) : Kinship.between(own, person, households);
    }
}
