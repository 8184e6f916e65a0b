package org.gridgovernance.resident;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Provenance;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.statement.Said;
import org.gridgovernance.resident.statement.Statement;
import org.gridgovernance.store.type.Ref;

/** How a statement of a source is decided: what is news, what the register follows, what is kept beside. */
final class StatementCases {
    private StatementCases() {}

    static Either<Rejection, Outcome<Resident>> state(StateFacts command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        Said said = command.said().about(among(command.said().groups(), group -> !isLater(resident, command, group)));
        if (said.groups().isEmpty()) {
            return Either.left(Rejection.of(EvidenceReason.STATEMENT_OLDER.at("day")));
        }
        Outcome<Resident> outcome = said.groups().stream().allMatch(group -> isOnRecord(resident, command, group))
                ? Outcome.of(ref)
                : stated(ref, resident, command, said, deciding);
        return said.groups().equals(command.said().groups())
                ? outcome.accepted()
                : outcome.warning(EvidenceReason.STATEMENT_OLDER.warnAt("day")).accepted();
    }

    private static Outcome<Resident> stated(
            Ref<Resident> ref, Resident resident, StateFacts command, Said said, Deciding deciding) {
        Trust trust = new Trust(deciding.rule(Resident.TRUST), resident);
        SortedSet<FactGroup> taken =
                among(said.groups(), group -> isWritten(said, group) && trust.follows(from(command, group)));
        Outcome<Resident> stated =
                Outcome.of(ref, new ResidentEvent.Stated(command.source(), command.day(), said, taken));
        Particulars now = said.over(resident.particulars(), taken);
        return stated.warningEach(kept(resident, command.day(), said, now))
                .warningEach(
                        taken.contains(FactGroup.IDENTITY) ? differences(now, resident, deciding) : Stream.empty());
    }

    /** A warning if something of it differs from the register after all. */
    private static Stream<Reason> kept(Resident resident, LocalDate day, Said said, Particulars now) {
        List<Residence> residences = resident.residences().asOf(day).toList();
        return said.differing(now, residences).isEmpty()
                ? Stream.empty()
                : Stream.of(EvidenceReason.KEPT_BESIDE.warnAt("said"));
    }

    private static Stream<Reason> differences(Particulars now, Resident resident, Deciding deciding) {
        return ResidentChecks.differences(
                        now, resident.documents(), deciding.moment().occurredOn())
                .stream()
                .map(found -> new Reason(found.code(), "said", found.severity(), found.zh(), found.en()));
    }

    /** Whether that group is of the particulars: a stated residence is compared, and never entered. */
    private static boolean isWritten(Said said, FactGroup group) {
        return group != FactGroup.RESIDENCE || said.registeredAddress().isPresent();
    }

    private static boolean isLater(Resident resident, StateFacts command, FactGroup group) {
        return resident.statements().stream()
                .map(Statement::from)
                .filter(from(command, group)::isSameSource)
                .anyMatch(known -> known.day().isAfter(command.day()));
    }

    private static boolean isOnRecord(Resident resident, StateFacts command, FactGroup group) {
        return resident.statements()
                .contains(Statement.after(
                        resident.statements(),
                        from(command, group),
                        command.said().about(Set.of(group))));
    }

    private static Provenance from(StateFacts command, FactGroup group) {
        return new Provenance(group, command.source(), command.day());
    }

    private static SortedSet<FactGroup> among(SortedSet<FactGroup> groups, Predicate<FactGroup> which) {
        SortedSet<FactGroup> some = new TreeSet<>(groups);
        some.removeIf(which.negate());
        return some;
    }
}
