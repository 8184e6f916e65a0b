package org.gridgovernance.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.filestore.FileStore;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.store.type.Criteria;

/**
 * How do I keep it all somewhere else? With an adapter: {@link FileStore} implements the two interfaces of the port, and
 * its test extends the published contract kit.
 */
public final class WriteAStoreAdapterMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");

    private WriteAStoreAdapterMain() {}

    /** Opens the file, records a dwelling, and counts what is there. */
    static long recordIn(Path file, String room) {
        try (FileStore store = FileStore.open(file, Governance.standardTypes())) {
            Desk desk = Governance.builder()
                    .store(store)
                    .build()
                    .as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));
            desk.execute(RecordDwelling.builder()
                    .commandId(CommandId.of("dwelling-" + room))
                    .occurredAt(Instant.parse("2026-03-02T01:30:00Z"))
                    .home(COMMUNITY)
                    .place(new Place("汉口花园一期", "25", "4", room))
                    .build());
            return desk.count(Criteria.of(Dwelling.TYPE)).get();
        }
    }

    /** Prints how the file remembers from one opening to the next. */
    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("governance", ".jsonl");
        System.out.println("房屋 dwellings: " + recordIn(file, "204"));
        System.out.println("房屋 dwellings, file opened again: " + recordIn(file, "205"));
        System.out.println("房屋 dwellings, same command again: " + recordIn(file, "205"));
        Files.delete(file);
    }
}
