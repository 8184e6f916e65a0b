package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;

/** A statement under construction: its text, and the parameters in the order of their question marks. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** Adds text, which never holds a value, and the values of its question marks. */
    Sql add(String more, Object... values) {
        text.append(more);
        parameters.addAll(List.of(values));
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
