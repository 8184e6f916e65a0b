package org.gridgovernance.examples;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.visit.PersonToSee;
import org.gridgovernance.resident.visit.Visit;
import org.gridgovernance.resident.visit.VisitPlan;
import org.gridgovernance.store.type.Ref;

/** At which doors does a grid officer knock today, and at which first when a heat wave is announced? */
public final class TodaysVisitsOfAnOfficerMain {
    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final LocalDate TODAY = LocalDate.parse("2026-07-20");
    private static final Instant NOW = Instant.parse("2026-07-20T01:00:00Z");
    private static final int DOORS_A_DAY = 3;

    private TodaysVisitsOfAnOfficerMain() {}

    static Desk desk() {
        return Governance.builder()
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build()
                .as(Actor.of("clerk-1", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));
    }

    static Ref<Grid> grid(Desk desk) {
        Grid grid = done(
                desk,
                EstablishGrid.builder()
                        .commandId(CommandId.of("grid-4"))
                        .occurredAt(NOW)
                        .home(COMMUNITY)
                        .code(new GridCode("004"))
                        .title("第4网格")
                        .build());
        livesIn(desk, grid, "101", "欧阳明", "2026-04-01", CareTag.SUBSISTENCE_ALLOWANCE);
        livesIn(desk, grid, "102", "王小兰", "2026-06-01", CareTag.ELDERLY_ALONE);
        livesIn(desk, grid, "201", "诸葛梅", "2025-05-01");
        livesIn(desk, grid, "301", "司马川", "2026-01-05");
        return Ref.to(Grid.TYPE, COMMUNITY, grid.id());
    }

    private static void livesIn(Desk desk, Grid grid, String room, String name, String seen, CareTag... tags) {
        Residence residence = Residence.builder()
                .status(ResidenceStatus.REGISTERED_AND_PRESENT)
                .kind(ResidenceKind.HABITUAL)
                .community(COMMUNITY)
                .dwelling(done(desk, dwelling(grid, room)).id())
                .build();
        done(
                desk,
                RegisterResident.builder()
                        .commandId(CommandId.of("resident-" + room))
                        .occurredAt(NOW)
                        .home(COMMUNITY)
                        .particulars(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                        .residence(residence)
                        .addCareTags(tags)
                        .verification(new Verification(LocalDate.parse(seen), Source.DOOR_VISIT).doneBy("officer-3"))
                        .build());
    }

    private static RecordDwelling dwelling(Grid grid, String room) {
        return RecordDwelling.builder()
                .commandId(CommandId.of("dwelling-" + room))
                .occurredAt(NOW)
                .home(COMMUNITY)
                .place(new Place("汉口花园", "1", "1", room))
                .grid(grid.id())
                .build();
    }

    private static <A extends Aggregate> A done(Desk desk, Command<A> command) {
        return desk.execute(command).get().aggregate();
    }

    /** The plan of the day; {@link Desk#posture} tells how serious it is, if the host says so to the library. */
    static VisitPlan plan(Desk desk, Ref<Grid> grid, Posture posture) {
        return VisitPlan.of(desk, grid, TODAY, posture, DOORS_A_DAY).get();
    }

    static List<String> lines(VisitPlan plan) {
        return plan.visits().stream().map(TodaysVisitsOfAnOfficerMain::line).toList();
    }

    private static String line(Visit visit) {
        return visit.dwelling().place().room() + "  "
                + visit.people().stream()
                        .map(TodaysVisitsOfAnOfficerMain::person)
                        .collect(Collectors.joining("; "));
    }

    private static String person(PersonToSee person) {
        return person.resident().particulars().name() + "  seen "
                + person.unseenSince().map(LocalDate::toString).orElse("never") + "  "
                + person.stale().stream().map(FactGroup::code).collect(Collectors.joining(", "));
    }

    /** Prints the plan of an everyday Monday, and of the same day under a heat-wave alert. */
    public static void main(String[] args) {
        Desk desk = desk();
        Ref<Grid> grid = grid(desk);
        for (Posture posture : List.of(Posture.NORMAL, Posture.ALERT)) {
            VisitPlan plan = plan(desk, grid, posture);
            System.out.println(posture + ", by " + plan.decidedBy() + ", waiting: " + plan.waiting());
            lines(plan).forEach(line -> System.out.println("  " + line));
        }
    }
}
