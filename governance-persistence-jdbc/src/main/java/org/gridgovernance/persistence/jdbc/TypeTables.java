package org.gridgovernance.persistence.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;

/** The tables and columns of one type, and what stands in them. Immutable. */
final class TypeTables<A extends Aggregate> {
    /** PostgreSQL cuts longer names off without a word. */
    private static final int LONGEST = 63;

    /** What must stand in a row of a state that was read. */
    private static final List<Column> STANDING = List.of(Column.ID, Column.HOME, Column.VERSION);

    private final AggregateType<A> type;
    private final String state;
    private final String keys;
    private final List<Index.Value<A, ?>> values;
    private final List<Index.Many<A, ?>> manies;
    private final List<Index.Intervals<A, ?>> intervals;
    private final WriteForm changing;
    private final WriteForm beginning;
    private final WriteForm stand;
    private final WriteForm hold;
    private final WriteForm absent;
    private final KeyTable<A> keyTable;
    private final List<SideTable<A>> sideTables;

    @SuppressWarnings("unchecked")
    TypeTables(AggregateType<A> type) {
        this.type = type;
        state = fit("gov_" + type.name());
        keys = fit("gov_" + type.name() + "_key");
        values = (List<Index.Value<A, ?>>) (List<?>) indexes(Index.Value.class);
        manies = (List<Index.Many<A, ?>>) (List<?>) indexes(Index.Many.class);
        intervals = (List<Index.Intervals<A, ?>>) (List<?>) indexes(Index.Intervals.class);
        List<Column> told = told();
        changing = new WriteForm(Write.Action.UPDATE, state, STANDING, told);
        beginning = new WriteForm(Write.Action.INSERT, state, List.of(Column.ID), joined(List.of(Column.HOME), told));
        stand = new WriteForm(Write.Action.STAND, state, STANDING, List.of());
        hold = new WriteForm(Write.Action.HOLD, state, STANDING, List.of());
        absent = new WriteForm(Write.Action.ABSENT, state, List.of(Column.ID), List.of());
        keyTable = new KeyTable<>(this);
        sideTables = Stream.<SideTable<A>>concat(
                        manies.stream().map(index -> new ManyTable<>(this, index)),
                        intervals.stream().map(index -> new DatedTable<>(this, index)))
                .toList();
    }

    private List<Column> told() {
        return joined(
                List.of(Column.VERSION, Column.DOC, Column.SEALED),
                values.stream().map(TypeTables::asColumn).toList());
    }

    private static List<Column> joined(List<Column> first, List<Column> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private List<Index<A, ?>> indexes(Class<?> sort) {
        return type.indexes().stream().filter(sort::isInstance).toList();
    }

    AggregateType<A> type() {
        return type;
    }

    String state() {
        return state;
    }

    String keys() {
        return keys;
    }

    /** How a change of a state is written. */
    WriteForm changing() {
        return changing;
    }

    /** How a state that begins is written. */
    WriteForm beginning() {
        return beginning;
    }

    /** How a state of which no row may stand is looked for. */
    WriteForm absent() {
        return absent;
    }

    /** How a state that must still stand is held, as one to be changed or not. */
    WriteForm standing(boolean changing) {
        return changing ? hold : stand;
    }

    KeyTable<A> keyTable() {
        return keyTable;
    }

    /** The tables of all indexes that have one of their own. */
    List<SideTable<A>> sideTables() {
        return sideTables;
    }

    String side(Index<?, ?> index) {
        return fit("gov_" + type.name() + "_" + index.name());
    }

    static String column(Index<?, ?> index) {
        return fit("x_" + index.name());
    }

    static Column asColumn(Index<?, ?> index) {
        return new Column(column(index), ColumnType.of(index.kind()));
    }

    static Column heldValue(Index<?, ?> index) {
        return new Column(Column.HELD_VALUE.label(), ColumnType.of(index.kind()));
    }

    /** The names of all its tables. */
    List<String> all() {
        Stream<String> own = type.keys().isEmpty() ? Stream.of(state()) : Stream.of(state(), keys());
        Stream<String> sides = type.indexes().stream()
                .filter(index -> !(index instanceof Index.Value<?, ?>))
                .map(this::side);
        return Stream.concat(own, sides).toList();
    }

    List<Index.Value<A, ?>> values() {
        return values;
    }

    List<Index.Many<A, ?>> manies() {
        return manies;
    }

    List<Index.Intervals<A, ?>> intervals() {
        return intervals;
    }

    /** A value as its column holds it: what is personal only as its digest. */
    Object column(Seal seal, Index<?, ?> index, IndexValue value) {
        return seal.column(Seal.purpose(type, index.name()), value);
    }

    /** A value of a unique key as its column holds it. */
    static String column(Seal seal, AggregateType<?> type, UniqueKey<?, ?> key, IndexValue value) {
        return seal.column(Seal.purpose(type, key.name()), value).toString();
    }

    static String home(UniqueKey<?, ?> key, AreaCode home) {
        return (key.everywhere() ? AreaCode.NATION : home).code();
    }

    Ref<A> ref(String home, UUID id) {
        return type.ref(new AreaCode(home), id);
    }

    Optional<UniqueKey<A, ?>> key(String name) {
        return type.keys().stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** A name as it is, or cut and told apart by a checksum where it is too long. */
    static String fit(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return name.substring(0, LONGEST - 9) + "_" + "%08x".formatted(sum.getValue());
    }
}
