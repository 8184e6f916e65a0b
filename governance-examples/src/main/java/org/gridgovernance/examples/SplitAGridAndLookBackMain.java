package org.gridgovernance.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.grid.change.GridPart;
import org.gridgovernance.grid.change.SplitGrid;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.type.Criteria;

/** A grid grew too large and is split: who lives where now, who lived where before, and what did we know at the time? */
public final class SplitAGridAndLookBackMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final LocalDate BEFORE = LocalDate.parse("2026-05-31");
    static final LocalDate AFTER = LocalDate.parse("2026-06-01");
    static final Instant SPRING = Instant.parse("2026-03-02T01:00:00Z");
    static final Instant SPLIT = Instant.parse("2026-06-01T01:00:00Z");
    static final Instant TOLD = Instant.parse("2026-06-10T01:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(SPRING);
    private final Desk desk = Governance.builder()
            .clock(now::get)
            .build()
            .as(Actor.of("clerk-1", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));

    /**
     * Who lived in a grid, asked in one way.
     *
     * @param grid the title of the grid
     * @param before on the last day before the split
     * @param after on the day of the split, as known now
     * @param asKnown on that day, as known before it was told
     */
    record Row(String grid, List<String> before, List<String> after, List<String> asKnown) {}

    static List<Row> rows() {
        return new SplitAGridAndLookBackMain().splitAndLookBack();
    }

    private List<Row> splitAndLookBack() {
        Grid fourth = desk.execute(EstablishGrid.builder()
                        .commandId(CommandId.of("establish"))
                        .occurredAt(SPRING)
                        .home(COMMUNITY)
                        .code(new GridCode("004"))
                        .title("第4网格")
                        .build())
                .get()
                .aggregate();
        moveIn("诸葛梅", dwelling("101", fourth));
        DwellingId north = dwelling("102", fourth);
        moveIn("欧阳明", north);
        now.set(TOLD);
        Grid split = split(fourth, north);
        List<Row> rows = new ArrayList<>(List.of(row("第4网格（原）", split.id())));
        split.successors().forEach(next -> rows.add(row(title(next.grid()), next.grid())));
        return rows;
    }

    /** Told nine days late; all dwellings move in one command, and people follow. */
    private Grid split(Grid grid, DwellingId north) {
        return desk.execute(SplitGrid.builder()
                        .commandId(CommandId.of("split"))
                        .occurredAt(SPLIT)
                        .home(COMMUNITY)
                        .grid(grid.id())
                        .addPart(GridPart.builder()
                                .code(new GridCode("004"))
                                .title("第4网格")
                                .build())
                        .addPart(GridPart.builder()
                                .code(new GridCode("009"))
                                .title("第9网格")
                                .addDwelling(north)
                                .build())
                        .rest(new GridCode("004"))
                        .approver("百步亭街道办事处")
                        .build())
                .get()
                .aggregate();
    }

    private Row row(String title, GridId grid) {
        return new Row(
                title,
                names(Criteria.of(Resident.TYPE).where(Resident.LIVES_IN_GRID.asOf(grid, BEFORE))),
                names(Criteria.of(Resident.TYPE).where(Resident.LIVES_IN_GRID.asOf(grid, AFTER))),
                names(Criteria.of(Resident.TYPE)
                        .where(Resident.LIVES_IN_GRID.asOf(grid, AFTER, TOLD.minusSeconds(1)))));
    }

    private List<String> names(Criteria<Resident> criteria) {
        return desk.search(criteria).get().items().stream()
                .map(found -> found.state().particulars().name().toString())
                .toList();
    }

    private String title(GridId grid) {
        return desk.find(Grid.TYPE, COMMUNITY, grid).get().state().title();
    }

    private DwellingId dwelling(String room, Grid grid) {
        return desk.execute(RecordDwelling.builder()
                        .commandId(CommandId.of("dwelling-" + room))
                        .occurredAt(SPRING)
                        .home(COMMUNITY)
                        .place(new Place("百步亭", "1", "1", room))
                        .grid(grid.id())
                        .build())
                .get()
                .aggregate()
                .id();
    }

    private void moveIn(String name, DwellingId dwelling) {
        desk.execute(RegisterResident.builder()
                        .commandId(CommandId.of("person-" + dwelling.value()))
                        .occurredAt(SPRING)
                        .home(COMMUNITY)
                        .particulars(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                        .residence(Residence.builder()
                                .status(ResidenceStatus.PRESENT_ONLY)
                                .kind(ResidenceKind.TENANT)
                                .community(COMMUNITY)
                                .dwelling(dwelling)
                                .build())
                        .build())
                .get();
    }

    /** Prints who lived where. */
    public static void main(String[] args) {
        System.out.println(
                "grid | on " + BEFORE + " | on " + AFTER + " | on " + AFTER + ", as known before it was told");
        rows().forEach(row -> System.out.println(
                row.grid() + " | " + words(row.before()) + " | " + words(row.after()) + " | " + words(row.asKnown())));
    }

    private static String words(List<String> names) {
        return names.isEmpty() ? "-" : names.stream().sorted().collect(Collectors.joining(", "));
    }
}
