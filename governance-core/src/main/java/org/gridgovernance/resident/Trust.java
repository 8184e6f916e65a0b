package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Provenance;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.TrustRule;
import org.gridgovernance.resident.statement.Said;

/**
 * Whether the register of a person follows a source (采信).
 *
 * @param rule how far sources are trusted
 * @param resident the person
 */
record Trust(TrustRule rule, Resident resident) {
    private static final Comparator<Backing> WEIGHT =
            Comparator.comparingInt(Backing::trust).thenComparing(Backing::day);

    /** How well something is backed: of two trusted alike the later counts. */
    private record Backing(int trust, LocalDate day) {}

    /** Whether it is trusted at least as much as what the register has of that group; anything is, if that is nothing. */
    boolean follows(Provenance stated) {
        return !Said.isKnown(stated.group(), resident.particulars())
                || WEIGHT.compare(backing(stated), present(stated.group())) >= 0;
    }

    /** Where it came from, or a verification of that group since. */
    private Backing present(FactGroup group) {
        Optional<Provenance> origin = resident.origin(group);
        Stream<Backing> verified = Optional.ofNullable(resident.verifications().get(group)).stream()
                .map(last -> new Provenance(group, last.source(), last.on()))
                .filter(last ->
                        origin.filter(from -> from.day().isAfter(last.day())).isEmpty())
                .map(this::backing);
        return Stream.concat(Stream.of(origin.map(this::backing).orElseGet(() -> ownWord(group))), verified)
                .max(WEIGHT)
                .orElseThrow();
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
        return new Backing(rule.trust(from.group(), from.source()), from.day());
    }
}
