package org.gridgovernance.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.store.type.AggregateType;

/**
 * The table of a domain (业务概念): what it keeps, which command is handled how, what follows from which event, which
 * rules it asks. Reads as the contents of its package. Immutable and thread-safe.
 */
public final class Concept {
    private final String name;
    private final Map<AggregateType<?>, Set<Role>> kept;
    private final List<Handling<?, ?>> handlings;
    private final List<On<?>> reactions;
    private final List<Foresight<?>> foresights;
    private final Set<RuleSlot<?>> slots;

    private Concept(Builder builder) {
        name = builder.name;
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(builder.kept));
        handlings = List.copyOf(builder.handlings);
        reactions = List.copyOf(builder.reactions);
        foresights = List.copyOf(builder.foresights);
        slots = Set.copyOf(builder.slots);
    }

    record On<E extends Event>(Class<E> event, Reaction<? super E> reaction) {}

    record Foresight<C extends Command<?>>(
            Class<C> command, Function<? super C, ? extends List<? extends Command<?>>> next) {
        Stream<? extends Command<?>> of(Command<?> given) {
            return command.isInstance(given) ? next.apply(command.cast(given)).stream() : Stream.empty();
        }
    }

    /** Begins a table. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The types it keeps, in the order in which they were named, and the standard roles that may read each. */
    public Map<AggregateType<?>, Set<Role>> kept() {
        return kept;
    }

    /** Its commands. */
    public List<Handling<?, ?>> handlings() {
        return handlings;
    }

    /** The rules it asks. */
    public Set<RuleSlot<?>> slots() {
        return slots;
    }

    List<On<?>> reactions() {
        return reactions;
    }

    List<Foresight<?>> foresights() {
        return foresights;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes a table. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final Map<AggregateType<?>, Set<Role>> kept = new LinkedHashMap<>();
        private final List<Handling<?, ?>> handlings = new ArrayList<>();
        private final List<On<?>> reactions = new ArrayList<>();
        private final List<Foresight<?>> foresights = new ArrayList<>();
        private final Set<RuleSlot<?>> slots = new LinkedHashSet<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Keeps aggregates of that type, which in the standard book these roles may read.
         *
         * @throws IllegalArgumentException if the type is confidential and roles are named: none opens it
         */
        public Builder keeps(AggregateType<? extends Aggregate> type, Role... readers) {
            if (type.isConfidential() && readers.length > 0) {
                throw new IllegalArgumentException("no role opens what is confidential: " + type);
            }
            kept.put(type, Set.of(readers));
            return this;
        }

        /** Handles a command. */
        public Builder handles(Handling<?, ?> handling) {
            handlings.add(handling);
            return this;
        }

        /** Lets commands follow from an event. */
        public <E extends Event> Builder reacts(Class<E> event, Reaction<? super E> reaction) {
            reactions.add(new On<>(event, reaction));
            return this;
        }

        /**
         * Says which commands of a reaction will follow from a command, if it is accepted, equal to those that follow: what they
         * touch is read along with it, and not once more for each. It only saves time; what follows is told by {@link #reacts}.
         */
        public <C extends Command<?>> Builder foresees(
                Class<C> command, Function<? super C, ? extends List<? extends Command<?>>> next) {
            foresights.add(new Foresight<>(command, next));
            return this;
        }

        /** Asks a rule. */
        public Builder asks(RuleSlot<?> slot) {
            slots.add(slot);
            return this;
        }

        /** The table. */
        public Concept build() {
            return new Concept(this);
        }
    }
}
