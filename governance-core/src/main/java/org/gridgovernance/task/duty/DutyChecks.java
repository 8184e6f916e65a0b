package org.gridgovernance.task.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;

/** What commands on the duty list must be like, whatever is on record. */
final class DutyChecks {
    private static final int LONGEST_BASIS = 200;
    private static final int MOST_VOTES = 1_000;
    private static final int MOST_MATTERS = 200;
    private static final int FAR = 10;
    private static final int LONG = 20;
    private static final int MOST_DAYS = 30;

    static final Validator<ApplyForEntry> APPLY = Validator.all(
            Validator.that(c -> isBasis(c.legalBasis()), DutyReason.BASIS_MALFORMED.at("legalBasis")),
            Validator.that(
                    c -> c.requestedBy().isPresent() || !c.list().isPushedDown(),
                    DutyReason.DEPARTMENT_MISSING.at("list")),
            Validator.that(c -> c.support().isPlausible(), DutyReason.SUPPORT_IMPLAUSIBLE.at("support")),
            Validator.that(DutyChecks::beginsWell, DutyReason.DATES_IMPLAUSIBLE.at("validFrom")),
            Validator.that(DutyChecks::endsWell, DutyReason.DATES_IMPLAUSIBLE.at("validUntil")));

    static final Validator<HoldJointMeeting> MEET = Validator.seq(
            DutyChecks::miscounted,
            Validator.that(c -> c.approved() == isCarried(c), DutyReason.VOTES_CONTRADICT.at("approved")));

    static final Validator<RecordSupport> SUPPORT = Validator.that(
            c -> c.support().isAny() && c.support().isPlausible(), DutyReason.SUPPORT_IMPLAUSIBLE.at("support"));

    static final Validator<SuperviseDutyItem> SUPERVISE =
            c -> c.finding().fault("finding").stream().toList();

    static final Validator<ExitDutyItem> EXIT =
            c -> c.because().flatMap(text -> text.fault("because")).stream().toList();

    static final Validator<OverrideDutyList> OVERRIDE = Validator.all(
            Validator.that(c -> isBasis(c.basis()), DutyReason.BASIS_MALFORMED.at("basis")),
            Validator.that(c -> c.matters().size() <= MOST_MATTERS, DutyReason.TOO_MANY_MATTERS.at("matters")),
            Validator.that(DutyChecks::isShort, DutyReason.OVERRIDE_TOO_LONG.at("until")));

    private DutyChecks() {}

    /** By what it is known that a matter stands on a list for a department. */
    static String listed(MatterCode matter, Optional<OrganizationRef> by) {
        return matter + by.map(department -> "|" + department.id().value()).orElse("");
    }

    private static boolean isBasis(String text) {
        return PlainText.fits(text, LONGEST_BASIS);
    }

    private static boolean beginsWell(ApplyForEntry command) {
        LocalDate on = Moment.day(command.occurredAt());
        return !command.validFrom().isBefore(on.minusYears(FAR))
                && !command.validFrom().isAfter(on.plusYears(FAR));
    }

    private static boolean endsWell(ApplyForEntry command) {
        Optional<LocalDate> last = command.validUntil();
        return last.isEmpty()
                || !beginsWell(command)
                || (!last.get().isBefore(command.validFrom())
                        && !last.get().isAfter(command.validFrom().plusYears(LONG)));
    }

    private static List<Reason> miscounted(HoldJointMeeting command) {
        return !isVotes(command.inFavour())
                        || !isVotes(command.against())
                        || !isVotes(command.abstained())
                        || total(command) == 0
                ? List.of(DutyReason.VOTES_IMPLAUSIBLE.at("inFavour"))
                : List.of();
    }

    private static boolean isVotes(int votes) {
        return votes >= 0 && votes <= MOST_VOTES;
    }

    private static boolean isCarried(HoldJointMeeting command) {
        return command.inFavour() * 2 > total(command);
    }

    private static int total(HoldJointMeeting command) {
        return command.inFavour() + command.against() + command.abstained();
    }

    private static boolean isShort(OverrideDutyList command) {
        LocalDate first = Moment.day(command.occurredAt());
        return !command.until().isBefore(first) && command.until().isBefore(first.plusDays(MOST_DAYS));
    }
}
