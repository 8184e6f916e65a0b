package org.gridgovernance.mediation.conclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.calendar.WorkingCalendar;

/**
 * Until when a court can be asked to confirm an agreement (司法确认申请期限): thirty days from its taking effect, as statutory periods
 * are counted. Thread-safe. Source: People's Mediation Law (人民调解法) art. 33; Civil Procedure Law (民事诉讼法) arts. 85, 205.
 */
public final class Confirmable {
    private static final Term TERM = Term.statutoryDays(30);

    private Confirmable() {}

    /** The last day on which the parties can apply; empty if no agreement is in effect, or no court could confirm it. */
    public static Optional<LocalDate> lastDay(MediationCase found, WorkingCalendar calendar) {
        return found.agreement()
                .filter(made -> made.bars().isEmpty())
                .flatMap(Agreement::effectiveOn)
                .map(effective -> lastDay(effective, calendar));
    }

    /** The last day for what took effect on that one. */
    static LocalDate lastDay(LocalDate effectiveOn, WorkingCalendar calendar) {
        return Moment.day(calendar.after(Moment.start(effectiveOn), TERM)).minusDays(1);
    }
}
