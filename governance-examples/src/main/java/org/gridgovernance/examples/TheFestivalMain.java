package org.gridgovernance.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.residence.StayReason;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/** Who is in the village around the Spring Festival, who came back for it, and who has left again? */
public final class TheFestivalMain {

    static final AreaCode VILLAGE = AreaCode.of("420116101201");
    static final LocalDate NEW_YEARS_DAY = LocalDate.parse("2026-02-17");
    private static final Instant LATER = Instant.parse("2026-03-01T01:00:00Z");

    private final Desk desk = Governance.builder()
            .clock(() -> LATER)
            .build()
            .as(Actor.of("clerk-1", Grant.of(Role.COMMUNITY_CLERK, VILLAGE)));
    private int commands;

    TheFestivalMain() {
        register("欧阳明", of(ResidenceStatus.REGISTERED_AND_PRESENT, ResidenceKind.HABITUAL), "2001-05-01");
        awayForWork();
        backForTheFestival();
        onAVisit();
    }

    /** Whoever goes away still lives there: being away is a fact beside. They come back, and go again the same month. */
    private void awayForWork() {
        Resident wang =
                register("王小兰", of(ResidenceStatus.REGISTERED_AND_PRESENT, ResidenceKind.HABITUAL), "2001-05-01");
        Residence away = Residence.builder()
                .from(of(ResidenceStatus.REGISTERED_AND_PRESENT, ResidenceKind.TEMPORARILY_AWAY))
                .reason(StayReason.WORK)
                .destination(PersonalText.of("广东东莞"))
                .build();
        begin(wang, away, "2025-03-01");
        end(wang, away, "2026-02-11");
        begin(wang, away, "2026-02-24");
    }

    /** Registered here, living elsewhere, and back for a week. */
    private void backForTheFestival() {
        Resident mei = register("诸葛梅", of(ResidenceStatus.REGISTERED_ONLY, ResidenceKind.REGISTERED), "2001-05-01");
        Residence back = of(ResidenceStatus.REGISTERED_AND_PRESENT, ResidenceKind.RETURNEE);
        begin(mei, back, "2026-02-14");
        end(mei, back, "2026-02-21");
    }

    /** A guest means to stay until the 22nd, and leaves on the 19th: the end is told again, and the first one stays known. */
    private void onAVisit() {
        Residence visit = Residence.builder()
                .from(of(ResidenceStatus.PRESENT_ONLY, ResidenceKind.TEMPORARY))
                .reason(StayReason.FAMILY_VISIT)
                .origin(PersonalText.of("湖南长沙"))
                .build();
        Resident guest = register("司马川", visit, "2026-02-16");
        end(guest, visit, "2026-02-22");
        end(guest, visit, "2026-02-19");
    }

    List<String> here(LocalDate day) {
        return names(resident -> resident.isPresentIn(VILLAGE, day));
    }

    List<String> returnees(LocalDate day) {
        return names(resident ->
                resident.residences().asOf(day).anyMatch(residence -> residence.kind() == ResidenceKind.RETURNEE));
    }

    List<String> leftBetween(LocalDate from, LocalDate to) {
        return names(resident -> resident.isPresentIn(VILLAGE, from) && !resident.isPresentIn(VILLAGE, to));
    }

    private List<String> names(Predicate<Resident> which) {
        return desk.search(Criteria.of(Resident.TYPE).within(VILLAGE)).get().items().stream()
                .map(Found::state)
                .filter(which)
                .map(resident -> resident.particulars().name().toString())
                .toList();
    }

    private static Residence of(ResidenceStatus status, ResidenceKind kind) {
        return Residence.builder().status(status).kind(kind).community(VILLAGE).build();
    }

    private Resident register(String name, Residence residence, String since) {
        return desk.execute(RegisterResident.builder()
                        .commandId(next())
                        .occurredAt(LATER)
                        .home(VILLAGE)
                        .particulars(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                        .residence(residence)
                        .residesFrom(LocalDate.parse(since))
                        .build())
                .get()
                .aggregate();
    }

    private void begin(Resident resident, Residence residence, String since) {
        desk.execute(BeginResidence.builder()
                        .commandId(next())
                        .occurredAt(LATER)
                        .home(VILLAGE)
                        .resident(resident.id())
                        .residence(residence)
                        .since(LocalDate.parse(since))
                        .build())
                .get();
    }

    private void end(Resident resident, Residence residence, String to) {
        desk.execute(EndResidence.builder()
                        .commandId(next())
                        .occurredAt(LATER)
                        .home(VILLAGE)
                        .resident(resident.id())
                        .residence(residence)
                        .to(LocalDate.parse(to))
                        .build())
                .get();
    }

    private CommandId next() {
        return CommandId.of("festival-" + ++commands);
    }

    /** Prints a line for each day on which somebody came or left. */
    public static void main(String[] args) {
        TheFestivalMain village = new TheFestivalMain();
        List<String> before = List.of();
        for (LocalDate day = NEW_YEARS_DAY.minusDays(7);
                day.isBefore(NEW_YEARS_DAY.plusDays(9));
                day = day.plusDays(1)) {
            List<String> here = village.here(day);
            if (!here.equals(before)) {
                System.out.println(day + "  " + String.join(" ", here));
            }
            before = here;
        }
        System.out.println("back for the festival: " + village.returnees(NEW_YEARS_DAY));
        System.out.println("left again: " + village.leftBetween(NEW_YEARS_DAY, NEW_YEARS_DAY.plusDays(8)));
    }
}
