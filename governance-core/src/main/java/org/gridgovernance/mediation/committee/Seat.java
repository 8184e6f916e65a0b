package org.gridgovernance.mediation.committee;

import java.util.Optional;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * That somebody mediates for a committee (任职). Sex and ethnic group are told so that the composition can be checked (People's
 * Mediation Law, 人民调解法, art. 8), and for nothing else; both are personal, so a store seals them. Immutable.
 *
 * @param worker who, of the committee's home
 * @param kind as what
 * @param sex the sex; of an appointee not stated
 * @param ethnicGroup the ethnic group; of members in areas where several groups live, and of nobody else
 * @param resident the person's own entry in the register of the committee's home, if there is one
 * @param account the account of the host, read from the entry of the worker when the seat was given: by it whoever keeps a case
 *     next sees it; what a command tells of it counts for nothing
 */
public record Seat(
        WorkerId worker,
        SeatKind kind,
        Sex sex,
        Optional<EthnicGroup> ethnicGroup,
        Optional<ResidentId> resident,
        Optional<String> account) {

    /** A seat of which no account is known yet. */
    public Seat(
            WorkerId worker, SeatKind kind, Sex sex, Optional<EthnicGroup> ethnicGroup, Optional<ResidentId> resident) {
        this(worker, kind, sex, ethnicGroup, resident, Optional.empty());
    }

    /** The seat of a member of whom no more is told. */
    public static Seat of(WorkerId worker, SeatKind kind, Sex sex) {
        return new Seat(worker, kind, sex, Optional.empty(), Optional.empty());
    }

    static Seat appointed(WorkerId worker, Optional<ResidentId> resident) {
        return new Seat(worker, SeatKind.APPOINTEE, Sex.NOT_STATED, Optional.empty(), resident);
    }

    Seat by(Optional<String> theirs) {
        return new Seat(worker, kind, sex, ethnicGroup, resident, theirs);
    }

    boolean isElected() {
        return kind.isElected();
    }

    /** Whether of an ethnic group other than the Han; no if that was not told. */
    boolean isOfSmallerGroup() {
        return ethnicGroup.filter(group -> group != EthnicGroup.HAN).isPresent();
    }

    Seat forgotten() {
        return new Seat(worker, kind, Sex.UNKNOWN, Optional.empty(), Optional.empty());
    }
}
