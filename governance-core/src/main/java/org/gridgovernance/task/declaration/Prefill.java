package org.gridgovernance.task.declaration;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.matter.HeldFact;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.Requirement;

/**
 * What need not be asked of a resident, because the register holds it (免填免交). Immutable; holds no personal value.
 *
 * @param matter what is declared
 * @param held the facts that the register holds of the resident
 */
public record Prefill(Matter matter, SortedSet<HeldFact> held) {
    /** Copies the facts. */
    public Prefill {
        held = Collections.unmodifiableSortedSet(new TreeSet<>(held));
    }

    /**
     * What the register holds on a day. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_FOUND} for a resident who
     * is not there or not one's to see, {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read
     * households and tenures there.
     */
    public static Either<Rejection, Prefill> of(Desk desk, Matter matter, Ref<Resident> resident, LocalDate on) {
        return desk.find(resident).flatMap(found -> desk.count(HeldFacts.household(found.state(), on))
                .flatMap(households -> desk.count(HeldFacts.tenure(found.state(), on))
                        .map(tenures -> of(matter, found.state(), on, households > 0, tenures > 0))));
    }

    static Prefill of(Matter matter, Resident resident, LocalDate on, boolean household, boolean tenure) {
        EnumSet<HeldFact> held = HeldFacts.of(resident, on);
        if (household) {
            held.add(HeldFact.HOUSEHOLD);
        }
        if (tenure) {
            held.add(HeldFact.TENURE);
        }
        return new Prefill(matter, new TreeSet<>(held));
    }

    /** The requirements for which the register stands. */
    public List<Requirement> prefilled() {
        return matter.requirements().stream().filter(this::isHeld).toList();
    }

    /** The requirements that must still be handed in. */
    public List<Requirement> asked() {
        return matter.requirements().stream()
                .filter(requirement -> !isHeld(requirement))
                .toList();
    }

    SortedSet<String> lacking(Collection<String> handedIn) {
        return codes(asked().stream()
                .filter(requirement -> !handedIn.contains(requirement.code()))
                .toList());
    }

    static SortedSet<String> codes(List<Requirement> requirements) {
        return new TreeSet<>(requirements.stream().map(Requirement::code).toList());
    }

    private boolean isHeld(Requirement requirement) {
        return requirement.heldBy().filter(fact -> held.contains(fact)).isPresent();
    }
}
