package org.gridgovernance.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Right;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;

/**
 * How one command type is handled: one line of a {@link Concept}'s table. A command without a right cannot be written
 * down: {@link #of} leads only to {@link Unguarded#needs}. Immutable and thread-safe.
 *
 * @param <C> the command
 * @param <A> the aggregate the answer shows
 */
public final class Handling<C extends Command<A>, A extends Aggregate> {
    private final Steps<C, A> steps;
    private final Decision<C, A> decision;

    private Handling(Steps<C, A> steps, Decision<C, A> decision) {
        this.steps = steps;
        this.decision = decision;
    }

    /**
     * Begins a line.
     *
     * @param name the command's stable name in JSON, such as {@code register-resident}
     * @param shape the command's type
     */
    public static <A extends Aggregate, C extends Command<A>> Unguarded<C, A> of(String name, Class<C> shape) {
        return new Unguarded<>(name, shape);
    }

    /** The command's stable name. */
    public String name() {
        return steps.name;
    }

    /** The command's type. */
    public Class<C> shape() {
        return steps.shape;
    }

    /** The right it needs. */
    public Right right() {
        return steps.right;
    }

    /** The standard roles that bring the right. */
    public Set<Role> roles() {
        return steps.roles;
    }

    /** The standard roles that bring the right for oneself only, see {@link Steps#forOneself}. */
    public Set<Role> ownRoles() {
        return steps.ownRoles;
    }

    List<Reason> forOneself(C command, String account) {
        return steps.ownCheck.check(command, account);
    }

    List<Reason> wellFormed(C command) {
        return steps.wellFormed.check(command);
    }

    void gathers(C command, Wanted wanted) {
        steps.gathers.accept(command, wanted);
    }

    void gathersMore(C command, Facts facts, Wanted wanted) {
        steps.more.ifPresent(look -> look.gather(command, facts, wanted));
    }

    List<Reason> fits(C command, Facts facts) {
        return steps.fits.apply(command, facts);
    }

    /** Whether it is about those it names, even where another took the place of one. */
    boolean isAsNamed() {
        return steps.asNamed;
    }

    Decision<C, A> decision() {
        return decision;
    }

    /**
     * A line whose right is not said yet.
     *
     * @param <C> the command
     * @param <A> the aggregate the answer shows
     */
    public static final class Unguarded<C extends Command<A>, A extends Aggregate> {
        private final String name;
        private final Class<C> shape;

        private Unguarded(String name, Class<C> shape) {
            this.name = name;
            this.shape = shape;
        }

        /**
         * It needs this right, and in the standard book these roles bring it.
         *
         * @param right the concept, a dot, the act
         */
        public Steps<C, A> needs(String right, Role... roles) {
            return new Steps<>(name, shape, Right.of(right), Set.of(roles));
        }
    }

    /**
     * What somebody may not say who acts for himself only. Pure and thread-safe.
     *
     * @param <C> the command
     */
    @FunctionalInterface
    public interface OwnCheck<C> {
        /** What he may not say; none if he may say it all. */
        List<Reason> check(C command, String account);
    }

    /**
     * What is read after a first look.
     *
     * @param <C> the command
     */
    @FunctionalInterface
    public interface SecondLook<C> {
        /** Names what else is wanted. */
        void gather(C command, Facts facts, Wanted wanted);
    }

    /**
     * A line being written. Not thread-safe.
     *
     * @param <C> the command
     * @param <A> the aggregate the answer shows
     */
    public static final class Steps<C extends Command<A>, A extends Aggregate> {
        private final String name;
        private final Class<C> shape;
        private final Right right;
        private final Set<Role> roles;
        private Set<Role> ownRoles = Set.of();
        private OwnCheck<? super C> ownCheck = (command, account) -> List.of();
        private Validator<? super C> wellFormed = command -> List.of();
        private BiConsumer<? super C, Wanted> gathers = (command, wanted) -> {};
        private Optional<SecondLook<? super C>> more = Optional.empty();
        private boolean asNamed;
        private BiFunction<? super C, Facts, List<Reason>> fits = (command, facts) -> List.of();

        private Steps(String name, Class<C> shape, Right right, Set<Role> roles) {
            this.name = name;
            this.shape = shape;
            this.right = right;
            this.roles = roles;
        }

