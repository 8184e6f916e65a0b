package org.gridgovernance.grid.compound;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.grid.questionnaire.Questionnaire;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;

/** How commands on the assessment of compounds, and on what is to be put right, are decided. */
final class AssessmentCases {
    private static final int LONGEST_YEARS = 10;

    private AssessmentCases() {}

    static Either<Rejection, Outcome<Compound>> assess(AssessCompound command, Facts facts, Deciding deciding) {
        Ref<Compound> ref = CompoundCases.compound(command.home(), command.compound());
        QuestionnaireRule rule = deciding.rule(Compound.QUESTIONNAIRE);
        return facts.the(ref)
                .profile()
                .asOf(deciding.moment().occurredOn())
                .findFirst()
                .map(profile -> assess(command, ref, rule.questionnaire(profile)))
                .orElseGet(() -> refused(CompoundReason.BEFORE_RECORDED, "occurredAt"));
    }

    private static Either<Rejection, Outcome<Compound>> assess(
            AssessCompound command, Ref<Compound> ref, Questionnaire asked) {
        if (!asked.key().equals(command.questionnaire())) {
            return refused(CompoundReason.OTHER_QUESTIONNAIRE, "questionnaire");
        }
        List<Reason> faults = asked.faults(command.marks(), "marks");
        return Rejection.unless(
                faults,
                () -> Outcome.of(
                        ref, new CompoundEvent.Assessed(asked, command.marks(), asked.score(command.marks()))));
    }

    static Either<Rejection, Outcome<Compound>> order(OrderRectification command, Facts facts, Deciding deciding) {
        Ref<Compound> ref = CompoundCases.compound(command.home(), command.compound());
        Compound compound = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        if (compound.assessments().asOf(on).noneMatch(found -> found.hasMarked(command.item()))) {
            return refused(CompoundReason.ITEM_NOT_ASSESSED, "item");
        }
        if (command.due().isBefore(on) || command.due().isAfter(on.plusYears(LONGEST_YEARS))) {
            return refused(CompoundReason.DUE_IMPLAUSIBLE, "due");
        }
        return compound.rectifications().stream().anyMatch(each -> each.isOpen(command.item(), on))
                ? refused(CompoundReason.ORDERED_ALREADY, "item")
                : Outcome.of(ref, new CompoundEvent.RectificationOrdered(command.item(), command.due()))
                        .accepted();
    }

    static Either<Rejection, Outcome<Compound>> complete(
            CompleteRectification command, Facts facts, Deciding deciding) {
        Ref<Compound> ref = CompoundCases.compound(command.home(), command.compound());
        Optional<Rectification> awaited = awaited(facts.the(ref), command.item());
        if (awaited.isEmpty()) {
            return refused(CompoundReason.NOTHING_ORDERED, "item");
        }
        return deciding.moment().occurredOn().isBefore(awaited.get().orderedOn())
                ? refused(CompoundReason.DONE_BEFORE_ORDERED, "occurredAt")
                : Outcome.of(ref, new CompoundEvent.RectificationCompleted(command.item()))
                        .accepted();
    }

    private static Optional<Rectification> awaited(Compound compound, String item) {
        return compound.rectifications().stream()
                .filter(each -> each.isAwaited(item))
                .findFirst();
    }

    private static <T> Either<Rejection, T> refused(ReasonCode reason, String path) {
        return Either.left(Rejection.of(reason.at(path)));
    }
}
