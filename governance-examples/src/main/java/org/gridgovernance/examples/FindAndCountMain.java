package org.gridgovernance.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;

/** Who is to be visited, and how many are there of each kind? Criteria ask any store in the same words. */
public final class FindAndCountMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final LocalDate SPRING = LocalDate.parse("2026-03-01");

    private FindAndCountMain() {}

    static Desk desk() {
        Desk desk = Governance.builder().build().as(Actor.of("officer-3", Grant.of(Role.GRID_OFFICER, COMMUNITY)));
        register(desk, "欧阳明", "2026-01-05", CareTag.VERY_OLD, CareTag.ELDERLY_ALONE);
        register(desk, "王小兰", "2026-04-05", CareTag.VERY_OLD);
        register(desk, "诸葛梅", "2025-12-05", CareTag.DISABLED);
        register(desk, "司马川", "2026-02-05");
        return desk;
    }

    private static void register(Desk desk, String name, String verifiedOn, CareTag... tags) {
        desk.execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-" + verifiedOn))
                        .occurredAt(Instant.parse("2026-04-06T01:30:00Z"))
                        .home(COMMUNITY)
                        .particulars(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                        .addCareTags(tags)
                        .verification(new Verification(LocalDate.parse(verifiedOn), Source.DOOR_VISIT))
                        .build())
                .get();
    }

    /** Conditions of one {@code where} must all hold; a second {@code where} means or. Those seen last come first. */
    static Criteria<Resident> toVisit() {
        return Criteria.of(Resident.TYPE)
                .within(COMMUNITY)
                .where(
                        Resident.CARE_TAGS.contains(CareTag.VERY_OLD),
                        Resident.VERIFIED_ON.between(Optional.empty(), Optional.of(SPRING)))
                .where(Resident.CARE_TAGS.contains(CareTag.DISABLED))
                .orderedByLatest(Resident.VERIFIED_ON);
    }

    /** A page at a time: a page tells where the next one begins. */
    static List<Resident> all(Desk desk, Criteria<Resident> criteria) {
        List<Resident> all = new ArrayList<>();
        Optional<Criteria<Resident>> next = Optional.of(criteria);
        while (next.isPresent()) {
            Criteria<Resident> here = next.get();
            Page<Found<Resident>> page = desk.search(here).get();
            page.items().forEach(found -> all.add(found.state()));
            next = page.next().map(here::after);
        }
        return all;
    }

    static Map<String, Long> byTag(Desk desk) {
        Map<String, Long> counts = new TreeMap<>();
        desk.count(Criteria.of(Resident.TYPE), Resident.CARE_TAGS)
                .get()
                .forEach((tag, count) -> counts.put(tag.value().toString(), count));
        return counts;
    }

    /** Prints whom to visit, and how many have each tag. */
    public static void main(String[] args) {
        Desk desk = desk();
        all(desk, toVisit().limit(1))
                .forEach(resident -> System.out.println(resident.particulars().name() + " seen on "
                        + resident.verification().orElseThrow().on()));
        System.out.println(desk.count(toVisit()).get() + " to visit; by tag " + byTag(desk));
    }
}
