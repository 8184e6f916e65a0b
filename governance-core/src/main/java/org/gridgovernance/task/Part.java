package org.gridgovernance.task;

import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * The part of one department in a task that several handle together (吹哨报到). Immutable. Source: Beijing regulation on swift
 * response to complaints (北京市接诉即办工作条例) arts. 16, 33: whoever is whistled for reports, and both sides are assessed.
 *
 * @param number its number within the task, from 1
 * @param department who was whistled for
 * @param asked what they are asked to do
 * @param due by when
 * @param reportedInAt when they reported (报到), if they did
 * @param answeredAt when they answered (反馈), if they did
 * @param result what they did
 * @param departmentScore how the community found the department, 1 to 5
 * @param communityScore how the department found the community that whistled, 1 to 5
 */
public record Part(
        int number,
        OrganizationRef department,
        PersonalText asked,
        Deadline due,
        Optional<Instant> reportedInAt,
        Optional<Instant> answeredAt,
        Optional<PersonalText> result,
        Optional<Integer> departmentScore,
        Optional<Integer> communityScore) {
    /** A part that was just asked for. */
    public static Part asked(int number, OrganizationRef department, PersonalText asked, Deadline due) {
        return new Part(
                number,
                department,
                asked,
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it is not answered yet. */
    public boolean isOpen() {
        return answeredAt.isEmpty();
    }

    /** Whether it was answered late, or is late by then (逾期). */
    public boolean isLate(Instant now) {
        return !due.isKeptBy(answeredAt.orElse(now));
    }

    Part reportedIn(Instant at) {
        return new Part(
                number, department, asked, due, Optional.of(at), answeredAt, result, departmentScore, communityScore);
    }

    Part answered(Instant at, PersonalText what) {
        return new Part(
                number,
                department,
                asked,
                due,
                reportedInAt.or(() -> Optional.of(at)),
                Optional.of(at),
                Optional.of(what),
                departmentScore,
                communityScore);
    }

    Part assessed(boolean ofDepartment, int score) {
        Optional<Integer> given = Optional.of(score);
        return new Part(
                number,
                department,
                asked,
                due,
                reportedInAt,
                answeredAt,
                result,
                ofDepartment ? given : departmentScore,
                ofDepartment ? communityScore : given);
    }
}
