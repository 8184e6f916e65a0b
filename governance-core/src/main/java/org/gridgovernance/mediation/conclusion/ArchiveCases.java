package org.gridgovernance.mediation.conclusion;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.archive.CaseFile;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** How files are closed and destroyed. */
final class ArchiveCases {
    private ArchiveCases() {}

    static List<Reason> fits(ArchiveMediation command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.ARCHIVE, facts)
                .flatMap(found -> against(command, found))
                .toList();
    }

    private static Stream<Reason> against(ArchiveMediation command, MediationCase found) {
        return Stream.of(
                        missing(command, found),
                        Conclusion.unlessAnswering(command.filedBy(), found, "filedBy"),
                        Conclusion.unlessPlausible(
                                command.filedOn(), Moment.day(found.stageSince()), command, "filedOn"),
                        Conclusion.unless(
                                !needsFollowUp(found) || !found.followUps().isEmpty(),
                                ConclusionReason.NO_FOLLOW_UP.at("mediation")),
                        Conclusion.unless(!awaitsRuling(found), ConclusionReason.RULING_AWAITED.at("mediation")))
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> missing(ArchiveMediation command, MediationCase found) {
        return FileContents.required(found).stream()
                .filter(part -> !command.pages().containsKey(part))
                .map(part -> ConclusionReason.PART_MISSING.at("pages." + part.code()));
    }

    /** Whether something was due later than on the day of the agreement's effect. */
    private static boolean needsFollowUp(MediationCase found) {
        return found.agreement().stream()
                .flatMap(made -> made.effectiveOn().stream().flatMap(effective -> made.obligations().stream()
                        .filter(owed -> owed.due().isAfter(effective))))
                .findAny()
                .isPresent();
    }

    private static boolean awaitsRuling(MediationCase found) {
        return found.confirmation().filter(asked -> asked.ruling().isEmpty()).isPresent();
    }

    static Either<Rejection, Outcome<MediationCase>> archive(ArchiveMediation command, Facts facts, Deciding deciding) {
        MediationCase found = facts.the(CaseDocket.entry(command.home(), command.mediation()));
        if (isOpen(found, command.filedOn(), deciding.rule(WorkingCalendar.IN_FORCE))) {
            return Either.left(Rejection.of(ConclusionReason.CONFIRMATION_OPEN.at("filedOn")));
        }
        CaseFile file = new CaseFile(command.pages(), command.retention(), command.filedOn(), command.filedBy());
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Archived(file));
    }

    /** Whether what was broken can still be brought before a court to be confirmed. */
    private static boolean isOpen(MediationCase found, LocalDate on, WorkingCalendar calendar) {
        boolean asked = found.confirmation()
                .flatMap(Confirmation::ruling)
                .filter(ruling -> ruling != ConfirmationRuling.NOT_ACCEPTED)
                .isPresent();
        return found.stage() == MediationStage.BROKEN
                && !asked
                && Confirmable.lastDay(found, calendar)
                        .filter(last -> !on.isAfter(last))
                        .isPresent();
    }

    static List<Reason> fits(DestroyFile command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.DESTROY, facts)
                .flatMap(found -> against(command, found))
                .toList();
    }

    private static Stream<Reason> against(DestroyFile command, MediationCase found) {
        return found.destroyedOn().isPresent()
                ? Stream.of(KernelReason.SUBJECT_ERASED.at("mediation"))
                : Conclusion.unless(isOver(command, found), ConclusionReason.MUST_BE_KEPT.at("mediation"));
    }

    private static boolean isOver(DestroyFile command, MediationCase found) {
        return found.file()
                .flatMap(CaseFile::destroyableFrom)
                .filter(first -> !Moment.day(command.occurredAt()).isBefore(first))
                .isPresent();
    }

    static Either<Rejection, Outcome<MediationCase>> destroy(DestroyFile command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Destroyed());
    }
}
