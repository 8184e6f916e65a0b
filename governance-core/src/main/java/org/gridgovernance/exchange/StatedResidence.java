package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.evidence.Backing;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Provenance;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.TrustRule;
import org.gridgovernance.resident.residence.Residence;

/**
 * A residence that a list says, beside what the register has of the person: what of it would have to change.
 *
 * @param said what the list says
 * @param resident the person
 * @param source whose list it is
 * @param day how old it is
 * @param rule how far sources are trusted
 */
record StatedResidence(Residence said, Resident resident, Source source, LocalDate day, TrustRule rule) {

    /** Whether the register should follow: it says otherwise, and trusts nobody more who said so. */
    boolean isNews() {
        return resident.gone("").isEmpty()
                && resident.residences().asOf(day).noneMatch(said::agrees)
                && contradicted().filter(this::isTrustedMore).isEmpty()
                && begunLater().stream().noneMatch(this::isFromTrustedSource);
    }

    /** The fact of that day that it contradicts, the one backed least; empty if it stands beside all of them. */
    Optional<Dated<Residence>> contradicted() {
        return resident.residences(day, rule).stream()
                .filter(fact -> Merging.isOfOneSort(fact.value(), said))
                .reduce((better, worse) -> worse);
    }

    /** What the register would say: what the list leaves open stands. */
    Residence merged() {
        Residence named = Residence.builder().from(said).source(source).build();
        return Stream.concat(
                        contradicted().stream().map(Dated::value),
                        begunLater().stream().map(Dated::value).limit(1))
                .reduce(named, (merged, known) -> Merging.of(known, merged), (a, b) -> b);
    }

    /** The same tie, which the register says began later than the list knows of it. */
    List<Dated<Residence>> begunLater() {
        Residence tie =
                contradicted().map(fact -> Merging.of(fact.value(), said)).orElse(said);
        return resident.residences()
                .standing()
                .filter(fact -> fact.to().isEmpty() && fact.from().isAfter(day))
                .filter(fact -> fact.value().isSameTie(tie))
                .toList();
    }

    private boolean isTrustedMore(Dated<Residence> fact) {
        return resident.backing(fact, rule)
                .filter(known -> known.compareTo(stated()) > 0)
                .isPresent();
    }

    /** Of when something begun later was said nothing follows: it is later than the list in any case. */
    private boolean isFromTrustedSource(Dated<Residence> fact) {
        return resident.backing(fact, rule)
                .filter(known -> known.trust() > stated().trust())
                .isPresent();
    }

    private Backing stated() {
        return Backing.of(new Provenance(FactGroup.RESIDENCE, source, day), rule);
    }
}
