package org.gridgovernance.examples;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.desk.Preview;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.type.Criteria;

/** What would a command do, if I sent it? Check tells whether it would be let in, preview what would follow from it. */
public final class TryWithoutWritingMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");

    private TryWithoutWritingMain() {}

    static Desk desk(Governance governance) {
        return governance.as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));
    }

    static RecordDwelling room(String room) {
        return RecordDwelling.builder()
                .commandId(CommandId.of("dwelling-" + room.length()))
                .occurredAt(Instant.parse("2026-03-02T01:30:00Z"))
                .home(COMMUNITY)
                .place(new Place("汉口花园一期", "25", "4", room))
                .build();
    }

    /** While somebody fills in a form: what is wrong so far? Every reason at once, or the warnings. */
    static List<Reason> faults(Desk desk, RecordDwelling command) {
        Either<Rejection, List<Reason>> answer = desk.check(command);
        return answer.fold(no -> no.reasons(), warnings -> warnings);
    }

    /** Before somebody presses the button: which events would there be? */
    static List<String> events(Desk desk, RecordDwelling command) {
        Either<Rejection, Preview<Dwelling>> answer = desk.preview(command);
        return answer.get().entries().stream().map(JournalEntry::eventName).toList();
    }

    /** Prints what is wrong with a room without a number, what would follow from one with it, and that nothing did. */
    public static void main(String[] args) {
        Desk desk = desk(Governance.builder().build());
        faults(desk, room("")).forEach(reason -> System.out.println(reason.code() + " " + reason.zh()));
        System.out.println("would follow → " + events(desk, room("204")));
        System.out.println(
                "dwellings    → " + desk.count(Criteria.of(Dwelling.TYPE)).get());
    }
}
