package org.gridgovernance.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/**
 * What a transaction wants to read at once: remembered commands, aggregates by reference, by unique key, and by
 * criteria. A store answers all of it in one round trip where it can. Mutable, for one thread.
 */
public final class Wanted {
    private final Set<CommandKey> commands = new LinkedHashSet<>();
    private final Set<Ref<?>> refs = new LinkedHashSet<>();
    private final Set<Ref<?>> held = new LinkedHashSet<>();
    private final Set<KeyRef<?>> keys = new LinkedHashSet<>();
    private final Set<Criteria<?>> criteria = new LinkedHashSet<>();

    /** Nothing wanted yet. */
    public Wanted() {}

    /** All that another wants. */
    public Wanted all(Wanted other) {
        commands.addAll(other.commands);
        refs.addAll(other.refs);
        held.addAll(other.held);
        keys.addAll(other.keys);
        criteria.addAll(other.criteria);
        return this;
    }

    /** Whether this command was answered before. */
    public Wanted command(CommandKey key) {
        commands.add(key);
        return this;
    }

    /** This aggregate. */
    public Wanted ref(Ref<?> ref) {
        refs.add(ref);
        return this;
    }

    /**
     * This aggregate, held: until this transaction ends nobody else can change it or write what is guarded by its version,
     * and all that is wanted along with it is read once it is held. So a page of what others guard by it is complete. For
     * rare changes that must miss nothing, such as the split of a grid; holding makes others wait.
     */
    public Wanted held(Ref<?> ref) {
        held.add(ref);
        return ref(ref);
    }

    /** Whoever holds this value of a unique key. */
    public Wanted key(KeyRef<?> key) {
        keys.add(key);
        return this;
    }

    /** The first page of this question. */
    public <A extends Aggregate> Wanted page(Criteria<A> question) {
        criteria.add(question);
        return this;
    }

    /** The remembered commands wanted. */
    public Set<CommandKey> commands() {
        return commands;
    }

    /** The aggregates wanted by reference. */
    public Set<Ref<?>> refs() {
        return refs;
    }

    /** Those of them that are to be held. */
    public Set<Ref<?>> held() {
        return held;
    }

    /** The aggregates wanted by unique key. */
    public Set<KeyRef<?>> keys() {
        return keys;
    }

    /** The questions wanted. */
    public Set<Criteria<?>> criteria() {
        return criteria;
    }

    /** Whether nothing is wanted. */
    public boolean isEmpty() {
        return commands.isEmpty() && refs.isEmpty() && keys.isEmpty() && criteria.isEmpty();
    }
}
