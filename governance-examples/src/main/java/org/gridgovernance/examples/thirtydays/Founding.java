package org.gridgovernance.examples.thirtydays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;

/**
 * Records the departments of the county and the organisations of the communities.
 *
 * @param desks the desks
 * @param counter where commands are handed in
 */
record Founding(Desks desks, Counter counter) {
    private static final List<Words> DEPARTMENTS = List.of(
            Words.of("民政局", "Civil affairs"),
            Words.of("公安分局", "Public security"),
            Words.of("卫生健康局", "Health"),
            Words.of("城市管理局", "City management"),
            Words.of("应急管理局", "Emergency management"),
            Words.of("统计局", "Statistics"));

    List<Department> departments() {
        List<Department> all = new ArrayList<>();
        for (int at = 0; at < DEPARTMENTS.size(); at++) {
            Words title = DEPARTMENTS.get(at);
            all.add(new Department(
                    title,
                    found(Desks.COUNTY, title.zh(), OrganizationKind.DEPARTMENT, Optional.empty()),
                    desks.department("department-" + (at + 1))));
        }
        return all;
    }

    OrganizationRef ofStreet(AreaCode street) {
        return found(street, "街道办事处", OrganizationKind.SUB_DISTRICT, Optional.empty());
    }

    /** Its committee first, which is the superior of the others. */
    OrganizationRef committee(AreaCode home, String community) {
        return found(home, community + "居民委员会", OrganizationKind.RESIDENTS_COMMITTEE, Optional.empty());
    }

    OrganizationRef ofCommunity(AreaCode home, String title, OrganizationKind kind, OrganizationRef committee) {
        return found(home, title, kind, Optional.of(committee));
    }

    /** A property company, and the compounds it manages. */
    OrganizationRef company(AreaCode home, String title) {
        UnifiedSocialCreditCode code = Housing.company(home);
        new Housing(desks.steward(), counter).record(home, code);
        return found(home, title, OrganizationKind.PROPERTY_COMPANY, Optional.empty(), Optional.of(code));
    }

    private OrganizationRef found(
            AreaCode home, String title, OrganizationKind kind, Optional<OrganizationRef> superior) {
        return found(home, title, kind, superior, Optional.empty());
    }

    private OrganizationRef found(
            AreaCode home,
            String title,
            OrganizationKind kind,
            Optional<OrganizationRef> superior,
            Optional<UnifiedSocialCreditCode> code) {
        Desk steward = desks.steward();
        return counter.send(steward, (id, at) -> RecordOrganization.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(home)
                        .title(title)
                        .kind(kind)
                        .superior(superior)
                        .creditCode(code)
                        .build())
                .map(Organization::reference)
                .orElseThrow();
    }
}
