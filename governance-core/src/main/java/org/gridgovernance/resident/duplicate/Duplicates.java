package org.gridgovernance.resident.duplicate;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.store.type.Ref;

/** Looks for entries of the register that may be one person (查找疑似重复). */
public final class Duplicates {
    /** How much a resemblance means. */
    public static final RuleSlot<LikenessRule> LIKENESS =
            new RuleSlot<>("likeness", LikenessRule.class, LikenessRule.standard());

    private Duplicates() {}

    /**
     * Who may be the same person as that entry, the most alike first: in its community who shares the name, a phone, or a
     * dwelling on that day, and anywhere who holds a document of the same number; as far as the desk's actor may see them.
     * What was merged or erased, and who moved to another community, is left out. Costs three questions to the store, and
     * one more for every further thousand who share something.
     */
    public static Either<Rejection, List<SuspectedDuplicate>> of(Desk desk, Ref<Resident> entry, LocalDate day) {
        return desk.inSnapshot(reading -> reading.find(entry)
                .flatMap(found -> new Lookalikes(found, day, rule(desk, entry.home(), day)).among(reading)));
    }

    /**
     * Hands over every two entries that may be one person, each pair once (全社区查重): each entry of a community with those of
     * it that share a document number, the name, a phone, or a dwelling on that day, and with whoever elsewhere holds a
     * document of the same number; as far as the desk's actor may see them. Left out is the same. Reads all from one moment
     * of the store, a thousand entries at a time; memory holds those of the community. How many pairs there are.
     */
    public static Either<Rejection, Long> sweep(
            Desk desk, AreaCode community, LocalDate day, Consumer<? super SuspectedPair> each) {
        return desk.inSnapshot(reading -> new Sweep(reading, day, rule(desk, community, day), each).over(community));
    }

    private static LikenessRule rule(Desk desk, AreaCode community, LocalDate day) {
        return desk.rule(LIKENESS, community, desk.posture(community), day).rule();
    }

    /** Whether they may be one person entered twice, not one on the way from here to there. */
    static boolean areComparable(Resident entry, Resident other) {
        return isStanding(other)
                && relocations(entry).noneMatch(relocations(other).toList()::contains);
    }

    private static Stream<Relocation> relocations(Resident entry) {
        return Stream.of(entry.offered(), entry.arrivedBy()).flatMap(Optional::stream);
    }

    static boolean isStanding(Resident entry) {
        return entry.mergedInto().isEmpty() && entry.leftBy().isEmpty() && !entry.isErased();
    }
}
