package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** The way of commands through the door, within one transaction: the steps of the house, in their order. */
final class Passage {
    private static final int DEPTH = 8;

    private final ServiceHall hall;
    private final Actor actor;
    private final Workspace workspace;
    private final Sight.Seen seen;
    private final Instant now;
    private final Answers answers;
    private final Examination examination;
    /** How many answers there were when the command began from which all follows. */
    private int answered;

    Passage(ServiceHall hall, Actor actor, Workspace workspace) {
        this.hall = hall;
        this.actor = actor;
        this.workspace = workspace;
        seen = new Sight(hall, actor).seen();
        now = hall.clock().instant();
        answers = new Answers(hall, actor, workspace, seen, now);
        examination = new Examination(hall, actor, workspace, seen, now);
    }

    /** Step 3 for many at once: everything they touch, in as few round trips as it takes. */
    void gather(List<? extends Command<?>> commands) {
        Wanted first = new Wanted();
        commands.forEach(command -> wants(command, first));
        workspace.gather(first);
        Wanted second = new Wanted();
        commands.forEach(command -> wantsThen(command, second));
        workspace.gather(second);
    }

    /** What happened so far, as far as the actor may see it; what is confidential and not seen did not happen to him. */
    List<JournalEntry<?>> entries() {
        return workspace.entries().stream()
                .filter(entry -> !entry.ref().type().isConfidential() || isSeen(entry.ref()))
                .<JournalEntry<?>>map(entry -> isSeen(entry.ref()) ? entry : entry.erased())
                .toList();
    }

    private <A extends Aggregate> boolean isOwn(Ref<A> ref) {
        return workspace
                .soFar(ref)
                .filter(now -> ref.type().isOwnedBy(now.state(), actor.id()))
                .isPresent();
    }

    private <A extends Aggregate> boolean isSeen(Ref<A> ref) {
        return workspace.soFar(ref).map(now -> seen.shows(ref, now.state())).orElse(false);
    }

    /** Steps 1 to 7; a rejected command leaves no trace in the workspace. */
    <A extends Aggregate> Either<Rejection, Accepted<A>> pass(Command<A> command) {
        answered = workspace.answers();
        return answers.before(command).orElseGet(() -> anew(command, 0));
    }

    /** Steps 1 to 5: the warnings, or the rejection. */
    <A extends Aggregate> Either<Rejection, List<Reason>> check(Command<A> command) {
        return answers.before(command)
                .map(answer -> answer.map(Accepted::warnings))
                .orElseGet(() -> warnings(hall.catalogue().handling(command), command));
    }

    private <C extends Command<A>, A extends Aggregate> Either<Rejection, List<Reason>> warnings(
            Handling<C, A> handling, Command<A> command) {
        C followed = examination.followed(handling, handling.shape().cast(command), false);
        return examination.examine(handling, followed, false).map(Examination.Passed::warnings);
    }

    private <A extends Aggregate> void wants(Command<A> command, Wanted wanted) {
        wanted.command(answers.key(command));
        Handling<Command<A>, A> handling = hall.catalogue().handling(command);
        if (examination.wants(handling, command, wanted)) {
            hall.catalogue().foreseen(command).forEach(next -> wants(next, wanted));
        }
    }

    /** What is known to be wanted once the first was read: the answer given before, or those who took somebody's place. */
    private <A extends Aggregate> void wantsThen(Command<A> command, Wanted wanted) {
        Handling<Command<A>, A> handling = hall.catalogue().handling(command);
        workspace
                .remembered(answers.key(command))
                .ifPresentOrElse(
                        record -> wanted.ref(record.answer()), () -> examination.wantsNext(handling, command, wanted));
    }

    private <A extends Aggregate> Either<Rejection, Accepted<A>> follow(Command<A> command, int depth) {
        return answers.before(command, answered).orElseGet(() -> anew(command, depth));
    }

