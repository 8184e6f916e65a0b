package org.gridgovernance.examples;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.Accord;
import org.gridgovernance.exchange.Reconciliation;
import org.gridgovernance.exchange.ReconciliationReport;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;

/** The police have a list, and we have a register: where do they agree, and what should be done where they do not? */
public final class ReconcileWithADepartmentMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

    static final String LIST = """
            姓名,性别,公民身份号码,出生日期,联系电话
            欧阳明,男,110101190001010014,1900-01-01,
            王晓兰,女,110101190001010022,1900-01-01,
            诸葛梅,女,320508190102030060,1901-02-03,
            司马川,男,,1930-05-06,13900000002
            夏侯兰,男,420106190402290031,1904-02-29,
            赵红,女,,,
            """;

    private ReconcileWithADepartmentMain() {}

    static Desk desk() {
        Desk desk = Governance.builder()
                .clock(() -> NOON)
                .build()
                .as(Actor.of("steward-1", Grant.of(Role.DATA_STEWARD, COMMUNITY)));
        register(desk, "欧阳明", "1900-01-01", "110101190001010014");
        register(desk, "王小兰", "1900-01-01", "110101190001010022");
        register(desk, "诸葛梅", "1901-02-03", "");
        register(desk, "司马川", "1930-05-06", "");
        register(desk, "赵红", "1950-01-01", "");
        register(desk, "赵红", "1960-01-01", "");
        register(desk, "慕容雪", "1970-01-01", "");
        return desk;
    }

    /** All were seen at the door last week, where they said how to reach them. */
    private static void register(Desk desk, String name, String birth, String number) {
        desk.execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-" + birth + number))
                        .occurredAt(NOON)
                        .home(COMMUNITY)
                        .particulars(Particulars.builder()
                                .from(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                                .birth(BirthDate.of(birth))
                                .addPhone(Phone.of("13900000001"))
                                .build())
                        .documents(Optional.of(number).filter(some -> !some.isEmpty()).stream()
                                .map(some -> Document.of(DocumentKind.RESIDENT_ID, some))
                                .toList())
                        .verification(new Verification(DAY.minusDays(7), Source.DOOR_VISIT))
                        .build())
                .get();
    }

    static ReconciliationReport compare(Desk desk, List<Command<Resident>> proposals) throws IOException {
        return Reconciliation.of(desk, COMMUNITY, Source.PUBLIC_SECURITY, DAY)
                .proposing(proposals::add)
                .read(new StringReader(LIST))
                .get();
    }

    /** Prints how the list and the register agree, before and after what was proposed is done. */
    public static void main(String[] args) throws IOException {
        Desk desk = desk();
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport before = compare(desk, proposals);
        desk.executeAll(proposals); // somebody looked at them first
        ReconciliationReport after = compare(desk, new ArrayList<>());
        for (Accord accord : Accord.values()) {
            System.out.printf("%-10s %d → %d%n", accord, before.count(accord), after.count(accord));
        }
        System.out.println("only here  " + before.onlyHere().size() + ", to be visited");
        System.out.println("still differing: " + after.differing() + ", where the door visit is trusted more");
    }
}
