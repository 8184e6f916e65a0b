package org.gridgovernance.examples;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gridgovernance.Governance;
import org.gridgovernance.examples.serving.Homes;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Staff;
import org.gridgovernance.examples.serving.Tasks;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.OwnershipForm;
import org.gridgovernance.grid.compound.PropertyManagement;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.routing.Proposal;
import org.gridgovernance.task.routing.Route;
import org.gridgovernance.task.routing.Routed;
import org.gridgovernance.task.routing.Routing;
import org.gridgovernance.task.routing.RoutingQuestion;
import org.gridgovernance.task.routing.RoutingRule;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;

/** Who gets a leaking roof: the property company, the committee, or, by a vendor's own rule, the factory whose house it is? */
public final class RouteByCompoundMain {
    static final UnifiedSocialCreditCode COMPANY = UnifiedSocialCreditCode.of("91350100M000100Y43");
    static final String OWNER_FIRST = "owner-first";

    final Neighbourhood place;
    final Tasks clerk;
    final List<Dwelling> dwellings;

    RouteByCompoundMain(UnaryOperator<Governance.Builder> settings) {
        place = Neighbourhood.on("2025-09-22T09:00", settings);
        clerk = new Tasks(place, place.clerk());
        Staff staff = new Staff(place);
        staff.committee();
        staff.propertyCompany("汉口物业服务有限公司", COMPANY);
        staff.organization(Neighbourhood.COMMUNITY, OrganizationKind.ENTERPRISE, "机床厂");
        Homes homes = new Homes(place);
        dwellings = List.of(
                homes.dwelling("汉口花园", CompoundProfile.of(OwnershipForm.COMMERCIAL, PropertyManagement.by(COMPANY))),
                homes.dwelling("东风里", CompoundProfile.of(OwnershipForm.SCATTERED_OLD, PropertyManagement.NONE)),
                homes.dwelling("机床厂宿舍", CompoundProfile.of(OwnershipForm.UNIT_OWNED, PropertyManagement.SELF_MANAGED)));
    }

    /** As it comes, with the standard rule. */
    static Governance.Builder asItComes(Governance.Builder governance) {
        return governance;
    }

    /** In this street, what is wrong with a house of a factory goes to the factory. */
    static Governance.Builder ownersFirst(Governance.Builder governance) {
        return governance.rule(
                RoutingRule.IN_FORCE,
                "owners first",
                1,
                Scope.in(Neighbourhood.COMMUNITY.parent().orElseThrow()),
                RouteByCompoundMain::ownerFirst);
    }

    private static Optional<Route> ownerFirst(RoutingQuestion asked) {
        boolean ofAUnit = asked.compound()
                .filter(compound -> compound.ownership().equals(OwnershipForm.UNIT_OWNED))
                .isPresent();
        return asked.organizations().stream()
                .filter(owner -> ofAUnit && owner.kind() == OrganizationKind.ENTERPRISE)
                .findFirst()
                .map(owner -> new Route(Assignee.of(owner.reference()), DispatchMode.ASSIGNED, OWNER_FIRST))
                .or(() -> RoutingRule.IN_FORCE.standard().route(asked)); // else as before
    }

    /** The roof of a dwelling leaks. */
    Task leak(Dwelling dwelling) {
        return clerk.accept(clerk.report(
                Tasks.about("building.leakage", TaskSource.COUNTER, "屋顶漏水").dwelling(dwelling.id())));
    }

    /** Nothing is written yet: the proposal can be shown and changed. */
    Proposal proposal(Task task) {
        return Routing.propose(clerk.desk(), Ref.to(Task.TYPE, task.home(), task.id()), place.now())
                .get()
                .orElseThrow();
    }

    String assignee(Proposal proposal) {
        return clerk.desk()
                .find(proposal.command().to().organization().orElseThrow().ref())
                .map(found -> found.state())
                .map(Organization::title)
                .get();
    }

    /** All that wait at once, with no proposal shown. */
    Routed dispatchAll() {
        return Routing.dispatchAll(clerk.desk(), Neighbourhood.COMMUNITY, place.now(), progress -> {})
                .get();
    }

    private void print() {
        for (Dwelling dwelling : dwellings) {
            Proposal proposal = proposal(leak(dwelling));
            System.out.printf(
                    "  %s → %s  %s, by %s%n",
                    dwelling.place().compound(), assignee(proposal), proposal.why(), proposal.decidedBy());
        }
        System.out.println("  dispatched: " + dispatchAll().dispatched());
    }

    /** Three leaks in three compounds, by the standard rule and by the vendor's. */
    public static void main(String[] args) {
        System.out.println("as it comes");
        new RouteByCompoundMain(RouteByCompoundMain::asItComes).print();
        System.out.println("with a rule of one's own");
        new RouteByCompoundMain(RouteByCompoundMain::ownersFirst).print();
    }
}
