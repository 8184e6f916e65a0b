package org.gridgovernance.persistence.jdbc;

import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;

/** Counts: each aggregate once for every value it has. */
final class Counting {
    private final KeptTypes types;
    private final Seal seal;
    private final Dialect dialect;

    Counting(KeptTypes types, Seal seal, Dialect dialect) {
        this.types = types;
        this.seal = seal;
        this.dialect = dialect;
    }

    <A extends Aggregate> Query all(Criteria<A> criteria, LongConsumer count) {
        TypeTables<A> tables = types.of(criteria.type());
        Sql sql = new Sql().add("select count(*) from " + tables.state() + " s");
        new ConditionSql<>(types, tables, seal, dialect, sql).where(criteria);
        return new Query(sql, row -> count.accept(row.getLong(1)));
    }

    <A extends Aggregate> Query by(Criteria<A> criteria, Grouping<A> by, BiConsumer<IndexValue, Long> each) {
        by.mustBeOpen();
        Sql sql = new Sql()
                .add("select v.x, count(*) from (")
                .add(values(criteria, by))
                .add(") v group by v.x order by " + ordered(by));
        return new Query(
                sql, row -> each.accept(new IndexValue(HeldValue.read(row, 1, by.kind()), false), row.getLong(2)));
    }

    private static <A extends Aggregate> String value(Grouping<A> by) {
        return by instanceof Index.Value<A, ?> value
                ? "s." + TypeTables.column(value)
                : by instanceof Grouping.Through<A> ? "j.held_value" : "i.held_value";
    }

    private <A extends Aggregate> String ordered(Grouping<A> by) {
        return by.kind() == ColumnKind.TEXT ? dialect.ordered("v.x") : "v.x";
    }

    /** The values of each, one row for each time it is counted. */
    private <A extends Aggregate> Sql values(Criteria<A> criteria, Grouping<A> by) {
        TypeTables<A> tables = types.of(criteria.type());
        Sql sql = from(tables, by);
        new ConditionSql<>(types, tables, seal, dialect, sql).where(criteria);
        held(sql, by);
        return sql;
    }

    private <A extends Aggregate> Sql from(TypeTables<A> tables, Grouping<A> by) {
        Sql sql = new Sql().add("select " + each(by) + " from " + tables.state() + " s");
        if (by instanceof Index.Many<A, ?> many) {
            sql.add(join(tables.side(many), "i", "s.id"));
        } else if (by instanceof Grouping.On<A> on) {
            sql.add(join(tables.side(on.index()), "i", "s.id"));
        } else if (by instanceof Grouping.Through<A> through) {
            through(sql, tables, through.join());
        }
        return sql;
    }

    /** A value is held once; a dated one perhaps at several times. */
    private static <A extends Aggregate> String each(Grouping<A> by) {
        return by instanceof Grouping.On<?> || by instanceof Grouping.Through<?>
                ? "distinct " + value(by) + " as x, s.id"
                : value(by) + " as x";
    }

    private <A extends Aggregate, B extends Aggregate> void through(
            Sql sql, TypeTables<A> tables, Index.Joined<A, B, ?> join) {
        String second = types.of(join.type()).side(join.second());
        sql.add(join(tables.side(join.first()), "i", "s.id") + join(second, "j", "i.held_value"));
    }

    private static String join(String table, String alias, String id) {
        return " join " + table + " " + alias + " on " + alias + ".id = " + id;
    }

    private static <A extends Aggregate> void held(Sql sql, Grouping<A> by) {
        if (by instanceof Index.Value<A, ?> value) {
            sql.add(" and s." + TypeTables.column(value) + " is not null");
        } else if (by instanceof Grouping.On<A> on) {
            ConditionSql.holds(sql, "i", on.when());
        } else if (by instanceof Grouping.Through<A> through) {
            ConditionSql.holdsThrough(sql, through.when());
        }
    }
}
