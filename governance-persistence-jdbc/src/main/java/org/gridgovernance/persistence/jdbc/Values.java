package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many values of one column, bound as one parameter. */
record Values(ColumnType type, List<@Nullable Object> values) {

    static Values of(ColumnType type, Iterable<?> values) {
        List<@Nullable Object> copy = new ArrayList<>();
        values.forEach(copy::add);
        return new Values(type, copy);
    }

    /** One parameter a column, from rows. */
    static List<Values> ofRows(List<Column> columns, List<@Nullable Object[]> rows) {
        List<Values> all = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            List<@Nullable Object> values = new ArrayList<>(rows.size());
            for (@Nullable Object[] row : rows) {
                values.add(row[at]);
            }
            all.add(new Values(columns.get(at).type(), values));
        }
        return all;
    }
}
