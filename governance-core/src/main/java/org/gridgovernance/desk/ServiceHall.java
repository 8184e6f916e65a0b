package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.policy.PolicyBook;
import org.gridgovernance.policy.PostureSource;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.type.AggregateType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hall in which the desks stand (办事大厅): one store, one policy book, the concepts, and what the host hooked in.
 * Made by the builder of {@code Governance}. Immutable and thread-safe.
 */
public final class ServiceHall {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceHall.class);

    private final GovernanceStore store;
    private final Catalogue catalogue;
    private final PolicyBook book;
    private final PostureSource postures;
    private final InstantSource clock;
    private final IdSource ids;
    private final List<Hooked<Command<?>>> forms;
    private final List<HookedFit> fits;
    private final Audience audience;
    private final Set<String> tellsOfOthers;

    private ServiceHall(Builder builder) {
        store = builder.store;
        clock = builder.clock;
        ids = builder.ids;
        postures = builder.postures;
        catalogue = new Catalogue(builder.concepts);
        catalogue.grant(builder.book);
        book = builder.book.build(catalogue.questions(), catalogue.slots());
        forms = List.copyOf(builder.forms);
        fits = List.copyOf(builder.fits);
        audience = new Audience(builder.listeners);
        tellsOfOthers = catalogue.tellsOfOthers();
        forms.forEach(hook -> handled(hook.shape));
        fits.forEach(hook -> handled(hook.shape));
        audience.events().forEach(this::heard);
    }

    private record Hooked<C>(Class<?> shape, Validator<C> check) {}

    private record HookedFit(Class<?> shape, BiFunction<Command<?>, Facts, List<Reason>> check) {}

    /** Begins a hall over that store. */
    public static Builder over(GovernanceStore store, InstantSource clock, IdSource ids) {
        return new Builder(store, clock, ids);
    }

    /** The desk of that actor. */
    public Desk as(Actor actor) {
        return new Desk(this, actor, Optional.empty());
    }

    /** The types its concepts keep. */
    public List<AggregateType<?>> types() {
        return catalogue.types();
    }

    /** The store. */
    public GovernanceStore store() {
        return store;
    }

    /**
     * Reads a command from JSON: an object with its fields and its stable name as {@code command}. Refused: {@link
     * KernelReason#COMMAND_UNREADABLE}, with the path of the first field that does not fit.
     */
    public Either<Rejection, Command<?>> read(String json) {
        return CommandJson.read(catalogue, json);
    }

    /** Writes a command as JSON, personal values in the clear. */
    public String write(Command<?> command) {
        return CommandJson.write(catalogue, command);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    PolicyBook book() {
        return book;
    }

    PostureSource postures() {
        return postures;
    }

    InstantSource clock() {
        return clock;
    }

    IdSource ids() {
        return ids;
    }

    List<Reason> wellFormed(Command<?> command) {
        return forms.stream()
                .filter(hook -> hook.shape.isInstance(command))
                .flatMap(hook -> hook.check.check(command).stream())
                .toList();
    }

    List<Reason> fits(Command<?> command, Facts facts) {
        return fits.stream()
                .filter(hook -> hook.shape.isInstance(command))
                .flatMap(hook -> hook.check.apply(command, facts).stream())
                .toList();
    }

    void tell(List<JournalEntry<?>> entries) {
        if (!audience.events().isEmpty() && !entries.isEmpty()) {
            store.afterCommit(() -> audience.tell(entries));
        }
    }

    /** A refusal that tells of what lies beyond the actor's areas: who asks too often may be guessing. */
    void watch(Actor actor, Rejection rejection) {
        rejection.reasons().stream()
                .map(Reason::code)
                .filter(tellsOfOthers::contains)
                .distinct()
                .forEach(code -> LOG.info("actor '{}' was told {}", actor.id(), code));
    }

    private void handled(Class<?> command) {
        if (catalogue.commands().stream().noneMatch(command::isAssignableFrom)) {
            throw new IllegalStateException("no concept handles " + command.getName());
        }
    }

    private void heard(Class<? extends Event> event) {
        if (catalogue.types().stream().noneMatch(type -> type.knows(event))) {
            throw new IllegalStateException("no such event ever happens: " + event.getName());
        }
    }

    /** Furnishes a hall. Not thread-safe. */
    public static final class Builder {
        private final GovernanceStore store;
        private final InstantSource clock;
        private final IdSource ids;
        private final List<Concept> concepts = new ArrayList<>();
        private final PolicyBook.Builder book = PolicyBook.builder();
        private PostureSource postures = PostureSource.normal();
        private final List<Hooked<Command<?>>> forms = new ArrayList<>();
        private final List<HookedFit> fits = new ArrayList<>();
        private final List<Audience.Hearing<?>> listeners = new ArrayList<>();

        private Builder(GovernanceStore store, InstantSource clock, IdSource ids) {
            this.store = store;
            this.clock = clock;
            this.ids = ids;
        }

        /** With that concept. */
        public Builder concept(Concept concept) {
            concepts.add(concept);
            return this;
        }

        /** The policy book, to write in. */
        public PolicyBook.Builder book() {
            return book;
        }

        /** Who tells the posture of an area. */
        public Builder postures(PostureSource source) {
            postures = source;
            return this;
        }

        /** A further check over commands of that type alone. */
        public <C extends Command<?>> Builder validator(Class<C> shape, Validator<? super C> check) {
            forms.add(new Hooked<>(shape, command -> check.check(shape.cast(command))));
            return this;
        }

        /** A further check over commands of that type and the facts read for them. */
        public <C extends Command<?>> Builder validator(
                Class<C> shape, BiFunction<? super C, Facts, List<Reason>> check) {
            fits.add(new HookedFit(shape, (command, facts) -> check.apply(shape.cast(command), facts)));
            return this;
        }

        /** Hears of events of that type. */
        public <E extends Event> Builder listener(String name, Class<E> event, Listener<? super E> listener) {
            listeners.add(new Audience.Hearing<>(name, event, listener));
            return this;
        }

        /**
         * The hall.
         *
         * @throws IllegalStateException if something is declared twice, or will never be asked
         */
        public ServiceHall build() {
            return new ServiceHall(this);
        }
    }
}
