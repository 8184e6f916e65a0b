package org.gridgovernance.persistence.jdbc;

/** A column of a table. */
record Column(String label, ColumnType type) {
    static final Column ID = new Column("id", ColumnType.UUID);
    static final Column TYPE = text("type");
    static final Column HOME = new Column("home", ColumnType.HOME);
    static final Column VERSION = number("version");
    static final Column DOC = new Column("doc", ColumnType.JSON);
    static final Column SEALED = new Column("sealed", ColumnType.BYTES);
    static final Column HELD_VALUE = text("held_value");

    static Column text(String name) {
        return new Column(name, ColumnType.TEXT);
    }

    static Column number(String name) {
        return new Column(name, ColumnType.NUMBER);
    }

    static Column date(String name) {
        return new Column(name, ColumnType.DATE);
    }

    static Column instant(String name) {
        return new Column(name, ColumnType.INSTANT);
    }
}
