package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
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
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final ServiceHall hall;
    private final Actor actor;
    private final Workspace workspace;
    private final Instant now;
    private final Sight sight;
    private final Succession succession;
    private final IdentityHashMap<Command<?>, List<Reason>> forms = new IdentityHashMap<>();

    Examination(ServiceHall hall, Actor actor, Workspace workspace, Instant now) {
        this.hall = hall;
        this.actor = actor;
        this.workspace = workspace;
        this.now = now;
        sight = new Sight(hall, actor);
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

    /** The command as it is about those who took the place of others. */
    <C extends Command<A>, A extends Aggregate> C followed(Handling<C, A> handling, C command) {
        return isWellFormed(handling, command) ? succession.followed(handling, command) : command;
    }

    /** Whoever may not do it learns nothing of the facts. */
    <C extends Command<A>, A extends Aggregate> Either<Rejection, Passed> examine(Handling<C, A> handling, C command) {
        List<Reason> form = form(handling, command);
        Posture posture = hall.postures().of(command.home(), now);
        Ruling whole = hall.book().ask(question(handling, command, handling.right(), posture));
        boolean own = whole.isSilent() && !handling.ownRoles().isEmpty();
        Ruling ruling = own
                ? hall.book().ask(question(handling, command, handling.right().own(), posture))
                : whole;
        if (!ruling.permitted()) {
            return Either.left(new Rejection(ruling.denials()));
        }
        if (own && isWellFormed(handling, command) && !namesOwn(handling, command)) {
            return Either.left(Rejection.of(KernelReason.NOT_FOUND.at("")));
        }
        List<Reason> all = isWellFormed(handling, command) ? join(form, fits(handling, command)) : form;
        return Rejection.unless(all, () -> new Passed(all, ruling.decidedBy(), posture, own));
    }

    /** Whether all it names, of types that belong to somebody, is there and the actor's own. */
    private <C extends Command<A>, A extends Aggregate> boolean namesOwn(Handling<C, A> handling, C command) {
        Wanted wanted = new Wanted();
        handling.gathers(command, wanted);
        return wanted.refs().stream()
                .filter(ref -> ref.type().owner().isPresent())
                .allMatch(this::isOwn);
    }

    private <A extends Aggregate> boolean isOwn(Ref<A> ref) {
        return workspace
                .find(ref)
                .filter(state -> sight.owns(ref.type(), state))
                .isPresent();
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

    /** After a second look, which shows what those before it did. */
    private <C extends Command<A>, A extends Aggregate> List<Reason> fits(Handling<C, A> handling, C command) {
        Wanted more = new Wanted();
        handling.gathersMore(command, workspace, more);
        workspace.gather(more);
        return join(handling.fits(command, workspace), hall.fits(command, workspace));
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
