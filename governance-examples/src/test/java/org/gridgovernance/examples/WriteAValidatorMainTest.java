package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.WriteAValidatorMain.COMMUNITY;
import static org.gridgovernance.examples.WriteAValidatorMain.IN_NO_GRID;
import static org.gridgovernance.examples.WriteAValidatorMain.NO_DOCUMENT;
import static org.gridgovernance.examples.WriteAValidatorMain.NO_PHONE;
import static org.gridgovernance.examples.WriteAValidatorMain.governance;
import static org.gridgovernance.examples.WriteAValidatorMain.reasons;

import java.time.Instant;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.junit.jupiter.api.Test;

class WriteAValidatorMainTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:30:00Z");

    @Test
    void allReasonsComeAtOnceTheLibrarysOwnFirst() {
        assertThat(reasons(governance(), Particulars.of(PersonName.of(" "), Sex.UNKNOWN)))
                .containsExactly(PersonalReason.NAME_BLANK.at("particulars.name"), NO_PHONE, NO_DOCUMENT);
    }

    @Test
    void aWarningAloneDoesNotRefuse() {
        Particulars withPhone = Particulars.builder()
                .name(PersonName.of("王小兰"))
                .sex(Sex.FEMALE)
                .addPhone(Phone.of("13800138000"))
                .build();

        assertThat(reasons(governance(), withPhone)).containsExactly(NO_DOCUMENT);
    }

    @Test
    void factsAreCheckedToo() {
        Desk desk = governance().as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));
        Dwelling dwelling = desk.execute(RecordDwelling.builder()
                        .commandId(CommandId.of("dwelling-1"))
                        .occurredAt(MONDAY)
                        .home(COMMUNITY)
                        .place(new Place("汉口花园一期", "25", "4", "204"))
                        .build())
                .get()
                .aggregate();

        assertThat(desk.execute(FormHousehold.builder()
                                .commandId(CommandId.of("household-1"))
                                .occurredAt(MONDAY)
                                .home(COMMUNITY)
                                .dwelling(dwelling.id())
                                .build())
                        .getLeft()
                        .reasons())
                .containsExactly(IN_NO_GRID);
    }

    @Test
    void mainPrintsEveryReason() {
        assertThat(Printed.by(() -> WriteAValidatorMain.main(new String[0])))
                .contains("name.blank", "vendor.no-phone", "vendor.no-document");
    }
}
