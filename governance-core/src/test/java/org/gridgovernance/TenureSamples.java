package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Samples.DWELLING;
import static org.gridgovernance.Samples.HOUSEHOLD;
import static org.gridgovernance.Samples.RESIDENT;
import static org.gridgovernance.Town.HOME;

import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.tenure.BeginTenure;
import org.gridgovernance.resident.tenure.EndTenure;
import org.gridgovernance.resident.tenure.Holder;
import org.gridgovernance.resident.tenure.MergedHolder;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.resident.tenure.TenureEvent;
import org.gridgovernance.resident.tenure.TenureId;
import org.gridgovernance.resident.tenure.TenureKind;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to the tenure of dwellings. */
final class TenureSamples {
    /** With every field filled, which no command is accepted with. */
    private static final Holder HOLDER = Holder.builder()
            .kind(TenureKind.OWNER)
            .resident(RESIDENT)
            .household(HOUSEHOLD)
            .organization("百步亭物业公司")
            .person(PersonName.of(Canaries.NAME))
            .phone(Phone.of(Canaries.PHONE))
            .build();

    private TenureSamples() {}

    static Tenure tenure() {
        Timeline<Holder> holders = Timeline.<Holder>empty().open(HOLDER, DAY, AT);
        return Tenure.builder()
                .id(TenureId.of(DWELLING))
                .home(HOME)
                .holders(holders)
                .addMergedHolder(new MergedHolder(RESIDENT, holders.entries(), holders.entries()))
                .build();
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "tenure-opened" -> new TenureEvent.Opened();
            case "tenure-begun" -> new TenureEvent.Begun(HOLDER, DAY);
            case "tenure-ended" -> new TenureEvent.Ended(HOLDER, DAY);
            case "holder-merged" -> new TenureEvent.HolderMerged(RESIDENT, Samples.KEPT);
            case "holder-restored" -> new TenureEvent.HolderRestored(RESIDENT);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "begin-tenure" ->
                BeginTenure.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .dwelling(DWELLING)
                        .holder(HOLDER)
                        .since(DAY)
                        .build();
            case "end-tenure" ->
                EndTenure.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .dwelling(DWELLING)
                        .holder(HOLDER)
                        .to(DAY)
                        .build();
            default -> null;
        };
    }
}
