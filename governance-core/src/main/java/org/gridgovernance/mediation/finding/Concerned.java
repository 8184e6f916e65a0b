package org.gridgovernance.mediation.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * Between whom, or about what, something repeats itself (涉及方): ids alone, nothing personal is copied. Immutable.
 *
 * @param residents residents of the home, each once, in the order of their ids: two where it is between two; of a tenancy all
 *     residents who by the tenure of the dwelling are its owners or tenants, at most 20
 * @param dwelling the dwelling of the home, of a tenancy or where it is about one
 * @param organization the organisation, where it is about an employer
 */
public record Concerned(
        List<ResidentId> residents, Optional<DwellingId> dwelling, Optional<OrganizationRef> organization) {
    private static final int MOST_RESIDENTS = 20;

    /** Puts the residents in order. */
    public Concerned {
        residents = residents.stream()
                .distinct()
                .sorted(Comparator.comparing(ResidentId::value))
                .toList();
    }

    /** These two residents, in either order. */
    public static Concerned between(ResidentId one, ResidentId other) {
        return new Concerned(List.of(one, other), Optional.empty(), Optional.empty());
    }

    /** That tenancy; of more than 20 residents the first. */
    public static Concerned tenancy(DwellingId dwelling, Stream<ResidentId> residents) {
        Stream<ResidentId> some = residents
                .distinct()
                .sorted(Comparator.comparing(ResidentId::value))
                .limit(MOST_RESIDENTS);
        return new Concerned(some.toList(), Optional.of(dwelling), Optional.empty());
    }

    /** That dwelling. */
    public static Concerned about(DwellingId dwelling) {
        return new Concerned(List.of(), Optional.of(dwelling), Optional.empty());
    }

    /** That organisation. */
    public static Concerned about(OrganizationRef organization) {
        return new Concerned(List.of(), Optional.empty(), Optional.of(organization));
    }

    /** Whether it names those whom that pattern concerns, and nobody else. */
    public boolean suits(DisputePattern pattern) {
        int many = residents.size();
        return switch (pattern) {
            case TENANT_AND_LANDLORD -> many > 0 && many <= MOST_RESIDENTS && names(true, false);
            case REPEATED_BETWEEN_TWO -> many == 2 && names(false, false);
            case EMPLOYER -> many == 0 && names(false, true);
            case ONE_DWELLING -> many == 0 && names(true, false);
        };
    }

    private boolean names(boolean one, boolean employer) {
        return dwelling.isPresent() == one && organization.isPresent() == employer;
    }

    Concerned followed(ResidentId duplicate, ResidentId survivor) {
        Stream<ResidentId> now = residents.stream().map(each -> each.equals(duplicate) ? survivor : each);
        return new Concerned(now.toList(), dwelling, organization);
    }

    /** By what one suggestion of a pattern is told from another. */
    String key(DisputePattern pattern) {
        return Stream.of(
                        Stream.of(pattern.code()),
                        residents.stream().map(each -> each.value().toString()),
                        dwelling.stream().map(each -> each.value().toString()),
                        organization.stream()
                                .map(each -> each.home() + ":" + each.id().value()))
                .flatMap(each -> each)
                .collect(Collectors.joining("/"));
    }
}
