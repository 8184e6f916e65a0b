package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.evidence.Backing;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Provenance;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.TrustRule;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.statement.Said;

/**
 * Whether the register of a person follows a source (采信).
 *
 * @param rule how far sources are trusted
 * @param resident the person
 */
record Trust(TrustRule rule, Resident resident) {
    private static final Backing NONE = new Backing(Integer.MIN_VALUE, LocalDate.MIN);

    /** Whether it is trusted at least as much as what the register has of that group; anything is, if that is nothing. */
    boolean follows(Provenance stated) {
        return !Said.isKnown(stated.group(), resident.particulars())
                || backing(stated).compareTo(present(stated.group())) >= 0;
    }

    /** Where it came from, or a verification of that group since. */
    private Backing present(FactGroup group) {
        Optional<Provenance> origin = resident.origin(group);
        Stream<Backing> verified = verified(group)
                .filter(last ->
                        origin.filter(from -> from.day().isAfter(last.day())).isEmpty())
                .map(this::backing);
        return Stream.concat(Stream.of(origin.map(this::backing).orElseGet(() -> ownWord(group))), verified)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The residence facts of that day, the best backed first. */
    List<Dated<Residence>> residences(LocalDate on) {
        return resident.residences()
                .standing()
                .filter(fact -> fact.holdsOn(on))
                .sorted(Comparator.comparing(
                                (Dated<Residence> fact) -> backing(fact).orElse(NONE))
                        .reversed())
                .toList();
    }

    /** Its source, or a verification of residence since it began; what has neither is not backed at all. */
    Optional<Backing> backing(Dated<Residence> fact) {
        Stream<Provenance> said =
                fact.value().source().stream().map(source -> new Provenance(FactGroup.RESIDENCE, source, fact.from()));
        Stream<Provenance> verified =
                verified(FactGroup.RESIDENCE).filter(last -> !last.day().isBefore(fact.from()));
        return Stream.concat(said, verified).map(this::backing).max(Comparator.naturalOrder());
    }

    private Stream<Provenance> verified(FactGroup group) {
        return Optional.ofNullable(resident.verifications().get(group)).stream()
                .map(last -> new Provenance(group, last.source(), last.on()));
    }

    /** What was registered or corrected stands until the source trusted most says otherwise. */
    private Backing ownWord(FactGroup group) {
        int most = List.of(Source.values()).stream()
                .mapToInt(source -> rule.trust(group, source))
                .max()
                .orElseThrow();
        return new Backing(most, LocalDate.MIN);
    }

    private Backing backing(Provenance from) {
        return Backing.of(from, rule);
    }
}
