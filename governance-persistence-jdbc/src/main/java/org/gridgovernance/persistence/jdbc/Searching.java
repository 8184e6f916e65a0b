package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Cursor;
import org.gridgovernance.store.type.IndexValue;

/** Pages: the rows after a cursor, in an order with the id last, those without a value at the end. */
final class Searching {
    private final KeptTypes types;
    private final Seal seal;
    private final Reading reading;

    Searching(KeptTypes types, Seal seal, Reading reading) {
        this.types = types;
        this.seal = seal;
        this.reading = reading;
    }

    <A extends Aggregate> Query query(Criteria<A> criteria, Consumer<Found<A>> each) {
        TypeTables<A> tables = types.of(criteria.type());
        Sql sql = Reading.select(tables, "");
        new ConditionSql<>(types, tables, seal, sql).where(criteria);
        criteria.after().ifPresent(after -> after(sql, criteria.order(), after));
        order(sql, criteria.order());
        sql.add(" limit ?", criteria.limit() + 1L);
        return new Query(sql, row -> each.accept(reading.found(tables, row)));
    }

    private static <A extends Aggregate> void after(Sql sql, Optional<Criteria.Order<A>> order, Cursor after) {
        if (order.isEmpty() && after.value().isPresent()) {
            return; // a cursor of another order: what has no value comes after what has one
        }
        if (order.isEmpty()) {
            sql.add(" and s.id > ?", after.id());
        } else {
            String column = "s." + TypeTables.column(order.get().index());
            after.value()
                    .ifPresentOrElse(
                            value -> afterValue(sql, column, order.get().descending() ? " < ?" : " > ?", value, after),
                            () -> sql.add(" and " + column + " is null and s.id > ?", after.id()));
        }
    }

    private static void afterValue(Sql sql, String column, String beyond, IndexValue value, Cursor after) {
        sql.add(" and (" + column + beyond, value.value());
        sql.add(" or (" + column + " = ? and s.id > ?)", value.value(), after.id());
        sql.add(" or " + column + " is null)");
    }

    private static <A extends Aggregate> void order(Sql sql, Optional<Criteria.Order<A>> order) {
        String first = order.map(
                        by -> "s." + TypeTables.column(by.index()) + (by.descending() ? " desc" : "") + " nulls last, ")
                .orElse("");
        sql.add(" order by " + first + "s.id");
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
