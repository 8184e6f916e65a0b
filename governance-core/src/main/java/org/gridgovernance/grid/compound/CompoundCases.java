package org.gridgovernance.grid.compound;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How commands on what a compound is are decided. */
final class CompoundCases {
    private CompoundCases() {}

    static Ref<Compound> compound(AreaCode home, CompoundId id) {
        return Ref.to(Compound.TYPE, home, id);
    }

    /** Refuses what is retired; whether it exists is asked apart. */
    static List<Reason> standing(Command<?> command, CompoundId id, Facts facts) {
        return facts
                .find(compound(command.home(), id))
                .filter(compound -> compound.retiredOn().isPresent())
                .map(retired -> CompoundReason.COMPOUND_RETIRED.at("compound"))
                .stream()
                .toList();
    }

    static Either<Rejection, Outcome<Compound>> enter(RecordCompound command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        compound(command.home(), new CompoundId(deciding.newId())),
                        new CompoundEvent.Recorded(title(command.title()), command.profile()))
                .accepted();
    }

    static Either<Rejection, Outcome<Compound>> change(ChangeCompoundProfile command, Facts facts, Deciding deciding) {
        Ref<Compound> ref = compound(command.home(), command.compound());
        boolean holds =
                facts.the(ref).profile().asOf(deciding.moment().occurredOn()).anyMatch(command.profile()::equals);
        return holds
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new CompoundEvent.ProfileChanged(command.profile()))
                        .accepted();
    }

    static void wants(RenameCompound command, Wanted wanted) {
        holder(command).ifPresent(wanted::key);
    }

    static List<Reason> fits(RenameCompound command, Facts facts) {
        Ref<Compound> own = compound(command.home(), command.compound());
        return holder(command)
                .flatMap(facts::holder)
                .filter(holder -> !holder.ref().equals(own))
                .map(another -> CompoundReason.TITLE_TAKEN.at("title"))
                .stream()
                .toList();
    }

    static Either<Rejection, Outcome<Compound>> rename(RenameCompound command, Facts facts, Deciding deciding) {
        Ref<Compound> ref = compound(command.home(), command.compound());
        String title = title(command.title());
        return facts.the(ref).title().equals(title)
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new CompoundEvent.Renamed(title)).accepted();
    }

    static Either<Rejection, Outcome<Compound>> retire(RetireCompound command, Facts facts, Deciding deciding) {
        Ref<Compound> ref = compound(command.home(), command.compound());
        return tellsAfter(facts.the(ref), deciding.moment().occurredOn())
                ? Either.left(Rejection.of(CompoundReason.TOLD_SINCE.at("occurredAt")))
                : Outcome.of(ref, new CompoundEvent.Retired()).accepted();
    }

    private static boolean tellsAfter(Compound compound, LocalDate on) {
        Stream<LocalDate> days = compound.rectifications().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.orderedOn()), each.doneOn().stream()));
        return Stream.of(begun(compound.profile()), begun(compound.assessments()), days)
                .flatMap(each -> each)
                .anyMatch(day -> day.isAfter(on));
    }

    private static Stream<LocalDate> begun(Timeline<?> line) {
        return line.entries().stream().map(entry -> entry.from());
    }

    private static Optional<KeyRef<Compound>> holder(RenameCompound command) {
        return CompoundChecks.title(command.title())
                .flatMap(title -> KeyRef.of(Compound.TYPE, Compound.TITLE, command.home(), title));
    }

    private static String title(String text) {
        return CompoundChecks.title(text).orElseThrow();
    }
}