    private <A extends Aggregate> Either<Rejection, Accepted<A>> anew(Command<A> command, int depth) {
        int mark = workspace.mark();
        return fresh(hall.catalogue().handling(command), command, depth)
                .peekLeft(rejected -> workspace.takeBackTo(mark));
    }

    private <C extends Command<A>, A extends Aggregate> Either<Rejection, Accepted<A>> fresh(
            Handling<C, A> handling, Command<A> command, int depth) {
        C followed = examination.followed(handling, handling.shape().cast(command), depth > 0);
        return examination.examine(handling, followed, depth > 0).flatMap(passed -> {
            Moment moment = new Moment(command.occurredAt(), now);
            Deciding deciding = new Deciding(
                    moment, command.home(), passed.posture(), hall.book(), hall.ids(), actor.id(), passed.forOneself());
            return handling.decision()
                    .decide(followed, workspace, deciding)
                    .flatMap(outcome -> carryOut(command, outcome, passed, deciding, depth));
        });
    }

    /** Steps 6 and 7: the events are folded, and what reacts to them follows. */
    private <A extends Aggregate> Either<Rejection, Accepted<A>> carryOut(
            Command<A> command, Outcome<A> outcome, Examination.Passed passed, Deciding deciding, int depth) {
        List<String> decidedBy = Stream.concat(passed.decidedBy().stream(), deciding.rulesRead().stream())
                .toList();
        Stamp stamp = new Stamp(deciding.moment(), actor.id(), command.commandId(), decidedBy);
        List<JournalEntry<?>> entries = new ArrayList<>();
        for (Outcome.Happening happening : outcome.happenings()) {
            if (workspace.soFar(happening.ref()).map(Versioned::erased).orElse(false)) {
                return Either.left(Rejection.of(KernelReason.SUBJECT_ERASED.at("")));
            }
            entries.add(workspace.append(sameHome(happening.ref(), command), stamp, happening.event()));
        }
        if (passed.forOneself() && !isOwn(outcome.answer())) {
            return Either.left(Rejection.of(KernelReason.NOT_PERMITTED.at("")));
        }
        outcome.guards().forEach(workspace::guard);
        return react(entries, depth)
                .map(more -> Stream.of(passed.warnings(), outcome.warnings(), more)
                        .flatMap(List::stream)
                        .toList())
                .map(warnings -> depth > 0 && entries.isEmpty()
                        ? answers.unchanged(outcome.answer(), warnings)
                        : answers.remember(command, outcome.answer(), warnings));
    }

    /** Step 7: all that follows is gathered at once, and each sees what those before it did. What it warns of, without paths. */
    private Either<Rejection, List<Reason>> react(List<JournalEntry<?>> entries, int depth) {
        List<Command<?>> following = entries.stream().flatMap(this::following).toList();
        if (!following.isEmpty() && depth >= DEPTH) {
            return Either.left(Rejection.of(KernelReason.REACTIONS_TOO_DEEP.at("")));
        }
        gather(following);
        List<Reason> warnings = new ArrayList<>();
        for (Command<?> command : following) {
            Either<Rejection, ? extends Accepted<?>> answer = follow(command, depth + 1);
            if (answer.isLeft()) {
                return Either.left(answer.getLeft().ofAnother());
            }
            answer.get().warnings().forEach(warning -> warnings.add(warning.whole()));
        }
        return Either.right(warnings.stream().distinct().toList());
    }

    private Stream<Command<?>> following(JournalEntry<?> entry) {
        return hall.catalogue().reactions(entry.event()).stream()
                .<Command<?>>flatMap(reaction -> reaction.follow(entry.event(), entry).stream())
                .peek(command -> sameHome(entry.ref(), command));
    }

    private static <A extends Aggregate> Ref<A> sameHome(Ref<A> ref, Command<?> command) {
        if (!ref.home().equals(command.home())) {
            throw new IllegalStateException("a transaction stays inside one home: " + ref);
        }
        return ref;
    }
}
