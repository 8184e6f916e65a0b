package org.gridgovernance.examples.filestore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:30:00Z");

    private Path file;

    @BeforeEach
    void aFile(@TempDir Path folder) {
        file = folder.resolve("governance.jsonl");
    }

    @Test
    void aLineThatWasNotFinishedDoesNotCount() throws IOException {
        register("欧阳明");
        Files.writeString(file, "{\"parts\":[{\"li", StandardOpenOption.APPEND);

        register("王小兰");

        assertThat(residents()).isEqualTo(2);
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void theErasedLeaveTheFileAndStayErased() throws IOException {
        Resident one = register("欧阳明");
        register("王小兰");
        try (FileStore store = open()) {
            steward(store)
                    .execute(EraseResident.builder()
                            .commandId(CommandId.of("erase-1"))
                            .occurredAt(MONDAY)
                            .home(COMMUNITY)
                            .resident(one.id())
                            .basis("个人信息保护法第四十七条")
                            .build())
                    .get();
        }

        assertThat(Files.readString(file)).doesNotContain("欧阳明").contains("王小兰");
        assertThat(residents()).isEqualTo(2);
        try (FileStore store = open()) {
            assertThat(steward(store).search(Criteria.of(Resident.TYPE)).get().items())
                    .filteredOn(found -> found.versioned().erased())
                    .singleElement()
                    .satisfies(found -> assertThat(
                                    found.state().particulars().name().isErased())
                            .isTrue());
        }
    }

    @Test
    void whatIsReplayedIsWhatWasThere() {
        register("欧阳明");

        try (FileStore store = open()) {
            assertThat(Governance.builder()
                            .store(store)
                            .build()
                            .verify(COMMUNITY)
                            .isClean())
                    .isTrue();
        }
    }

    private FileStore open() {
        return FileStore.open(file, Governance.standardTypes());
    }

    private Resident register(String name) {
        try (FileStore store = open()) {
            return steward(store)
                    .execute(RegisterResident.builder()
                            .commandId(CommandId.of("visit-" + Integer.toHexString(name.hashCode())))
                            .occurredAt(MONDAY)
                            .home(COMMUNITY)
                            .particulars(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                            .build())
                    .get()
                    .aggregate();
        }
    }

    private long residents() {
        try (FileStore store = open()) {
            return steward(store).count(Criteria.of(Resident.TYPE)).get();
        }
    }

    private static Desk steward(FileStore store) {
        return Governance.builder()
                .store(store)
                .build()
                .as(Actor.of("steward-1", Grant.of(Role.DATA_STEWARD, COMMUNITY)));
    }
}
