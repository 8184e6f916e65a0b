package org.gridgovernance.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gridgovernance.benchmark.CopyFile.Document;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The floor of a bulk load: the rows that registering people leaves, by {@code COPY} into the library's own tables, whose
 * keys and indexes stand, in one transaction. The bytes lie ready in files: making them is no part of the load, so that
 * nothing can be faster on one connection. Nothing is checked but what the tables check.
 */
final class Copy implements Load {
    private static final Document NO_WARNINGS = new Document("[]");

    private final House house;
    private final Folder folder = new Folder();
    private final List<CopyFile> files = new ArrayList<>();
    private final CopyFile residents = file("gov_resident", "id, home, version, doc, sealed, x_name");
    private final CopyFile keys = file("gov_resident_key", "name, home, held_value, id");
    private final CopyFile commands =
            file("gov_command", "actor, command_id, digest, type, home, id, version, warnings, recorded_at");
    private final CopyFile phones = file("gov_resident_phone", "id, held_value");
    private final CopyFile tags = file("gov_resident_care_tag", "id, held_value");
    private final CopyFile dwellers = file("gov_resident_lives_in", "id, n, held_value, valid_from, known_from");
    private final CopyFile journal = file(
            "gov_journal",
            "type, id, version, home, event_name, schema_version, doc, sealed, actor, command_id, occurred_at,"
                    + " recorded_at, decided_by");
    private final CopyFile subjects = file("gov_subject_key", "type, id, wrapped");

    private Copy(House house) throws IOException {
        this.house = house;
    }

    /** So many people for that house, as bytes in files; memory holds one of them at a time. */
    static Copy of(House house, int people) throws IOException {
        Copy copy = new Copy(house);
        for (int number = 0; number < people; number++) {
            copy.add(new Registration(house.seal(), house.newIds().next(), new Person(number), house.town()));
        }
        for (CopyFile file : copy.files) {
            file.close();
        }
        return copy;
    }

    private CopyFile file(String table, String columns) throws IOException {
        CopyFile file = new CopyFile(folder.path(), table, columns);
        files.add(file);
        return file;
    }

    private void add(Registration entered) throws IOException {
        residents.add(entered.id(), entered.home(), 1L, new Document(entered.doc()), entered.sealed(), entered.name());
        keys.add("document", "000000000000", entered.document(), entered.id());
        phones.add(entered.id(), entered.phone());
        tags.add(entered.id(), "chronic-illness");
        tags.add(entered.id(), "elderly-alone");
        dwellers.add(entered.id(), 0L, entered.dwelling(), Town.TODAY, Town.NOW);
        subjects.add("resident", entered.id(), entered.wrapped());
        note(entered);
    }

    private void note(Registration entered) throws IOException {
        String command = entered.said().command();
        commands.add(
                Registration.ACTOR,
                command,
                entered.said().digest(house.seal(), entered.id()),
                "resident",
                entered.home(),
                entered.id(),
                1L,
                NO_WARNINGS,
                Town.NOW);
        journal.add(
                "resident",
                entered.id(),
                1L,
                entered.home(),
                Registration.EVENT,
                1L,
                new Document(entered.event()),
                entered.sealedEvent(),
                Registration.ACTOR,
                command,
                Town.NOW,
                Town.NOW,
                new Document(Registration.decidedBy(Registration.RULES)));
    }

    @Override
    public void run() throws Exception {
        try (Connection connection = house.source().getConnection()) {
            connection.setAutoCommit(false);
            CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (CopyFile file : files) {
                file.into(copying);
            }
            connection.commit();
        }
    }

    @Override
    public Map<String, List<String>> left() {
        return Rows.counts(house.source());
    }

    @Override
    public void close() {
        folder.close();
    }
}
