package org.gridgovernance.task.duty;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.matter.MatterCatalogue;
import org.gridgovernance.task.matter.MatterReason;

/** How commands on overrides of the duty list are decided, and how their events make a state. */
final class OverrideCases {
    private OverrideCases() {}

    static Ref<DutyOverride> override(AreaCode home, DutyOverrideId id) {
        return Ref.to(DutyOverride.TYPE, home, id);
    }

    static Either<Rejection, Outcome<DutyOverride>> declare(OverrideDutyList command, Facts facts, Deciding deciding) {
        MatterCatalogue catalogue = deciding.rule(MatterCatalogue.IN_FORCE).catalogue();
        return command.matters().stream().allMatch(catalogue::has)
                ? Outcome.of(
                                override(command.home(), new DutyOverrideId(deciding.newId())),
                                new DutyEvent.OverrideDeclared(
                                        command.matters(), command.basis(), command.until(), deciding.posture()))
                        .accepted()
                : Either.left(Rejection.of(MatterReason.UNKNOWN.at("matters")));
    }

    static List<Reason> mayEnd(EndOverride command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        return facts.find(override(command.home(), command.override())).stream()
                .flatMap(override -> unless(override, on).stream())
                .toList();
    }

    static Either<Rejection, Outcome<DutyOverride>> end(EndOverride command, Facts facts, Deciding deciding) {
        return Outcome.of(override(command.home(), command.override()), new DutyEvent.OverrideEnded())
                .accepted();
    }

    static DutyOverride declared(Ref<DutyOverride> ref, DutyEvent.OverrideDeclared event, Moment moment) {
        return DutyOverride.builder()
                .id(new DutyOverrideId(ref.id()))
                .home(ref.home())
                .matters(event.matters())
                .basis(event.basis())
                .posture(event.posture())
                .since(moment.occurredOn())
                .until(event.until())
                .build();
    }

    static DutyOverride ended(DutyOverride override, DutyEvent.OverrideEnded event, Moment moment) {
        return DutyOverride.builder()
                .from(override)
                .endedOn(moment.occurredOn())
                .build();
    }

    private static Optional<Reason> unless(DutyOverride override, LocalDate on) {
        if (!on.isBefore(override.ends()) || override.endedOn().isPresent()) {
            return Optional.of(DutyReason.OVERRIDE_OVER.at("override"));
        }
        return on.isBefore(override.since()) ? Optional.of(DutyReason.OUT_OF_ORDER.at("occurredAt")) : Optional.empty();
    }
}
