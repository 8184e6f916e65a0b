package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Right;
import org.gridgovernance.policy.MayExecute;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.Ruling;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/**
 * Steps 2 to 5 of the house: whether a command is well formed, permitted, and fits the facts. What is malformed names
 * nobody: nothing is read for it. For one thread and one transaction.
 */
final class Examination {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final String FOLLOWS = "what follows needs no right of its own/1: permit";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final ServiceHall hall;
    private final Actor actor;
    private final Workspace workspace;
    private final Instant now;
    private final Sight.Seen seen;
    private final Succession succession;
    private final IdentityHashMap<Command<?>, List<Reason>> forms = new IdentityHashMap<>();

    Examination(ServiceHall hall, Actor actor, Workspace workspace, Sight.Seen seen, Instant now) {
        this.hall = hall;
        this.actor = actor;
        this.workspace = workspace;
        this.now = now;
        this.seen = seen;
        succession = new Succession(workspace);
    }

    /** What lets a command pass. */
    record Passed(List<Reason> warnings, List<String> decidedBy, Posture posture, boolean forOneself) {}

    /** What the command touches; nothing if it is malformed, which is told. */
    <C extends Command<A>, A extends Aggregate> boolean wants(Handling<C, A> handling, C command, Wanted wanted) {
        boolean sound = isWellFormed(handling, command);
        if (sound) {
            wanted.all(succession.wanted(handling, command));
        }
        return sound;
    }

    /** What it touches of those who took the place of somebody it names. */
    <C extends Command<A>, A extends Aggregate> void wantsNext(Handling<C, A> handling, C command, Wanted wanted) {
        Optional.of(command)
                .filter(sound -> isWellFormed(handling, sound))
                .flatMap(sound -> succession.next(handling, sound))
                .ifPresent(next -> wanted.all(succession.wanted(handling, next)));
    }

    /** The command as it is about those who took the place of others; what is not seen leads nowhere. */
    <C extends Command<A>, A extends Aggregate> C followed(Handling<C, A> handling, C command, boolean follows) {
        return isWellFormed(handling, command) && (follows || showsAll(named(handling, command)))
                ? succession.followed(handling, command)
                : command;
    }

    /**
     * Whoever may not do it learns nothing of the facts, and of a confidential aggregate that he does not see not even whether
     * it is there. What follows from a command is not asked that, and needs no right of its own: the house does it, not the actor.
     * A gate that denies it is heard all the same.
     *
     * @param follows whether it follows from another command
     */
    <C extends Command<A>, A extends Aggregate> Either<Rejection, Passed> examine(
            Handling<C, A> handling, C command, boolean follows) {
        List<Reason> form = form(handling, command);
        Posture posture = hall.postures().of(command.home(), now);
        Ruling whole = hall.book().ask(question(handling, command, handling.right(), posture));
        boolean own = !follows && whole.isSilent() && !handling.ownRoles().isEmpty();
        Ruling ruling = own
                ? hall.book().ask(question(handling, command, handling.right().own(), posture))
                : whole;
        boolean bySilence = follows && ruling.isSilent();
        if (!ruling.permitted() && !bySilence) {
            return Either.left(new Rejection(ruling.denials()));
        }
        List<String> decidedBy = bySilence ? List.of(FOLLOWS) : ruling.decidedBy();
        return facts(handling, command, own, follows)
                .flatMap(found -> Rejection.unless(
                        join(form, found), () -> new Passed(join(form, found), decidedBy, posture, own)));
    }

    /** What is wrong with the facts, of which there are none if it is malformed, or he may not even say that for himself. */
    private <C extends Command<A>, A extends Aggregate> Either<Rejection, List<Reason>> facts(
            Handling<C, A> handling, C command, boolean own, boolean follows) {
        if (!isWellFormed(handling, command)) {
            return Either.right(List.of());
        }
        List<Reason> said = own ? handling.forOneself(command, actor.id()) : List.of();
        return Rejection.unless(said, () -> said)
                .flatMap(fine -> fitting(handling, command, own, follows).map(found -> join(fine, found)));
    }

    private <C extends Command<A>, A extends Aggregate> Either<Rejection, List<Reason>> fitting(
            Handling<C, A> handling, C command, boolean own, boolean follows) {
        Set<Ref<?>> named = named(handling, command);
        if ((own && !ownsAll(named)) || !(follows || showsAll(named)) || !looksAgain(handling, command, follows)) {
            return Either.left(Rejection.of(KernelReason.NOT_FOUND.at("")));
        }
        return Either.right(join(handling.fits(command, workspace), hall.fits(command, workspace)));
    }

    /** A second look, which shows what those before it did; whether all is seen that it is to show. */
    private <C extends Command<A>, A extends Aggregate> boolean looksAgain(
            Handling<C, A> handling, C command, boolean follows) {
        Wanted more = new Wanted();
        handling.gathersMore(command, workspace, more);
        workspace.gather(more);
        return follows || showsAll(more.refs());
    }

    private <C extends Command<A>, A extends Aggregate> Set<Ref<?>> named(Handling<C, A> handling, C command) {
        return succession.wanted(handling, command).refs();
    }

    /** Whether all of them, of types that belong to somebody, is there and the actor's own. */
    private boolean ownsAll(Set<Ref<?>> named) {
        return named.stream().filter(ref -> ref.type().belongs()).allMatch(this::isOwn);
    }

    /** Whether all of them, of confidential types, is there and seen. */
    private boolean showsAll(Set<Ref<?>> named) {
        return named.stream().filter(ref -> ref.type().isConfidential()).allMatch(this::isSeen);
    }

    private <A extends Aggregate> boolean isOwn(Ref<A> ref) {
        return workspace
                .find(ref)
                .filter(state -> ref.type().isOwnedBy(state, actor.id()))
                .isPresent();
    }

    private <A extends Aggregate> boolean isSeen(Ref<A> ref) {
        return workspace.find(ref).filter(state -> seen.shows(ref, state)).isPresent();
    }

    private <C extends Command<A>, A extends Aggregate> boolean isWellFormed(Handling<C, A> handling, C command) {
        return form(handling, command).stream().noneMatch(Reason::refuses);
    }

    /** Looked at once a command. */
    private <C extends Command<A>, A extends Aggregate> List<Reason> form(Handling<C, A> handling, C command) {
        return forms.computeIfAbsent(command, any -> wellFormed(handling, command));
    }

    private <C extends Command<A>, A extends Aggregate> List<Reason> wellFormed(Handling<C, A> handling, C command) {
        List<Reason> untimely = timely(command);
        return untimely.isEmpty() ? join(handling.wellFormed(command), hall.wellFormed(command)) : untimely;
    }

    private List<Reason> timely(Command<?> command) {
        if (command.occurredAt().isBefore(EARLIEST)) {
            return List.of(KernelReason.OCCURRED_TOO_EARLY.at("occurredAt"));
        }
        return command.occurredAt().isAfter(now.plus(CLOCKS_DIFFER))
                ? List.of(KernelReason.OCCURRED_IN_FUTURE.at("occurredAt"))
                : List.of();
    }

    private MayExecute question(Handling<?, ?> handling, Command<?> command, Right right, Posture posture) {
        return MayExecute.builder()
                .actor(actor)
                .area(command.home())
                .posture(posture)
                .at(now)
                .right(right)
                .command(handling.name())
                .build();
    }

    private static List<Reason> join(List<Reason> first, List<Reason> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
