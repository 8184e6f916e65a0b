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

    <A extends Aggregate> Query query(Criteria<A> criteria, Consumer<Found<A>> each) {
        TypeTables<A> tables = types.of(criteria.type());
        Sql sql = Reading.select(tables, "");
        new ConditionSql<>(types, tables, seal, dialect, sql).where(criteria);
        criteria.after().ifPresent(after -> after(sql, criteria.order(), after));
        order(sql, criteria.order());
        sql.add(" limit ?", criteria.limit() + 1L);
        return new Query(sql, row -> each.accept(reading.found(tables, row)));
    }

    private <A extends Aggregate> void after(Sql sql, Optional<Criteria.Order<A>> order, Cursor after) {
        if (order.isEmpty() && after.value().isPresent()) {
            return; // a cursor of another order: what has no value comes after what has one
        }
        if (order.isEmpty()) {
            sql.add(" and s.id > ?", after.id());
        } else {
            Criteria.Order<A> by = order.get();
            String column = "s." + TypeTables.column(by.index());
            after.value()
                    .ifPresentOrElse(
                            value -> afterValue(sql, by, value.value(), after),
                            () -> sql.add(" and " + column + " is null and s.id > ?", after.id()));
        }
    }

    private <A extends Aggregate> void afterValue(Sql sql, Criteria.Order<A> by, Object value, Cursor after) {
        String column = "s." + TypeTables.column(by.index());
        String beyond = by.descending() ? " < " : " > ";
        sql.add(" and (" + ordered(by.index(), column) + beyond + ordered(by.index(), "?"), value);
        sql.add(" or (" + column + " = ? and s.id > ?)", value, after.id());
        sql.add(" or " + column + " is null)");
    }

    private <A extends Aggregate> void order(Sql sql, Optional<Criteria.Order<A>> order) {
        String first = order.map(by -> ordered(by.index(), "s." + TypeTables.column(by.index()))
                        + (by.descending() ? " desc" : "") + " nulls last, ")
                .orElse("");
        sql.add(" order by " + first + "s.id");
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
