package org.gridgovernance.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.insight.PopulationChange;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.type.Criteria;

/** Who lived in this grid on that date, as known on that other date? And who came and left in a month, by which date? */
public final class WhoLivedHereMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final LocalDate SPRING = LocalDate.parse("2025-04-01");
    static final LocalDate SUMMER = LocalDate.parse("2025-06-30");

    private Instant now = morning("2025-02-01");
    private final Desk desk = Governance.builder()
            .clock(() -> now) // when something is recorded
            .build()
            .as(Actor.of("steward-1", Grant.of(Role.DATA_STEWARD, COMMUNITY)));
    private final GridId grid = done(EstablishGrid.builder()
                    .commandId(CommandId.of("grid"))
                    .occurredAt(now)
                    .home(COMMUNITY)
                    .code(new GridCode("420102018001004"))
                    .title("第4网格")
                    .build())
            .id();
    private final DwellingId dwelling = done(RecordDwelling.builder()
                    .commandId(CommandId.of("dwelling"))
                    .occurredAt(now)
                    .home(COMMUNITY)
                    .place(new Place("汉口花园", "25", "4", "204"))
                    .grid(grid)
                    .build())
            .id();

    /** In March one came and was told of, one came and one left and both were told in May. */
    WhoLivedHereMain() {
        comes("王小兰", "2025-02-01", "2025-02-01");
        Resident leaves = comes("欧阳明", "2025-02-01", "2025-02-01");
        comes("诸葛梅", "2025-03-10", "2025-03-12");
        leaves(leaves, "2025-03-20", "2025-05-06");
        comes("司马川", "2025-03-25", "2025-05-06");
    }

    private Resident comes(String name, String since, String told) {
        now = morning(told);
        return done(RegisterResident.builder()
                .commandId(CommandId.of(since + told + name.codePointAt(0)))
                .occurredAt(now)
                .home(COMMUNITY)
                .particulars(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                .residence(Residence.builder()
                        .status(ResidenceStatus.PRESENT_ONLY)
                        .kind(ResidenceKind.TENANT)
                        .community(COMMUNITY)
                        .dwelling(dwelling)
                        .build())
                .residesFrom(LocalDate.parse(since))
                .build());
    }

    private void leaves(Resident resident, String on, String told) {
        now = morning(told);
        done(EndResidence.builder()
                .commandId(CommandId.of("leaves-" + told))
                .occurredAt(now)
                .home(COMMUNITY)
                .resident(resident.id())
                .residence(resident.residences().open().findFirst().orElseThrow())
                .to(LocalDate.parse(on))
                .build());
    }

    /** The same words to every store. */
    List<String> who(LocalDate day, LocalDate known) {
        AsOf asOf = AsOf.of(day, AsOf.atEndOf(known).known());
        return desk
                .search(Criteria.of(Resident.TYPE)
                        .within(COMMUNITY)
                        .where(Resident.LIVES_IN_GRID.during(grid, asOf.when())))
                .get()
                .items()
                .stream()
                .map(found -> found.state().particulars().name().toString())
                .toList();
    }

    /** What happened in a month, as known on one day: who told of it late is in. */
    PopulationChange byEventDate(YearMonth month, LocalDate known) {
        Instant instant = AsOf.atEndOf(known).known();
        return PopulationChange.between(
                        desk,
                        Locality.grid(COMMUNITY, grid),
                        AsOf.of(month.atDay(1).minusDays(1), instant),
                        AsOf.of(month.atEndOfMonth(), instant))
                .get();
    }

    /** What became known in a month: the books of its last day against those of the month before. */
    PopulationChange byRecordDate(YearMonth month) {
        return PopulationChange.between(
                        desk,
                        Locality.grid(COMMUNITY, grid),
                        AsOf.atEndOf(month.atDay(1).minusDays(1)),
                        AsOf.atEndOf(month.atEndOfMonth()))
                .get();
    }

    /** Prints who lived here, and what changed. */
    public static void main(String[] args) {
        WhoLivedHereMain here = new WhoLivedHereMain();
        System.out.println("known in April:  " + here.who(SPRING, SPRING));
        System.out.println("known in June:   " + here.who(SPRING, SUMMER));
        print("March, by event:  ", here.byEventDate(YearMonth.of(2025, 3), SUMMER));
        print("March, by record: ", here.byRecordDate(YearMonth.of(2025, 3)));
        print("May, by record:   ", here.byRecordDate(YearMonth.of(2025, 5)));
    }

    private static void print(String title, PopulationChange change) {
        System.out.println(title + change.opening() + " " + change.movements() + " " + change.closing());
    }

    private static Instant morning(String day) {
        return Instant.parse(day + "T01:30:00Z");
    }

    private <A extends Aggregate> A done(Command<A> command) {
        return desk.execute(command).get().aggregate();
    }
}
