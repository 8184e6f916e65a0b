package org.gridgovernance.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** What happened to somebody, when, by whom, what decided, and how did it look after each step? */
public final class LookAtAnAggregatesHistoryMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final Instant MONDAY = Instant.parse("2026-03-02T01:30:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-03T01:30:00Z");

    /** One step of a life: the journal's line, and the state that followed from it. */
    record Step(JournalEntry<Resident> entry, Resident after) {}

    private LookAtAnAggregatesHistoryMain() {}

    static Ref<Resident> live(Governance governance) {
        Desk clerk = governance.as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));
        Desk officer = governance.as(Actor.of("officer-3", Grant.of(Role.GRID_OFFICER, COMMUNITY)));
        Particulars who = Particulars.of(PersonName.of("欧阳明"), Sex.MALE);
        Resident one = officer.execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-17-1"))
                        .occurredAt(MONDAY)
                        .home(COMMUNITY)
                        .particulars(who)
                        .build())
                .get()
                .aggregate();
        clerk.execute(SetCareTags.builder()
                .commandId(CommandId.of("tags-1"))
                .occurredAt(MONDAY)
                .home(COMMUNITY)
                .resident(one.id())
                .addCareTag(CareTag.VERY_OLD)
                .build());
        officer.execute(VerifyResident.builder()
                .commandId(CommandId.of("verify-1"))
                .occurredAt(TUESDAY)
                .home(COMMUNITY)
                .resident(one.id())
                .verification(new Verification(LocalDate.parse("2026-03-03"), Source.PHONE))
                .build());
        return Ref.to(Resident.TYPE, COMMUNITY, one.id());
    }

    /** Folds the journal step by step: the same fold that made the stored state. */
    static List<Step> history(Desk desk, Ref<Resident> ref) {
        List<Step> steps = new ArrayList<>();
        @Nullable Resident state = null;
        for (JournalEntry<Resident> entry : desk.history(ref).get()) {
            state = ref.type().fold(state, ref, entry.event(), entry.moment());
            steps.add(new Step(entry, state));
        }
        return steps;
    }

    /** Prints the life of one resident. */
    public static void main(String[] args) {
        Governance governance = Governance.builder().build();
        Ref<Resident> ref = live(governance);
        Desk observer = governance.as(Actor.of("auditor-1", Grant.of(Role.OBSERVER, COMMUNITY)));
        history(observer, ref)
                .forEach(step -> System.out.println(
                        step.entry().version() + " " + step.entry().eventName()
                                + ", " + step.entry().moment().occurredOn() + ", by "
                                + step.entry().actor()
                                + ", since " + step.entry().decidedBy() + " → care tags: "
                                + step.after().careTags().size()));
    }
}