        /**
         * In the standard book these roles bring the right for oneself only: where the right is not given, and nobody denies it,
         * whoever has its {@link Right#own} may do it to what is his own, see {@link AggregateType.Builder#ownedBy(org.gridgovernance.store.type.Index.Value)}. What the
         * command names of such a type must be his own before, or is as if it were not there, and what the answer shows must be
         * his own after.
         */
        public Steps<C, A> forOneself(Role... owners) {
            return forOneself((command, account) -> List.of(), owners);
        }

        /**
         * Likewise, where somebody may not say everything for himself: if the check refuses, that alone is told, and nothing of
         * the facts. So let it refuse whatever would lead {@link #fits} to tell of those that are not his.
         */
        public Steps<C, A> forOneself(OwnCheck<? super C> check, Role... owners) {
            ownCheck = check;
            ownRoles = Set.of(owners);
            return this;
        }

        /** Checks over the command alone. */
        public Steps<C, A> wellFormed(Validator<? super C> check) {
            wellFormed = check;
            return this;
        }

        /** An aggregate that must exist, or it is refused for that reason. */
        public Steps<C, A> touches(Function<? super C, ? extends Ref<?>> which, Reason unknown) {
            return gathers((command, wanted) -> wanted.ref(which.apply(command)))
                    .fits((command, facts) ->
                            facts.find(which.apply(command)).isPresent() ? List.of() : List.of(unknown));
        }

        /**
         * Names what must be there, and of which nothing must be against the command as it stands: its stage, or its days.
         *
         * @param which which aggregate the command names
         * @param unknown the reason if it is not there
         * @param against what is against the command, if it is there
         */
        public <B extends Aggregate> Steps<C, A> touches(
                Function<? super C, Ref<B>> which,
                Reason unknown,
                BiFunction<? super B, ? super C, ? extends Stream<Reason>> against) {
            return touches(which, unknown).fits((command, facts) -> facts.find(which.apply(command)).stream()
                    .flatMap(found -> against.apply(found, command))
                    .toList());
        }

        /** Values of a unique key that nobody else may hold, or it is refused for the reason of that key. */
        public <B extends Aggregate, V> Steps<C, A> claims(
                AggregateType<B> type, UniqueKey<B, V> key, Function<? super C, ? extends Collection<V>> values) {
            Function<C, Stream<KeyRef<B>>> wanted = command -> values.apply(command).stream()
                    .flatMap(value -> KeyRef.of(type, key, command.home(), value).stream());
            return gathers((command, wants) -> wanted.apply(command).forEach(wants::key))
                    .fits((command, facts) -> wanted.apply(command)
                                    .noneMatch(claimed -> facts.holder(claimed).isPresent())
                            ? List.of()
                            : List.of(key.taken().at(key.path())));
        }

        /**
         * Names what else the command touches; read in one round trip, and only for a command that is well formed. An aggregate
         * of a confidential type must be there and seen by the actor, unless the command follows from another. Pages
         * show what commands before it did. Of a page by way of another type that cannot be told: there the transaction is
         * parted, and a reaction that looks at one which its own command touched is the concept's fault, an {@link
         * IllegalStateException}.
         */
        public Steps<C, A> gathers(BiConsumer<? super C, Wanted> wants) {
            BiConsumer<? super C, Wanted> before = gathers;
            gathers = (command, wanted) -> {
                before.accept(command, wanted);
                wants.accept(command, wanted);
            };
            return this;
        }

        /**
         * Names what else must be read after a look at the first; what is confidential must be there and seen here as well.
         * Costs a second round trip, of many commands one for each.
         */
        public Steps<C, A> thenGathers(SecondLook<? super C> wants) {
            more = Optional.of(wants);
            return this;
        }

        /**
         * It is about the aggregates it names, even where another took the place of one. Any other command that names such
         * a one, by {@link #touches} or {@link #gathers}, is done as if it named the other.
         */
        public Steps<C, A> asNamed() {
            asNamed = true;
            return this;
        }

        /** Further checks over the facts. */
        public Steps<C, A> fits(BiFunction<? super C, Facts, List<Reason>> check) {
            BiFunction<? super C, Facts, List<Reason>> before = fits;
            fits = (command, facts) -> Stream.concat(
                            before.apply(command, facts).stream(), check.apply(command, facts).stream())
                    .toList();
            return this;
        }

        /** How it is decided. */
        public Handling<C, A> decides(Decision<C, A> decision) {
            return new Handling<>(this, decision);
        }
    }
}
