package org.gridgovernance.desk;

import io.vavr.Lazy;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The answers of an actor's commands: given once, remembered, and given again to the same command, as far as the actor
 * may see them. For one thread and one transaction.
 */
record Answers(ServiceHall hall, Actor actor, Workspace workspace, Sight.Seen seen, Instant now) {

    CommandKey key(Command<?> command) {
        return new CommandKey(actor.id(), command.commandId());
    }

    /** What was answered before, or why this is another command. */
    <A extends Aggregate> Optional<Either<Rejection, Accepted<A>>> before(Command<A> command) {
        return workspace.remembered(key(command)).map(record -> again(command, record));
    }

    /**
     * The same of what follows from a command that began after so many answers. What follows was done before only by that
     * command: whoever used its id otherwise, which he can tell beforehand, used it twice.
     */
    <A extends Aggregate> Optional<Either<Rejection, Accepted<A>>> before(Command<A> following, int answers) {
        return workspace
                .remembered(key(following))
                .map(record -> workspace.isAnsweredAfter(answers, record.key()) ? again(following, record) : reused());
    }

    private static <A extends Aggregate> Either<Rejection, Accepted<A>> reused() {
        return Either.left(Rejection.of(KernelReason.COMMAND_ID_REUSED.at("commandId")));
    }

    /** The answer to what followed and changed nothing: whatever it followed from is remembered. */
    <A extends Aggregate> Accepted<A> unchanged(Ref<A> ref, List<Reason> warnings) {
        Versioned<A> state = decided(ref);
        return answer(ref, state.state(), state.version(), warnings);
    }

    private <A extends Aggregate> Versioned<A> decided(Ref<A> ref) {
        return workspace.read(ref).orElseThrow(() -> new IllegalStateException("decided without an answer: " + ref));
    }

    <A extends Aggregate> Accepted<A> remember(Command<A> command, Ref<A> ref, List<Reason> warnings) {
        Versioned<A> state = decided(ref);
        workspace.remember(new CommandRecord(
                key(command),
                digest(hall, command),
                ref,
                state.version(),
                warnings,
                new Moment(now, now).recordedAt()));
        return answer(ref, state.state(), state.version(), warnings);
    }

    @SuppressWarnings("unchecked")
    private <A extends Aggregate> Either<Rejection, Accepted<A>> again(Command<A> command, CommandRecord record) {
        if (!record.digest().get().equals(digest(hall, command).get())) {
            return reused();
        }
        Ref<A> ref = (Ref<A>) record.answer();
        A state = asItStood(ref, record.version());
        return Either.right(
                answer(ref, hasLostSight(ref) ? ref.type().erased(state) : state, record.version(), record.warnings()));
    }

    /** Whether he does not see it as it is now, so that what he once saw is not shown to him again. */
    private <A extends Aggregate> boolean hasLostSight(Ref<A> ref) {
        return workspace.read(ref).filter(now -> !seen.shows(ref, now.state())).isPresent();
    }

    private <A extends Aggregate> Accepted<A> answer(Ref<A> ref, A state, long version, List<Reason> warnings) {
        return new Accepted<>(seen.shows(ref, state) ? state : ref.type().erased(state), version, warnings);
    }

    private <A extends Aggregate> A asItStood(Ref<A> ref, long version) {
        Optional<Versioned<A>> now = workspace.read(ref);
        if (now.filter(state -> state.version() == version).isPresent()) {
            return now.get().state();
        }
        @Nullable A state = null;
        for (JournalEntry<A> entry : workspace.life(ref, version)) {
            state = ref.type().fold(state, ref, entry.event(), entry.moment());
        }
        if (state == null) {
            throw new IllegalStateException("answered without a journal: " + ref);
        }
        return now.filter(Versioned::erased).isPresent() ? ref.type().erased(state) : state;
    }

    /** Holds on to the command until then, and to nothing of the transaction. */
    private static Lazy<String> digest(ServiceHall hall, Command<?> command) {
        return Lazy.of(() -> hall.store().seal().digest("command", hall.write(command)));
    }
}
