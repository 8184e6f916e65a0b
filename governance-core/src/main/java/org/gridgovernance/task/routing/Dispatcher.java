package org.gridgovernance.task.routing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.policy.InForce;
import org.gridgovernance.store.Found;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.handling.DispatchTask;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCatalogue;

/** Asks the rule for one task after the other. For one thread. */
final class Dispatcher {
    private final Desk desk;
    private final Instant now;
    private final LocalDate on;
    private final Map<AreaCode, Roster> rosters = new HashMap<>();
    private Routed routed = Routed.NONE;
    private long turn;

    Dispatcher(Desk desk, Instant now) {
        this.desk = desk;
        this.now = now;
        on = Moment.day(now);
    }

    Routed routed() {
        return routed;
    }

    /** The proposals for a page of tasks: fewer than tasks if for some nobody can be said. */
    Either<Rejection, List<Proposal>> proposals(List<Found<Task>> page) {
        Places places = Places.of(desk, page.stream().map(Found::state).toList(), on);
        List<Proposal> proposals = new ArrayList<>();
        for (Found<Task> found : page) {
            Either<Rejection, Roster> roster = roster(found.state().home());
            if (roster.isLeft()) {
                return Either.left(roster.getLeft());
            }
            proposal(found, places, roster.get()).ifPresent(proposals::add);
        }
        return Either.right(proposals);
    }

    private Either<Rejection, Roster> roster(AreaCode home) {
        return Optional.ofNullable(rosters.get(home))
                .map(Either::<Rejection, Roster>right)
                .orElseGet(() -> Roster.of(desk, home, on).peek(read -> rosters.put(home, read)));
    }

    private Optional<Proposal> proposal(Found<Task> found, Places places, Roster roster) {
        Task task = found.state();
        InForce<RoutingRule> rule = desk.rule(RoutingRule.IN_FORCE, task.home(), desk.posture(task.home()), on);
        Optional<Route> route =
                matter(task).flatMap(matter -> rule.rule().route(question(task, matter, places, roster)));
        route.flatMap(to -> to.to().worker())
                .ifPresent(worker -> roster.given(worker, task.plannedMinutes(), now.plusNanos(turn++)));
        return route.map(to -> new Proposal(command(found, to), to.why(), rule.label()));
    }

    private Optional<Matter> matter(Task task) {
        return desk.rule(MatterCatalogue.IN_FORCE, task.home(), desk.posture(task.home()), on)
                .rule()
                .catalogue()
                .find(task.matter());
    }

    private RoutingQuestion question(Task task, Matter matter, Places places, Roster roster) {
        return RoutingQuestion.builder()
                .task(task)
                .matter(matter)
                .on(on)
                .posture(desk.posture(task.home()))
                .compound(places.compound(task))
                .propertyCompany(places.company(task))
                .organizations(roster.organizations())
                .workers(roster.fit(matter))
                .languages(task.request().languages())
                .build();
    }

    private DispatchTask command(Found<Task> found, Route route) {
        return DispatchTask.builder()
                .commandId(CommandId.of(
                        "route-" + found.ref().id() + "-" + found.versioned().version()))
                .occurredAt(now)
                .home(found.ref().home())
                .task(found.state().id())
                .to(route.to())
                .mode(route.mode())
                .build();
    }

    /** Sends what is proposed for a page. */
    Optional<Rejection> dispatch(List<Found<Task>> page, Consumer<? super Routed> progress) {
        Either<Rejection, List<Proposal>> proposed = proposals(page);
        proposed.peek(proposals -> send(page, proposals)).peek(sent -> progress.accept(routed));
        return proposed.isLeft() ? Optional.of(proposed.getLeft()) : Optional.empty();
    }

    private void send(List<Found<Task>> page, List<Proposal> proposals) {
        List<Answer> answers =
                desk.executeAll(proposals.stream().map(Proposal::command).toList());
        routed = routed.plusUnrouted(page.size() - proposals.size());
        for (int i = 0; i < answers.size(); i++) {
            routed = answers.get(i).isAccepted()
                    ? routed.plusDispatched(proposals.get(i).why())
                    : routed.plusRefused();
        }
    }
}
