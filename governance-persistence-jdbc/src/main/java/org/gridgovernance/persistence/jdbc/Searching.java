package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Cursor;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;

/** Pages: the rows after a cursor, in an order with the id last, those without a value at the end. */
final class Searching {
    private final KeptTypes types;
    private final Seal seal;
    private final Dialect dialect;
    private final Reading reading;

    Searching(KeptTypes types, Seal seal, Dialect dialect, Reading reading) {
        this.types = types;
        this.seal = seal;
        this.dialect = dialect;
        this.reading = reading;
    }

    /** Ids first, as the order and the limit ask for; then the states of those alone. */
    <A extends Aggregate> Query query(Criteria<A> criteria, Consumer<Found<A>> each) {
        TypeTables<A> tables = types.of(criteria.type());
        Sql page = new Sql().add("(").add(page(tables, criteria)).add(") p join ");
        Sql sql = Reading.select(tables, "", page, " on s.id = p.id");
        sql.add(criteria.order()
                .map(by -> " order by p.x" + direction(by) + ", s.id")
                .orElse(" order by s.id"));
        return new Query(sql, row -> each.accept(reading.found(tables, row)));
    }

    /** By an index upwards from a value; whoever has none comes last, and is looked for only if there is room. */
    private <A extends Aggregate> Sql page(TypeTables<A> tables, Criteria<A> criteria) {
        Optional<Cursor> after = criteria.after();
        if (criteria.order().isEmpty()) {
            return unordered(tables, criteria);
        }
        Criteria.Order<A> by = criteria.order().get();
        if (after.filter(cursor -> cursor.value().isEmpty()).isPresent()) {
            return without(tables, criteria, by);
        }
        if (after.isEmpty() && !by.descending()) {
            return limited(branch(tables, criteria, by), " order by x nulls last, s.id", criteria);
        }
        return new Sql()
                .add("(")
                .add(with(tables, criteria, by))
                .add(") union all (")
                .add(without(tables, criteria, by))
                .add(")" + limit(criteria));
    }

    private <A extends Aggregate> Sql unordered(TypeTables<A> tables, Criteria<A> criteria) {
        Sql sql = new Sql().add("select s.id from " + tables.state() + " s");
        new ConditionSql<>(types, tables, seal, dialect, sql).where(criteria);
        criteria.after()
                .filter(after ->
                        after.value().isEmpty()) // of another order: whoever has none comes after all who have one
                .ifPresent(after -> sql.add(" and s.id > ?", after.id()));
        return limited(sql, " order by s.id", criteria);
    }

    private <A extends Aggregate> Sql branch(TypeTables<A> tables, Criteria<A> criteria, Criteria.Order<A> by) {
        Sql sql = new Sql()
                .add("select s.id, " + ordered(by.index(), column(by)) + " as x from " + tables.state() + " s");
        new ConditionSql<>(types, tables, seal, dialect, sql).where(criteria);
        return sql;
    }

    /** Those with a value, beyond that of the cursor. */
    private <A extends Aggregate> Sql with(TypeTables<A> tables, Criteria<A> criteria, Criteria.Order<A> by) {
        Sql sql = branch(tables, criteria, by).add(" and " + column(by) + " is not null");
        criteria.after()
                .ifPresent(after -> beyond(sql, by, after.value().orElseThrow().value(), after));
        return limited(sql, " order by x" + (by.descending() ? " desc" : "") + ", s.id", criteria);
    }

    private <A extends Aggregate> void beyond(Sql sql, Criteria.Order<A> by, Object value, Cursor after) {
        String column = ordered(by.index(), column(by));
        String asked = ordered(by.index(), "?");
        String beyond = by.descending() ? " < " : " > ";
        sql.add(" and " + column + beyond.stripTrailing() + "= " + asked, value);
        sql.add(" and (" + column + beyond + asked + " or s.id > ?)", value, after.id());
    }

    /** Those without a value. */
    private <A extends Aggregate> Sql without(TypeTables<A> tables, Criteria<A> criteria, Criteria.Order<A> by) {
        Sql sql = branch(tables, criteria, by).add(" and " + column(by) + " is null");
        criteria.after()
                .filter(after -> after.value().isEmpty())
                .ifPresent(after -> sql.add(" and s.id > ?", after.id()));
        return limited(sql, " order by x nulls last, s.id", criteria);
    }

    private static Sql limited(Sql sql, String order, Criteria<?> criteria) {
        return sql.add(order + limit(criteria));
    }

    /** As text: H2 answers a part of a union once more from memory if nothing but a parameter of its limit has changed. */
    private static String limit(Criteria<?> criteria) {
        return " limit " + (criteria.limit() + 1L);
    }

    private static String column(Criteria.Order<?> by) {
        return "s." + TypeTables.column(by.index());
    }

    private static String direction(Criteria.Order<?> by) {
        return (by.descending() ? " desc" : "") + " nulls last";
    }

    private String ordered(Index<?, ?> index, String text) {
        return index.kind() == ColumnKind.TEXT ? dialect.ordered(text) : text;
    }

    /** The page from rows read, one more than asked for if there is a next. */
    static <A extends Aggregate> Page<Found<A>> page(Criteria<A> criteria, List<Found<A>> found) {
        if (found.size() <= criteria.limit()) {
            return new Page<>(found, Optional.empty());
        }
        List<Found<A>> items = new ArrayList<>(found.subList(0, criteria.limit()));
        Found<A> last = items.get(items.size() - 1);
        Optional<IndexValue> value =
                criteria.order().flatMap(order -> order.index().of(last.state()));
        return new Page<>(items, Optional.of(new Cursor(value, last.ref().id())));
    }
}
