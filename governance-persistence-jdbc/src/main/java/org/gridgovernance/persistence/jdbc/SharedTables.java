package org.gridgovernance.persistence.jdbc;

import java.util.List;
import java.util.Set;

/** The tables all types share. */
final class SharedTables {
    static final String JOURNAL = "gov_journal";
    static final String COMMAND = "gov_command";
    static final String SUBJECT_KEY = "gov_subject_key";
    static final String STORE = "gov_store";
    static final String HISTORY = "gov_schema_history";
    static final List<String> MADE = List.of(JOURNAL, COMMAND, SUBJECT_KEY, STORE);
    static final Set<String> NAMES = Set.of(JOURNAL, COMMAND, SUBJECT_KEY, STORE, HISTORY);

    static final Column NAME = Column.text("name");
    static final Column WRAPPED = new Column("wrapped", ColumnType.BYTES);
    static final Column DESTROYED_AT = Column.instant("destroyed_at");
    static final Column RECORDED_AT = Column.instant("recorded_at");
    static final Column ACTOR = Column.text("actor");
    static final Column COMMAND_ID = Column.text("command_id");

    static final List<Column> SUBJECT = List.of(Column.TYPE, Column.ID);
    static final List<Column> KEY_REST = List.of(WRAPPED, DESTROYED_AT);
    static final List<Column> JOURNAL_KEY = List.of(Column.TYPE, Column.ID, Column.VERSION);
    static final List<Column> JOURNAL_REST = List.of(
            Column.HOME,
            Column.text("event_name"),
            Column.number("schema_version"),
            Column.DOC,
            Column.SEALED,
            ACTOR,
            COMMAND_ID,
            Column.instant("occurred_at"),
            RECORDED_AT,
            new Column("decided_by", ColumnType.JSON));
    static final List<Column> COMMAND_KEY = List.of(ACTOR, COMMAND_ID);
    static final List<Column> COMMAND_REST = List.of(
            Column.text("digest"),
            Column.TYPE,
            Column.HOME,
            Column.ID,
            Column.VERSION,
            new Column("warnings", ColumnType.JSON),
            RECORDED_AT);

    static final Set<String> MAY_BE_EMPTY = Set.of("sealed", "wrapped", "destroyed_at", "valid_to", "known_to");

    private SharedTables() {}
}
