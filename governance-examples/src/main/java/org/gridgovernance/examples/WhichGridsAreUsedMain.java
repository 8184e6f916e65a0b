package org.gridgovernance.examples;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.insight.GridUse;
import org.gridgovernance.insight.GridUses;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/** Which grids were built and are not used? Two grids of a community, and one officer who knocks at doors. */
public final class WhichGridsAreUsedMain {
    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final YearMonth MARCH = YearMonth.of(2026, 3);

    private Instant now = Instant.parse("2026-02-02T01:30:00Z");
    private final Desk desk = Governance.builder()
            .clock(() -> now)
            .build()
            .as(Actor.of("clerk-1", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));
    private final Resident seen = livesIn(dwelling(grid("001"), "101"));

    WhichGridsAreUsedMain() {
        livesIn(dwelling(grid("002"), "201"));
        now = Instant.parse("2026-03-09T01:30:00Z");
        done(VerifyResident.builder()
                .commandId(CommandId.of("visit"))
                .occurredAt(now)
                .home(COMMUNITY)
                .resident(seen.id())
                .verification(new Verification(now.atZone(Moment.ZONE).toLocalDate(), Source.DOOR_VISIT))
                .build());
    }

    GridUses uses(YearMonth month) {
        return GridUses.of(desk, COMMUNITY, Period.of(month)).get();
    }

    static List<String> titles(List<GridUse> uses) {
        return uses.stream().map(GridUse::title).toList();
    }

    /** Prints what was told of each grid in a month, and names those of which nothing was. */
    public static void main(String[] args) {
        GridUses uses = new WhichGridsAreUsedMain().uses(MARCH);
        uses.grids()
                .forEach(use -> System.out.println(use.title() + ": " + use.dwellings() + " dwelling, " + use.visits()
                        + " visit, " + use.verified() + " verified, " + use.updates() + " updates"));
        System.out.println("built and not used: " + titles(uses.unused()));
    }

    private Grid grid(String code) {
        return done(EstablishGrid.builder()
                .commandId(CommandId.of("grid-" + code))
                .occurredAt(now)
                .home(COMMUNITY)
                .code(new GridCode(code))
                .title("网格" + code)
                .build());
    }

    private DwellingId dwelling(Grid grid, String room) {
        return done(RecordDwelling.builder()
                        .commandId(CommandId.of("dwelling-" + room))
                        .occurredAt(now)
                        .home(COMMUNITY)
                        .place(new Place("汉口花园", "1", "1", room))
                        .grid(grid.id())
                        .build())
                .id();
    }

    private Resident livesIn(DwellingId dwelling) {
        return done(RegisterResident.builder()
                .commandId(CommandId.of("ledger-" + dwelling.value()))
                .occurredAt(now)
                .home(COMMUNITY)
                .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                .residence(Residence.builder()
                        .status(ResidenceStatus.PRESENT_ONLY)
                        .kind(ResidenceKind.TENANT)
                        .community(COMMUNITY)
                        .dwelling(dwelling)
                        .build())
                .build());
    }

    private <A extends Aggregate> A done(Command<A> command) {
        return desk.execute(command).get().aggregate();
    }
}
