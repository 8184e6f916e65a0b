package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.policy.MayExecute;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.Ruling;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** The way of commands through the door, within one transaction: the steps of the house, in their order. */
final class Passage {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final int DEPTH = 8;

    private final ServiceHall hall;
    private final Actor actor;
    private final Workspace workspace;
    private final Succession succession;
    private final Predicate<Ref<?>> seen;
    private final Instant now;
    private final IdentityHashMap<Command<?>, List<Reason>> forms = new IdentityHashMap<>();

    Passage(ServiceHall hall, Actor actor, Workspace workspace) {
        this.hall = hall;
        this.actor = actor;
        this.workspace = workspace;
        succession = new Succession(workspace);
        seen = new Sight(hall, actor).ofRefs();
        now = hall.clock().instant();
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

    /** What is known to be wanted once the first was read: the answer given before, or those who took somebody's place. */
    private <C extends Command<A>, A extends Aggregate> void wantsThen(Command<A> command, Wanted wanted) {
        Handling<C, A> handling = hall.catalogue().handling(command);
        C typed = handling.shape().cast(command);
        workspace.remembered(key(command)).ifPresentOrElse(record -> wanted.ref(record.answer()), () -> Optional.of(
                        typed)
                .filter(sound -> isWellFormed(handling, sound))
                .flatMap(sound -> succession.next(handling, sound))
                .ifPresent(next -> handling.gathers(next, wanted)));
    }

    /** What happened so far, as far as the actor may see it. */
    List<JournalEntry<?>> entries() {
        return workspace.entries().stream()
                .<JournalEntry<?>>map(entry -> seen.test(entry.ref()) ? entry : entry.erased())
                .toList();
    }

    /** Steps 1 to 7; a rejected command leaves no trace in the workspace. */
    <A extends Aggregate> Either<Rejection, Accepted<A>> pass(Command<A> command) {
        return pass(command, 0);
    }

    /** Steps 1 to 5: the warnings, or the rejection. */
    <A extends Aggregate> Either<Rejection, List<Reason>> check(Command<A> command) {
        return workspace.remembered(key(command)).isPresent()
                ? answeredBefore(command).map(Accepted::warnings)
                : examineFollowed(hall.catalogue().handling(command), command).map(Examined::warnings);
    }

    private <C extends Command<A>, A extends Aggregate> Either<Rejection, Examined> examineFollowed(
            Handling<C, A> handling, Command<A> command) {
        return examine(handling, followed(handling, command));
    }

    /** What is malformed names nobody. */
    private <C extends Command<A>, A extends Aggregate> C followed(Handling<C, A> handling, Command<A> command) {
        C typed = handling.shape().cast(command);
        return isWellFormed(handling, typed) ? succession.followed(handling, typed) : typed;
    }

    private <A extends Aggregate> Either<Rejection, Accepted<A>> pass(Command<A> command, int depth) {
        if (workspace.remembered(key(command)).isPresent()) {
            return answeredBefore(command);
        }
        int mark = workspace.mark();
        Either<Rejection, Accepted<A>> answer = fresh(hall.catalogue().handling(command), command, depth);
        if (answer.isLeft()) {
            workspace.takeBackTo(mark);
        }
        return answer;
    }

    private <C extends Command<A>, A extends Aggregate> Either<Rejection, Accepted<A>> fresh(
            Handling<C, A> handling, Command<A> command, int depth) {
        C followed = followed(handling, command);
        return examine(handling, followed).flatMap(examined -> {
            Moment moment = new Moment(command.occurredAt(), now);
            Deciding deciding = new Deciding(moment, command.home(), examined.posture(), hall.book(), hall.ids());
            return handling.decision()
                    .decide(followed, workspace, deciding)
                    .flatMap(outcome -> carryOut(command, outcome, examined, deciding, depth));
        });
    }

    private record Examined(List<Reason> warnings, List<String> decidedBy, Posture posture) {}

    /** Steps 2, 4 and 5. Whoever may not do it learns nothing of the facts. */
    private <C extends Command<A>, A extends Aggregate> Either<Rejection, Examined> examine(
            Handling<C, A> handling, C command) {
        List<Reason> form = form(handling, command);
        Posture posture = hall.postures().of(command.home(), now);
        Ruling ruling = hall.book().ask(question(handling, command, posture));
        if (!ruling.permitted()) {
            return Either.left(new Rejection(ruling.denials()));
        }
        List<Reason> all = isWellFormed(handling, command) ? join(form, fits(handling, command)) : form;
        return Rejection.unless(all, () -> new Examined(all, ruling.decidedBy(), posture));
    }

    private <C extends Command<A>, A extends Aggregate> boolean isWellFormed(Handling<C, A> handling, C command) {
        return form(handling, command).stream().noneMatch(Reason::refuses);
    }

    /** Step 2, once a command. */
    private <C extends Command<A>, A extends Aggregate> List<Reason> form(Handling<C, A> handling, C command) {
        return forms.computeIfAbsent(command, any -> wellFormed(handling, command));
    }

    private <C extends Command<A>, A extends Aggregate> List<Reason> wellFormed(Handling<C, A> handling, C command) {
        List<Reason> untimely = timely(command);
        return untimely.isEmpty() ? join(handling.wellFormed(command), hall.wellFormed(command)) : untimely;
    }

    /** Step 4, after a second look, which shows what those before it did. */
    private <C extends Command<A>, A extends Aggregate> List<Reason> fits(Handling<C, A> handling, C command) {
        Wanted more = new Wanted();
        handling.gathersMore(command, workspace, more);
        workspace.gather(more);
        return join(handling.fits(command, workspace), hall.fits(command, workspace));
    }

    /** Steps 6 and 7: the events are folded, and what reacts to them follows. */
    private <A extends Aggregate> Either<Rejection, Accepted<A>> carryOut(
            Command<A> command, Outcome<A> outcome, Examined examined, Deciding deciding, int depth) {
        Stamp stamp = new Stamp(
                deciding.moment(),
                actor.id(),
                command.commandId(),
                Stream.concat(examined.decidedBy().stream(), deciding.rulesRead().stream())
                        .toList());
        List<JournalEntry<?>> entries = new ArrayList<>();
        for (Outcome.Happening happening : outcome.happenings()) {
            if (workspace.soFar(happening.ref()).map(Versioned::erased).orElse(false)) {
                return Either.left(Rejection.of(KernelReason.SUBJECT_ERASED.at("")));
            }
            entries.add(workspace.append(sameHome(happening.ref(), command), stamp, happening.event()));
        }
        outcome.guards().forEach(workspace::guard);
        List<Reason> warnings = join(examined.warnings(), outcome.warnings());
        return react(entries, depth).map(more -> remember(command, outcome.answer(), join(warnings, more)));
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
            Either<Rejection, ? extends Accepted<?>> answer = pass(command, depth + 1);
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

    private <A extends Aggregate> Accepted<A> remember(Command<A> command, Ref<A> ref, List<Reason> warnings) {
        Versioned<A> state =
                workspace.read(ref).orElseThrow(() -> new IllegalStateException("decided without an answer: " + ref));
        workspace.remember(new CommandRecord(
                key(command), digest(command), ref, state.version(), warnings, new Moment(now, now).recordedAt()));
        return answer(ref, state.state(), state.version(), warnings);
    }

    private <A extends Aggregate> Accepted<A> answer(Ref<A> ref, A state, long version, List<Reason> warnings) {
        return new Accepted<>(seen.test(ref) ? state : ref.type().erased(state), version, warnings);
    }

    @SuppressWarnings("unchecked")
    private <A extends Aggregate> Either<Rejection, Accepted<A>> answeredBefore(Command<A> command) {
        CommandRecord record = workspace.remembered(key(command)).orElseThrow();
        if (!record.digest().equals(digest(command))) {
            return Either.left(Rejection.of(KernelReason.COMMAND_ID_REUSED.at("commandId")));
        }
        Ref<A> ref = (Ref<A>) record.answer();
        return Either.right(answer(ref, asItStood(ref, record.version()), record.version(), record.warnings()));
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

    private <A extends Aggregate> void wants(Command<A> command, Wanted wanted) {
        wanted.command(key(command));
        Handling<Command<A>, A> handling = hall.catalogue().handling(command);
        if (isWellFormed(handling, command)) {
            handling.gathers(command, wanted);
        }
    }

    private List<Reason> timely(Command<?> command) {
        if (command.occurredAt().isBefore(EARLIEST)) {
            return List.of(KernelReason.OCCURRED_TOO_EARLY.at("occurredAt"));
        }
        return command.occurredAt().isAfter(now.plus(CLOCKS_DIFFER))
                ? List.of(KernelReason.OCCURRED_IN_FUTURE.at("occurredAt"))
                : List.of();
    }

    private MayExecute question(Handling<?, ?> handling, Command<?> command, Posture posture) {
        return MayExecute.builder()
                .actor(actor)
                .area(command.home())
                .posture(posture)
                .at(now)
                .right(handling.right())
                .command(handling.name())
                .build();
    }

    private CommandKey key(Command<?> command) {
        return new CommandKey(actor.id(), command.commandId());
    }

    private String digest(Command<?> command) {
        return hall.store().seal().digest("command", hall.write(command));
    }

    private static <A extends Aggregate> Ref<A> sameHome(Ref<A> ref, Command<?> command) {
        if (!ref.home().equals(command.home())) {
            throw new IllegalStateException("a transaction stays inside one home: " + ref);
        }
        return ref;
    }

    private static List<Reason> join(List<Reason> first, List<Reason> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
