package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement under construction: its text, and the parameters in the order of their question marks. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** Adds text, which never holds a value, and the values of its question marks. */
    Sql add(String more, @Nullable Object... values) {
        text.append(more);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** Adds another one. */
    Sql add(Sql other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /** Adds that an expression is one of those values. */
    Sql among(String expression, Values values) {
        return values.values().size() == 1
                ? add(expression + " = ?", values.values().get(0))
                : add(expression + " = any(?)", values);
    }

    String text() {
        return text.toString();
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }
}
