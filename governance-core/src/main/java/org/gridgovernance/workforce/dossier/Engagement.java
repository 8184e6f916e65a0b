package org.gridgovernance.workforce.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;

/**
 * Where somebody served, and when (服务经历). Immutable.
 *
 * @param organization the organisation
 * @param title what it is called now; its id to whom may not see it
 * @param kind as what
 * @param from the first day
 * @param to the first day on which it holds no more; empty while it holds
 */
public record Engagement(
        OrganizationRef organization, String title, AffiliationKind kind, LocalDate from, Optional<LocalDate> to) {

    static List<Engagement> of(
            Timeline<Affiliation> affiliations, Period period, Map<Ref<Organization>, String> titles) {
        return affiliations
                .standing()
                .filter(entry -> entry.within(period).isPresent())
                .map(entry -> of(entry, titles))
                .toList();
    }

    private static Engagement of(Dated<Affiliation> entry, Map<Ref<Organization>, String> titles) {
        OrganizationRef where = entry.value().organization();
        return new Engagement(
                where,
                Objects.requireNonNullElse(
                        titles.get(where.ref()), where.id().value().toString()),
                entry.value().kind(),
                entry.from(),
                entry.to());
    }
}
