package org.gridgovernance.examples.serving;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Availability;
import org.gridgovernance.workforce.worker.EnrolWorker;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.Worker;

/**
 * Who serves in a neighbourhood: organisations, and people in them.
 *
 * @param place the neighbourhood
 */
public record Staff(Neighbourhood place) {
    private static final int FULL_TIME = 40;

    /** A department of the county. */
    public OrganizationRef department(String title) {
        return organization(Neighbourhood.COUNTY, OrganizationKind.DEPARTMENT, title);
    }

    /** The committee of the community. */
    public OrganizationRef committee() {
        return organization(Neighbourhood.COMMUNITY, OrganizationKind.RESIDENTS_COMMITTEE, "汉口花园居民委员会");
    }

    /** A property company of the community, known by its code. */
    public OrganizationRef propertyCompany(String title, UnifiedSocialCreditCode code) {
        return organization(Neighbourhood.COMMUNITY, OrganizationKind.PROPERTY_COMPANY, title, Optional.of(code));
    }

    /** An organisation of an area. */
    public OrganizationRef organization(AreaCode home, OrganizationKind kind, String title) {
        return organization(home, kind, title, Optional.empty());
    }

    private OrganizationRef organization(
            AreaCode home, OrganizationKind kind, String title, Optional<UnifiedSocialCreditCode> code) {
        return place.done(place.steward(), (id, at) -> RecordOrganization.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(home)
                        .title(title)
                        .kind(kind)
                        .creditCode(code)
                        .build())
                .reference();
    }

    /** Somebody who is employed full time in the community. */
    public Worker employee(String name, String account, OrganizationRef employer, Skill... skills) {
        List<SkillHeld> held = Stream.of(skills).map(SkillHeld::of).toList();
        return place.done(place.steward(), (id, at) -> EnrolWorker.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Neighbourhood.COMMUNITY)
                .name(PersonName.of(name))
                .account(account)
                .addAffiliation(new Affiliation(employer, AffiliationKind.EMPLOYEE))
                .availability(Availability.ofHours(FULL_TIME))
                .skills(held)
                .build());
    }

    /** The desk of somebody who works as grid officer. */
    public Desk desk(Worker worker) {
        return place.desk(worker.account().orElseThrow(), Role.GRID_OFFICER, Neighbourhood.COMMUNITY);
    }
}
