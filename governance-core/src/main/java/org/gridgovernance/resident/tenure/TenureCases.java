package org.gridgovernance.resident.tenure;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.evidence.Days;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on the tenure of dwellings are checked and decided. */
final class TenureCases {
    private static final int LONGEST = 100;

    static final Validator<BeginTenure> BEGIN = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            Validator.that(command -> command.holder().named() == 1, TenureReason.HOLDER_UNCLEAR.at("holder")),
            Validator.that(
                    command -> command.holder().phone().isEmpty() || isOutside(command.holder()),
                    TenureReason.PHONE_KEPT_ELSEWHERE.at("holder.phone")),
            command -> faults(command.holder()),
            command -> Days.notAfter(Optional.of(command.since()), command.occurredAt(), "since"));

    static final Validator<EndTenure> END =
            Validator.all(OnTheBooks.IN_COMMUNITY, command -> Days.plausible("to", command.to()));

    private TenureCases() {}

    private static boolean isOutside(Holder holder) {
        return holder.resident().isEmpty() && holder.household().isEmpty();
    }

    private static List<Reason> faults(Holder holder) {
        return Stream.of(
                        holder.organization()
                                .filter(name -> !PlainText.fits(name, LONGEST))
                                .map(name -> TenureReason.ORGANIZATION_MALFORMED.at("holder.organization")),
                        holder.person().flatMap(name -> name.fault("holder.person")),
                        holder.phone().flatMap(phone -> phone.fault("holder.phone")))
                .flatMap(Optional::stream)
                .toList();
    }

    static Ref<Dwelling> dwelling(AreaCode home, DwellingId dwelling) {
        return Ref.to(Dwelling.TYPE, home, dwelling);
    }

    static void wants(BeginTenure command, Wanted wanted) {
        wanted.ref(Tenure.of(command.home(), command.dwelling()));
        command.holder().resident().ifPresent(id -> wanted.ref(OnTheBooks.entry(command.home(), id)));
        command.holder().household().ifPresent(id -> wanted.ref(Ref.to(Household.TYPE, command.home(), id)));
    }

    static List<Reason> fits(BeginTenure command, Facts facts) {
        Stream<Reason> household = command.holder().household().stream()
                .flatMap(id -> facts.unless(
                        Ref.to(Household.TYPE, command.home(), id),
                        HouseholdReason.HOUSEHOLD_UNKNOWN.at("holder.household")));
        Stream<Reason> resident = command.holder().resident().stream()
                .flatMap(id ->
                        OnTheBooks.known(facts, OnTheBooks.entry(command.home(), id), "holder.resident").stream());
        return Stream.concat(household, resident).toList();
    }

    static Either<Rejection, Outcome<Tenure>> begin(BeginTenure command, Facts facts, Deciding deciding) {
        Ref<Tenure> ref = Tenure.of(command.home(), command.dwelling());
        Optional<Tenure> tenure = facts.find(ref);
        TenureEvent begun = new TenureEvent.Begun(command.holder(), command.since());
        if (tenure.map(Tenure::holders).filter(line -> holds(line, command)).isPresent()) {
            return Either.left(Rejection.of(TenureReason.HOLDS_ALREADY.at("holder")));
        }
        Outcome<Tenure> held = tenure.map(any -> Outcome.of(ref, begun))
                .orElseGet(() -> Outcome.of(ref, new TenureEvent.Opened(), begun));
        return command.holder()
                .resident()
                .map(id -> held.provided(OnTheBooks.entry(command.home(), id))) // neither merged nor erased meanwhile
                .orElse(held)
                .accepted();
    }

    private static boolean holds(Timeline<Holder> holders, BeginTenure command) {
        return !holders.since(command.since(), command.holder()::equals)
                .entries()
                .isEmpty();
    }

    static void wants(EndTenure command, Wanted wanted) {
        wanted.ref(Tenure.of(command.home(), command.dwelling()));
        command.holder().resident().ifPresent(id -> wanted.ref(OnTheBooks.entry(command.home(), id)));
    }

    static Either<Rejection, Outcome<Tenure>> end(EndTenure command, Facts facts, Deciding deciding) {
        Ref<Tenure> ref = Tenure.of(command.home(), command.dwelling());
        return facts.find(ref).filter(tenure -> isHeld(tenure, command)).isPresent()
                ? Outcome.of(ref, new TenureEvent.Ended(command.holder(), command.to()))
                        .accepted()
                : Either.left(Rejection.of(TenureReason.TENURE_UNKNOWN.at("holder")));
    }

    private static boolean isHeld(Tenure tenure, EndTenure command) {
        return tenure.holders().entries().stream()
                .filter(entry -> entry.stands() && entry.to().isEmpty())
                .anyMatch(entry ->
                        entry.value().equals(command.holder()) && !entry.from().isAfter(command.to()));
    }
}
