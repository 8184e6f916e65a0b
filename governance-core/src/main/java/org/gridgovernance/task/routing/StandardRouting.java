package org.gridgovernance.task.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Dispatch;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.load.WorkerLoad;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * The route of the standard book.
 *
 * @param first which of the workers of an organisation comes first
 * @param mode how they come to it
 */
record StandardRouting(Comparator<WorkerLoad> first, DispatchMode mode) implements RoutingRule {
    static final RoutingRule BY_LOAD = new StandardRouting(WorkerLoad.LEAST_FIRST, DispatchMode.ASSIGNED);
    static final RoutingRule BY_TURNS = new StandardRouting(WorkerLoad.LONGEST_AGO_FIRST, DispatchMode.ROTATION);

    @Override
    public Optional<Route> route(RoutingQuestion question) {
        Set<OrganizationRef> wrong = wrongly(question.task());
        return question.matter().competent().stream()
                .flatMap(kind -> of(kind, question))
                .filter(found -> !wrong.contains(found.organization().reference()))
                .findFirst()
                .map(found -> new Route(
                        assignee(found.organization(), question),
                        mode,
                        found.why().code()))
                .or(() -> firstRecipient(question.task()));
    }

    private record Candidate(Organization organization, RouteCause why) {}

    private static Stream<Candidate> of(OrganizationKind kind, RoutingQuestion question) {
        return kind == OrganizationKind.PROPERTY_COMPANY
                ? company(question)
                : found(kind, question).map(each -> new Candidate(each, RouteCause.COMPETENT));
    }

    /** Of property companies only the one that manages the compound; where a compound has none, the committee. */
    private static Stream<Candidate> company(RoutingQuestion question) {
        if (question.propertyCompany().isPresent()) {
            return question.propertyCompany().stream()
                    .map(company -> new Candidate(company, RouteCause.PROPERTY_COMPANY));
        }
        return question.compound().isPresent()
                ? found(OrganizationKind.RESIDENTS_COMMITTEE, question)
                        .map(committee -> new Candidate(committee, RouteCause.COMMITTEE))
                : Stream.empty();
    }

    private static Stream<Organization> found(OrganizationKind kind, RoutingQuestion question) {
        return question.organizations().stream().filter(each -> each.kind() == kind);
    }

    /** Those who sent it back because it was not theirs. */
    private static Set<OrganizationRef> wrongly(Task task) {
        return task.dispatches().stream()
                .filter(given ->
                        given.cause().filter(SendBackCause::isMisdispatch).isPresent())
                .map(Dispatch::to)
                .flatMap(to -> to.organization().stream())
                .collect(Collectors.toSet());
    }

    private Assignee assignee(Organization organization, RoutingQuestion question) {
        List<WorkerLoad> own = question.workers().stream()
                .filter(each -> each.worker().affiliations(question.on()).anyMatch(in -> in.organization()
                        .equals(organization.reference())))
                .sorted(first)
                .toList();
        return own.stream()
                .filter(each -> question.languages().stream().allMatch(each.worker()::speaks))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(least ->
                        Assignee.of(organization.reference(), least.worker().id()))
                .orElseGet(() -> Assignee.of(organization.reference()));
    }

    /** Nobody else is competent: it stays with whoever leads, though they may give it to another of theirs. */
    private static Optional<Route> firstRecipient(Task task) {
        return task.lead()
                .map(lead -> lead.organization().map(Assignee::of).orElse(lead))
                .map(lead -> Route.assigned(lead, RouteCause.FIRST_RECIPIENT));
    }
}
