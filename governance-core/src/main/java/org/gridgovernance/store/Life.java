package org.gridgovernance.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** The traces of one aggregate, added up and compared. Lines of its journal come in order. For one thread. */
final class Life<A extends Aggregate> {
    private final AggregateType<A> type;
    private final UUID id;
    private final Seal seal;
    private final List<Reason> differences = new ArrayList<>();
    private final Set<Trace.Posted<A>> posted = new HashSet<>();
    private Optional<Trace.State<A>> state = Optional.empty();
    private Optional<Ref<A>> ref = Optional.empty();
    private @Nullable A folded;
    private long version;
    private long lines;
    private boolean broken;
    private boolean erasing;

    Life(AggregateType<A> type, UUID id, Seal seal) {
        this.type = type;
        this.id = id;
        this.seal = seal;
    }

    boolean isOf(Trace<A> trace) {
        return id.equals(trace.id());
    }

    /** Whether there is more of it than values under which it is found. */
    boolean isThere() {
        return state.isPresent() || lines > 0;
    }

    long events() {
        return lines;
    }

    void add(Trace<A> trace) {
        if (trace instanceof Trace.Posted<A> one) {
            posted.add(one);
        } else if (trace instanceof Trace.State<A> one) {
            state = Optional.of(one);
        } else if (trace instanceof Trace.Line<A> one) {
            lines++;
            add(one);
        }
    }

    private void add(Trace.Line<A> line) {
        long expected = version + 1;
        version = line.version();
        if (version != expected) {
            breaks(AuditReason.GAP, version);
        } else if (line.entry().isEmpty()) {
            breaks(AuditReason.ENTRY_UNREADABLE, version);
        }
        line.entry().ifPresent(this::fold);
    }

    private void fold(JournalEntry<A> entry) {
        erasing |= entry.event() instanceof Event.Erasing;
        if (ref.isEmpty()) {
            ref = Optional.of(entry.ref());
        } else if (!ref.get().equals(entry.ref())) {
            differs(AuditReason.HOME_DIFFERS, "#" + entry.version());
        }
        if (!broken) {
            try {
                folded = type.fold(folded, ref.get(), entry.event(), entry.moment());
            } catch (RuntimeException unfit) {
                breaks(AuditReason.ENTRY_UNREADABLE, entry.version());
            }
        }
    }

    /** Nothing after this can be added up. */
    private void breaks(AuditReason why, long at) {
        broken = true;
        differs(why, "#" + at);
    }

    private void differs(AuditReason what, String where) {
        differences.add(what.at(name() + where));
    }

    private String name() {
        return where().map(Ref::toString).orElse(type + "/?/" + id);
    }

    /** Every difference; asked once, after the last trace. */
    List<Reason> differences() {
        if (isThere() && state.isEmpty()) {
            differs(AuditReason.STATE_MISSING, "");
            return differences; // and with it its indexes
        }
        state.ifPresent(this::compare);
        if (!isThere() || trusted().isPresent()) {
            wanted().ifPresentOrElse(this::comparePosted, () -> differs(AuditReason.STATE_UNREADABLE, ""));
        }
        return differences;
    }

    private void compare(Trace.State<A> stored) {
        if (lines == 0) {
            differs(AuditReason.JOURNAL_MISSING, "");
        } else if (erasing && !stored.erased()) {
            differs(AuditReason.EVENT_WITHOUT_ERASURE, "");
        } else if (stored.erased() && !erasing && !broken) {
            differs(AuditReason.ERASED_WITHOUT_EVENT, "");
        }
        stored.found().ifPresentOrElse(this::compare, () -> differs(AuditReason.STATE_UNREADABLE, ""));
    }

    private void compare(Found<A> found) {
        if (ref.isPresent() && !ref.get().equals(found.ref())) {
            differs(AuditReason.HOME_DIFFERS, "");
        }
        if (lines > 0 && version != found.versioned().version()) {
            differs(AuditReason.VERSION_DIFFERS, "");
        } else if (!broken && folded != null && !folded.equals(found.state())) {
            differs(AuditReason.STATE_DIFFERS, "");
        }
    }

    /** The state by which the indexes are judged: what the journal adds up to, or else what is stored. */
    private Optional<A> trusted() {
        return broken || folded == null ? state.flatMap(Trace.State::found).map(Found::state) : Optional.of(folded);
    }

    private Optional<Ref<A>> where() {
        return ref.or(() -> state.flatMap(Trace.State::found).map(Found::ref));
    }

    /** The values under which it must be found; empty if they cannot be told from a state that was changed. */
    private Optional<Set<Trace.Posted<A>>> wanted() {
        try {
            return Optional.of(trusted().stream()
                    .flatMap(sound -> Trace.Posted.of(where().orElseThrow(), sound, seal))
                    .collect(Collectors.toSet()));
        } catch (RuntimeException unfit) {
            return Optional.empty();
        }
    }

    private void comparePosted(Set<Trace.Posted<A>> wanted) {
        Set<String> named = new TreeSet<>();
        Stream.concat(wanted.stream(), posted.stream())
                .filter(one -> !wanted.contains(one) || !posted.contains(one))
                .filter(one -> named.add(one.unique() + one.index()))
                .forEach(one ->
                        differs(one.unique() ? AuditReason.KEY_DIFFERS : AuditReason.INDEX_DIFFERS, "#" + one.index()));
    }
}
