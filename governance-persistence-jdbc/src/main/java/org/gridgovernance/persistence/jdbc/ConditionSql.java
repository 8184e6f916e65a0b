package org.gridgovernance.persistence.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.When;

/** Conditions as SQL over a state {@code s}; every value is bound. */
final class ConditionSql<A extends Aggregate> {
    private static final Set<AreaCode> EVERYWHERE = Set.of(AreaCode.NATION);

    private final KeptTypes types;
    private final TypeTables<A> tables;
    private final Seal seal;
    private final Dialect dialect;
    private final Sql sql;

    ConditionSql(KeptTypes types, TypeTables<A> tables, Seal seal, Dialect dialect, Sql sql) {
        this.types = types;
        this.tables = tables;
        this.seal = seal;
        this.dialect = dialect;
        this.sql = sql;
    }

    void where(Criteria<A> criteria) {
        sql.add(" where ");
        homes(criteria.areas().isEmpty() ? EVERYWHERE : criteria.areas(), criteria.except());
        sql.add(" and ");
        if (criteria.anyOf().isEmpty()) {
            sql.add("true");
        } else {
            joined(criteria.anyOf(), " or ", all -> joined(all, " and ", this::condition, "true"), "false");
        }
    }

    /** What lies inside a wanted area and not inside one left out of it. */
    private void homes(Set<AreaCode> wanted, Set<AreaCode> except) {
        if (except.isEmpty()) {
            areas(sql, "s.home", wanted);
        } else {
            joined(wanted, " or ", area -> home(area, except), "true");
        }
    }

    private void home(AreaCode area, Set<AreaCode> except) {
        areas(sql, "s.home", Set.of(area));
        Set<AreaCode> out = except.stream().filter(area::covers).collect(Collectors.toSet());
        if (!out.isEmpty()) {
            sql.add(" and not ");
            areas(sql, "s.home", out);
        }
    }

    /** Homes inside one of the areas: a range of codes, which an index serves; {@code :} follows {@code 9}. */
    static void areas(Sql sql, String column, Set<AreaCode> areas) {
        List<String> prefixes = areas.stream().map(AreaCode::prefix).sorted().toList();
        if (prefixes.isEmpty() || prefixes.contains("")) {
            sql.add("true");
            return;
        }
        String between = "(";
        for (String prefix : prefixes) {
            within(sql.add(between), column, prefix);
            between = " or ";
        }
        sql.add(")");
    }

    /** Of a wider area, which is some digits, as text: a plan must know how much of the register lies in it. */
    private static void within(Sql sql, String column, String prefix) {
        if (prefix.length() == AreaCode.NATION.code().length()) {
            sql.add(column + " = ?", prefix);
        } else {
            sql.add(column + " >= '" + prefix + "' and " + column + " < '" + prefix + ":'");
        }
    }

    private <T> void joined(Collection<T> parts, String between, Consumer<T> each, String ofNone) {
        if (parts.isEmpty()) {
            sql.add(ofNone);
            return;
        }
        sql.add("(");
        Iterator<T> rest = parts.iterator();
        each.accept(rest.next());
        rest.forEachRemaining(part -> {
            sql.add(between);
            each.accept(part);
        });
        sql.add(")");
    }

    private void condition(Condition<A> condition) {
        if (condition instanceof Condition.Among<A> among) {
            sql.among(column(among.index()), values(tables, among.index(), among.values()));
        } else if (condition instanceof Condition.Between<A> between) {
            between(between);
        } else if (condition instanceof Condition.Absent<A> absent) {
            sql.add(column(absent.index()) + " is null");
        } else if (condition instanceof Condition.ContainsAny<A> contains) {
            contains(contains);
        } else if (condition instanceof Condition.Held<A> held) {
            held(held);
        } else if (condition instanceof Condition.HeldThrough<A> through) {
            through(through, through.join());
        }
    }

    private static String column(Index<?, ?> index) {
        return "s." + TypeTables.column(index);
    }

    private void between(Condition.Between<A> between) {
        String column = column(between.index());
        sql.add("(" + column + " is not null");
        between.from().ifPresent(from -> bound(between, " >= ", from));
        between.before().ifPresent(before -> bound(between, " < ", before));
        sql.add(")");
    }

    private void bound(Condition.Between<A> between, String how, IndexValue value) {
        boolean text = between.index().kind() == ColumnKind.TEXT;
        String column = column(between.index());
        sql.add(
                " and " + (text ? dialect.ordered(column) : column) + how + (text ? dialect.ordered("?") : "?"),
                value.value());
    }

    private void contains(Condition.ContainsAny<A> contains) {
        sql.add("exists (select 1 from " + tables.side(contains.index()) + " m where m.id = s.id and ")
                .among("m.held_value", values(tables, contains.index(), contains.values()))
                .add(")");
    }

    private void held(Condition.Held<A> held) {
        sql.add("exists (select 1 from " + tables.side(held.index()) + " i where i.id = s.id");
        holds(sql, "i", held.when());
        among("i", tables, held.index(), held.values());
        sql.add(")");
    }

    private <B extends Aggregate> void through(Condition.HeldThrough<A> through, Index.Joined<A, B, ?> join) {
        TypeTables<B> other = types.of(join.type());
        sql.add("exists (select 1 from " + tables.side(join.first()) + " i join " + other.side(join.second())
                + " j on j.id = i.held_value where i.id = s.id");
        holdsThrough(sql, through.when());
        among("j", other, join.second(), through.values());
        sql.add(")");
    }

    private void among(String alias, TypeTables<?> owner, Index<?, ?> index, Set<IndexValue> wanted) {
        if (!wanted.isEmpty()) {
            sql.add(" and ").among(alias + ".held_value", values(owner, index, wanted));
        }
    }

    private Values values(TypeTables<?> owner, Index<?, ?> index, Set<IndexValue> wanted) {
        return Values.of(
                ColumnType.of(index.kind()),
                wanted.stream().map(value -> owner.column(seal, index, value)).toList());
    }

    /** What held on a day of a period, as known at an instant or now. */
    static void holds(Sql sql, String alias, When when) {
        sql.add(" and " + alias + ".valid_from <= ?", when.days().last());
        sql.add(
                " and (" + alias + ".valid_to is null or " + alias + ".valid_to > ?" + ever(alias, when) + ")",
                when.days().first());
        if (when.asKnown().isEmpty()) {
            sql.add(" and " + alias + ".known_to is null");
            return;
        }
        Instant known = when.asKnown().get();
        sql.add(" and " + alias + ".known_from <= ?", known);
        sql.add(" and (" + alias + ".known_to is null or " + alias + ".known_to > ?)", known);
    }

    /** What ended on the day it began held on no day; of a single day the other bounds say so. */
    private static String ever(String alias, When when) {
        return when.days().isOneDay() ? "" : " and " + alias + ".valid_to > " + alias + ".valid_from";
    }

    /** Both steps on one day: each in the period and, of a single day that goes without saying, the two together. */
    static void holdsThrough(Sql sql, When when) {
        holds(sql, "i", when);
        holds(sql, "j", when);
        if (!when.days().isOneDay()) {
            sql.add(" and (i.valid_to is null or j.valid_from < i.valid_to)");
            sql.add(" and (j.valid_to is null or i.valid_from < j.valid_to)");
        }
    }
}
