package org.gridgovernance.examples;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;

/** How does my program hear of what happened? With a listener, told once the event is kept. */
public final class WriteAListenerMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");

    private WriteAListenerMain() {}

    static Governance governance(List<String> heard) {
        return Governance.builder()
                .listener("visits for those with a care tag", ResidentEvent.Registered.class, (event, entry) -> {
                    if (!event.careTags().isEmpty()) {
                        heard.add("请走访 please visit " + event.particulars().name() + " by " + entry.command());
                    }
                })
                .listener("a careless one", ResidentEvent.class, (event, entry) -> {
                    throw new IllegalStateException("is logged by its type and harms nobody");
                })
                .build();
    }

    static boolean registers(Desk desk, String name, CareTag... tags) {
        return desk.execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-17-" + tags.length))
                        .occurredAt(Instant.parse("2026-03-02T01:30:00Z"))
                        .home(COMMUNITY)
                        .particulars(Particulars.of(PersonName.of(name), Sex.FEMALE))
                        .addCareTags(tags)
                        .build())
                .isRight();
    }

    static List<String> listen() {
        List<String> heard = new CopyOnWriteArrayList<>(); // a listener is called in the thread of the command
        Desk desk = governance(heard).as(Actor.of("officer-3", Grant.of(Role.GRID_OFFICER, COMMUNITY)));
        registers(desk, "欧阳明", CareTag.ELDERLY_ALONE);
        registers(desk, "欧阳明", CareTag.ELDERLY_ALONE); // the same command again: nothing happens again
        registers(desk, "王小兰");
        registers(desk, " ", CareTag.DISABLED, CareTag.VERY_OLD); // refused: nothing happened
        return heard;
    }

    /** Prints what was heard. */
    public static void main(String[] args) {
        listen().forEach(System.out::println);
    }
}
