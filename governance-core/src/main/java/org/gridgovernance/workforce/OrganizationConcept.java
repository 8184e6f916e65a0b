package org.gridgovernance.workforce;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class OrganizationConcept {
    private static final Reason UNKNOWN = OrganizationReason.ORGANIZATION_UNKNOWN.at("organization");

    /** The table. */
    public static final Concept TABLE = Concept.named("organization")
            .keeps(Organization.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER, DEPARTMENT)
            .handles(Handling.of("record-organization", RecordOrganization.class)
                    .needs("organization.record", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(OrganizationChecks.RECORD)
                    .claims(Organization.TYPE, Organization.TITLE, c -> OrganizationChecks.title(c.title()).stream()
                            .toList())
                    .claims(Organization.TYPE, Organization.CREDIT, c -> c.creditCode().stream()
                            .toList())
                    .gathers(OrganizationCases::wants)
                    .fits(OrganizationCases::fits)
                    .decides(OrganizationCases::enter))
            .handles(of(
                            "rename-organization",
                            RenameOrganization.class,
                            "organization.rename",
                            RenameOrganization::organization)
                    .wellFormed(OrganizationChecks.RENAME)
                    .gathers(OrganizationCases::wants)
                    .fits(OrganizationCases::fits)
                    .decides(OrganizationCases::rename))
            .handles(of(
                            "change-organization",
                            ChangeOrganization.class,
                            "organization.change",
                            ChangeOrganization::organization)
                    .wellFormed(OrganizationChecks.CHANGE)
                    .gathers(OrganizationCases::wants)
                    .fits(OrganizationCases::fits)
                    .decides(OrganizationCases::change))
            .handles(of(
                            "dissolve-organization",
                            DissolveOrganization.class,
                            "organization.dissolve",
                            DissolveOrganization::organization)
                    .decides(OrganizationCases::dissolve))
            .build();

    private OrganizationConcept() {}

    /** Begins a line of a command on an organisation that is not dissolved. */
    private static <C extends Command<Organization>> Handling.Steps<C, Organization> of(
            String name, Class<C> shape, String right, Function<? super C, OrganizationId> which) {
        return Handling.of(name, shape)
                .needs(right, COMMUNITY_CLERK, DATA_STEWARD)
                .touches(c -> OrganizationCases.organization(c.home(), which.apply(c)), UNKNOWN)
                .fits((c, facts) -> OrganizationCases.standing(c.home(), which.apply(c), facts));
    }
}
