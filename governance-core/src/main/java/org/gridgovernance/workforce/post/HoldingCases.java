package org.gridgovernance.workforce.post;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerId;

/** How whoever holds a post gets on in it, and leaves it. */
final class HoldingCases {
    private HoldingCases() {}

    /** Who holds the post is read after it. */
    static void wantsHolder(AreaCode home, PostId post, Facts facts, Wanted wanted) {
        facts.find(Post.of(home, post))
                .flatMap(Post::holder)
                .ifPresent(holding -> wanted.ref(Worker.of(home, holding.worker())));
    }

    static Either<Rejection, Outcome<Post>> move(MoveToStep command, Facts facts, Deciding deciding) {
        Ref<Post> ref = Post.of(command.home(), command.post());
        Post post = facts.the(ref);
        return held(post, deciding.moment().occurredOn())
                .flatMap(holding -> move(command, post, holding, facts, deciding));
    }

    private static Either<Rejection, Outcome<Post>> move(
            MoveToStep command, Post post, Holding holding, Facts facts, Deciding deciding) {
        LocalDate on = deciding.moment().occurredOn();
        Ref<Worker> worker = Worker.of(command.home(), holding.worker());
        Optional<LadderStep> step = post.profile().asOf(on).findFirst().flatMap(profile -> deciding.rule(Post.LADDER)
                .ladder(profile)
                .step(command.step()));
        if (step.isEmpty()) {
            return PostCases.refused(PostReason.STEP_UNKNOWN, "step");
        }
        if (holding.step() == command.step()) {
            return PostCases.refused(PostReason.ON_THAT_STEP, "step");
        }
        return step.get().admits(facts.the(worker), on)
                ? Outcome.of(
                                Post.of(command.home(), command.post()),
                                new PostEvent.StepChanged(holding.worker(), command.step()))
                        .provided(worker)
                        .accepted()
                : PostCases.refused(PostReason.CERTIFICATE_MISSING, "step");
    }

    static Either<Rejection, Outcome<Post>> enter(EnterEstablishment command, Facts facts, Deciding deciding) {
        Ref<Post> ref = Post.of(command.home(), command.post());
        Post post = facts.the(ref);
        return held(post, deciding.moment().occurredOn())
                .flatMap(holding -> enter(ref, post, holding, facts, deciding));
    }

    private static Either<Rejection, Outcome<Post>> enter(
            Ref<Post> ref, Post post, Holding holding, Facts facts, Deciding deciding) {
        LocalDate on = deciding.moment().occurredOn();
        Ref<Worker> worker = Worker.of(ref.home(), holding.worker());
        if (holding.kind() == PostKind.ESTABLISHMENT) {
            return PostCases.refused(PostReason.IN_ESTABLISHMENT, "post");
        }
        int years = post.profile()
                .asOf(on)
                .mapToInt(profile -> deciding.rule(Post.LADDER).ladder(profile).yearsForEstablishment())
                .sum();
        return facts.the(worker)
                        .servingSince(on)
                        .filter(since -> !since.isAfter(on.minusYears(years)))
                        .isPresent()
                ? Outcome.of(ref, new PostEvent.EstablishmentEntered(holding.worker()))
                        .provided(worker)
                        .accepted()
                : PostCases.refused(PostReason.SERVED_TOO_SHORT, "post");
    }

    static Either<Rejection, Outcome<Post>> vacate(VacatePost command, Facts facts, Deciding deciding) {
        Ref<Post> ref = Post.of(command.home(), command.post());
        Post post = facts.the(ref);
        return post.holder()
                .map(Holding::worker)
                .filter(worker -> post.holder(deciding.moment().occurredOn())
                        .filter(then -> then.worker().equals(worker))
                        .isPresent())
                .<Either<Rejection, Outcome<Post>>>map(
                        worker -> Outcome.of(ref, new PostEvent.Vacated(worker, command.cause()))
                                .accepted())
                .orElseGet(() -> PostCases.refused(PostReason.NOT_HELD, "post"));
    }

    /** The posts somebody holds on that day or later. */
    static Criteria<Post> heldBy(AreaCode home, WorkerId worker, LocalDate on) {
        return Criteria.of(Post.TYPE)
                .within(home)
                .where(Post.HELD_BY.during(worker, When.since(on)))
                .limit(Criteria.MOST);
    }

    private static Criteria<Post> heldBy(LeavePost command) {
        return heldBy(command.home(), command.worker(), Moment.day(command.occurredAt()));
    }

    static void wants(LeavePost command, Wanted wanted) {
        wanted.held(Worker.of(command.home(), command.worker())); // nobody fills a post with one who leaves
        wanted.page(heldBy(command));
    }

    static Either<Rejection, Outcome<Worker>> leave(LeavePost command, Facts facts, Deciding deciding) {
        return Outcome.of(Worker.of(command.home(), command.worker()))
                .alsoEach(
                        facts.page(heldBy(command)).items().stream()
                                .map(Found::ref)
                                .toList(),
                        new PostEvent.Vacated(command.worker(), command.cause()))
                .accepted();
    }

    /** Who left service holds no post. */
    static List<LeavePost> follow(WorkerEvent.Left left, JournalEntry<?> entry) {
        return List.of(leaving(entry));
    }

    /** Who was erased holds no post. */
    static List<LeavePost> follow(WorkerEvent.Erased erased, JournalEntry<?> entry) {
        return List.of(leaving(entry));
    }

    private static LeavePost leaving(JournalEntry<?> entry) {
        return LeavePost.builder()
                .commandId(entry.command().derive("leaves-post"))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .worker(new WorkerId(entry.ref().id()))
                .cause(VacateCause.LEFT_SERVICE)
                .build();
    }

    /** The holding that goes on, if it does on that day. */
    private static Either<Rejection, Holding> held(Post post, LocalDate on) {
        Optional<Dated<Holding>> open =
                post.holdings().standing().filter(entry -> entry.to().isEmpty()).findFirst();
        if (open.isEmpty()) {
            return PostCases.refused(PostReason.NOT_HELD, "post");
        }
        return open.get().holdsOn(on)
                ? Either.right(open.get().value())
                : PostCases.refused(PostReason.TOLD_SINCE, "occurredAt");
    }
}
