package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Changes as writes to tables. The order is that in which faults are told: what was read and changed must still stand,
 * then keys must be free, then commands must be new. Within a table rows go by their key, so that transactions meet them
 * in one order.
 */
final class Saving {
    private static final WriteForm COMMANDS = new WriteForm(
            Write.Action.INSERT, SharedTables.COMMAND, SharedTables.COMMAND_KEY, SharedTables.COMMAND_REST);
    private static final Comparator<CommandRecord> BY_KEY = Comparator.comparing(
                    (CommandRecord record) -> record.key().actor())
            .thenComparing(record -> record.key().id().value());

    private final KeptTypes types;
    private final Seal seal;
    private final Subjects subjects;

    Saving(KeptTypes types, Seal seal, Subjects subjects) {
        this.types = types;
        this.seal = seal;
        this.subjects = subjects;
    }

    List<Write> writes(Changes changes) {
        Collection<List<Change<?>>> byType = byType(changes.changes());
        List<TypeWrites<?>> byTable = new ArrayList<>();
        byType.forEach(some -> byTable.add(new TypeWrites<>(types.of(typeOf(some)), seal, subjects, some)));
        List<Write> writes = new ArrayList<>(guards(changes));
        byTable.forEach(tables -> writes.addAll(tables.states()));
        byTable.forEach(tables -> writes.addAll(tables.keys()));
        writes.add(commands(changes.commands()));
        byTable.forEach(tables -> writes.addAll(tables.sides()));
        writes.addAll(new JournalWrites(subjects)
                .of(byType.stream().flatMap(List::stream).toList()));
        return writes;
    }

    private static AggregateType<? extends Aggregate> typeOf(List<Change<?>> changes) {
        return changes.get(0).ref().type();
    }

    private Collection<List<Change<?>>> byType(List<Change<?>> changes) {
        Map<String, List<Change<?>>> byType = types.byType();
        changes.forEach(change -> byType.computeIfAbsent(change.ref().type().name(), any -> new ArrayList<>())
                .add(change));
        byType.values()
                .forEach(some ->
                        some.sort(Comparator.comparing(change -> change.ref().id())));
        return byType.values();
    }

    /**
     * What must still stand. With what is changed it is held in one order, by type and id, so that of two transactions, each of
     * which relies on what the other changes, one waits and neither is chosen to fail.
     */
    private List<Write> guards(Changes changes) {
        if (changes.guards().isEmpty()) {
            return List.of();
        }
        Map<String, SortedMap<Ref<?>, Long>> byType = types.byType();
        changes.guards().forEach((ref, version) -> of(byType, ref).put(ref, version));
        Set<String> changing = new HashSet<>();
        changes.changes().forEach(change -> change.before().ifPresent(before -> {
            of(byType, change.ref()).put(change.ref(), before.version());
            changing.add(change.ref().type().name());
        }));
        return byType.entrySet().stream()
                .flatMap(each -> guards(each.getValue(), changing.contains(each.getKey())))
                .toList();
    }

    private static SortedMap<Ref<?>, Long> of(Map<String, SortedMap<Ref<?>, Long>> byType, Ref<?> ref) {
        return byType.computeIfAbsent(ref.type().name(), any -> new TreeMap<>(Comparator.comparing(Ref::id)));
    }

    private Stream<Write> guards(SortedMap<Ref<?>, Long> versions, boolean changing) {
        TypeTables<?> tables = types.of(versions.firstKey().type());
        List<Map.Entry<Ref<?>, Long>> standing =
                versions.entrySet().stream().filter(each -> each.getValue() > 0).toList();
        List<Map.Entry<Ref<?>, Long>> absent = versions.entrySet().stream()
                .filter(each -> each.getValue() == 0)
                .toList();
        return Stream.of(
                tables.standing(changing)
                        .of(
                                rows(standing, each -> new @Nullable Object[] {
                                    each.getKey().id(), each.getKey().home().code(), each.getValue()
                                }),
                                at -> stale(standing.get(at).getKey())),
                tables.absent()
                        .of(
                                rows(absent, each ->
                                        new @Nullable Object[] {each.getKey().id()}),
                                at -> stale(absent.get(at).getKey())));
    }

    private static Write commands(List<CommandRecord> records) {
        List<CommandRecord> sorted = new ArrayList<>(records);
        sorted.sort(BY_KEY);
        return COMMANDS.of(rows(sorted, CommandRows::row), at -> KeyTakenException.ofCommand());
    }

    static StaleVersionException stale(Ref<?> ref) {
        return new StaleVersionException(ref.toString());
    }

    static <T> List<@Nullable Object[]> rows(Collection<? extends T> of, Function<T, @Nullable Object[]> row) {
        FormedRows<T> rows = new FormedRows<>(of, row);
        return rows.size() > FormedRows.MANY ? rows : rows.atOnce();
    }
}
