package org.gridgovernance.workforce.post;

import java.time.LocalDate;

/**
 * That somebody is sought for a post (招聘公告). Immutable.
 *
 * @param target for whom it is announced
 * @param opens the day it was announced
 * @param closes the last day on which the post is filled by it
 */
public record Vacancy(RecruitmentTarget target, LocalDate opens, LocalDate closes) {
    /** Whether it is open on that day. */
    public boolean isOpen(LocalDate on) {
        return !on.isBefore(opens) && !on.isAfter(closes);
    }
}
