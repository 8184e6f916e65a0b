package org.gridgovernance.workforce.vanguard;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationEvent;
import org.gridgovernance.workforce.VanguardPost;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerId;

/** How somebody leaves vanguard posts, of their own accord, or because they serve no more. */
final class StandingDown {
    private StandingDown() {}

    static void wants(LeaveVanguardPosts command, Wanted wanted) {
        wanted.held(Worker.of(command.home(), command.worker())) // nobody takes a post as one who leaves
                .page(teams(command.home(), command.worker()));
    }

    static Either<Rejection, Outcome<Worker>> leave(LeaveVanguardPosts command, Facts facts, Deciding deciding) {
        return facts.page(teams(command.home(), command.worker())).items().stream()
                .filter(team -> command.team()
                        .map(named -> named.value().equals(team.ref().id()))
                        .orElse(true))
                .reduce(
                        Outcome.of(Worker.of(command.home(), command.worker())),
                        (left, team) -> left(left, team, command, deciding),
                        (a, b) -> b)
                .accepted();
    }

    private static Outcome<Worker> left(
            Outcome<Worker> before, Found<Organization> team, LeaveVanguardPosts command, Deciding deciding) {
        UUID worker = command.worker().value();
        return held(team.state(), worker, deciding.moment().occurredOn())
                .reduce(
                        before,
                        (left, post) ->
                                left.also(team.ref(), new OrganizationEvent.VanguardPostLeft(post.title(), worker)),
                        (a, b) -> b);
    }

    private static Stream<VanguardPost> held(Organization team, UUID worker, LocalDate on) {
        return team.vanguardPosts().stream()
                .filter(post ->
                        !post.holders().since(on, worker::equals).entries().isEmpty());
    }

    /** Who left the team holds none of its vanguard posts. */
    static List<LeaveVanguardPosts> follow(WorkerEvent.AffiliationEnded ended, JournalEntry<?> entry) {
        return Stream.of(ended.affiliation().organization())
                .filter(organization -> organization.home().equals(entry.ref().home()))
                .map(organization -> LeaveVanguardPosts.builder()
                        .from(leaving(entry))
                        .team(organization.id())
                        .build())
                .toList();
    }

    /** Who left service holds no vanguard post. */
    static List<LeaveVanguardPosts> follow(WorkerEvent.Left left, JournalEntry<?> entry) {
        return List.of(leaving(entry));
    }

    /** Who was erased holds no vanguard post. */
    static List<LeaveVanguardPosts> follow(WorkerEvent.Erased erased, JournalEntry<?> entry) {
        return List.of(leaving(entry));
    }

    private static LeaveVanguardPosts leaving(JournalEntry<?> entry) {
        Ref<?> ref = entry.ref();
        return LeaveVanguardPosts.builder()
                .commandId(entry.command().derive("stands-down"))
                .occurredAt(entry.moment().occurredAt())
                .home(ref.home())
                .worker(new WorkerId(ref.id()))
                .build();
    }

    private static Criteria<Organization> teams(AreaCode home, WorkerId worker) {
        return Criteria.of(Organization.TYPE)
                .within(home)
                .where(Organization.VANGUARD.contains(worker.value()))
                .limit(Criteria.MOST);
    }
}
