package org.gridgovernance.task.handling;

import org.gridgovernance.task.calendar.Term;

/** Who may grant more time, unless somebody says otherwise: by how much, and how often. */
final class StandardExtension {
    private static final int HOURS_A_WORKDAY = 8;
    private static final int HOURS_A_DAY = 24;

    private StandardExtension() {}

    static ApprovalLevel level(ExtensionQuestion question) {
        return level(question.number(), days(question.more()));
    }

    private static ApprovalLevel level(int number, int days) {
        if (number == 1 && days <= 5) {
            return ApprovalLevel.COMMUNITY;
        }
        if (number <= 2 && days <= 15) {
            return ApprovalLevel.STREET;
        }
        return number <= 3 && days <= 60 ? ApprovalLevel.COUNTY : ApprovalLevel.NOBODY;
    }

    /** Whole days, begun ones counted. */
    private static int days(Term term) {
        return switch (term.unit()) {
            case WORKING_HOURS -> Math.floorDiv(term.amount() - 1, HOURS_A_WORKDAY) + 1;
            case HOURS -> Math.floorDiv(term.amount() - 1, HOURS_A_DAY) + 1;
            case WORKING_DAYS, CALENDAR_DAYS, STATUTORY_DAYS -> term.amount();
        };
    }
}
