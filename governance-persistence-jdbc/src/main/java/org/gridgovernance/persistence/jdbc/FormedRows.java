package org.gridgovernance.persistence.jdbc;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows each of which is formed when it is first asked for: a database takes in the first while the others are formed. For one
 * thread.
 *
 * @param <T> what rows are formed of
 */
final class FormedRows<T> extends AbstractList<@Nullable Object[]> {
    /** More than so many are worth it. */
    static final int MANY = 100;

    private final List<T> of;
    private final Function<T, @Nullable Object[]> form;
    private final List<@Nullable Object[]> formed;

    FormedRows(Collection<? extends T> of, Function<T, @Nullable Object[]> form) {
        this.of = List.copyOf(of);
        this.form = form;
        formed = new ArrayList<>(of.size());
    }

    @Override
    public @Nullable Object[] get(int index) {
        while (formed.size() <= index) {
            formed.add(form.apply(of.get(formed.size())));
        }
        return formed.get(index);
    }

    @Override
    public int size() {
        return of.size();
    }

    /** Whether each was asked for. */
    boolean areFormed() {
        return formed.size() == of.size();
    }

    /** All of them, formed now. */
    List<@Nullable Object[]> atOnce() {
        of.subList(formed.size(), of.size()).forEach(one -> formed.add(form.apply(one)));
        return formed;
    }
}
