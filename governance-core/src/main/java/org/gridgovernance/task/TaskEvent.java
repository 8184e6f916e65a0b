package org.gridgovernance.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/** What happens to a {@link Task}. Deadlines stand in the event with which they begin, so that no rule changes them later. */
public sealed interface TaskEvent extends Event {
    /**
     * It was told of (登记).
     *
     * @param request what is asked
     * @param admission what the duty list said, if a department asks
     * @param deadlines by when it must be taken on
     */
    record Registered(Request request, Optional<Admission> admission, SortedMap<Step, Deadline> deadlines)
            implements TaskEvent {}

    /**
     * It was taken on (受理).
     *
     * @param deadlines by when it must be done
     */
    record Accepted(SortedMap<Step, Deadline> deadlines) implements TaskEvent {}

    /**
     * Something is missing (退回补充).
     *
     * @param because what
     */
    record Returned(PersonalText because) implements TaskEvent {}

    /**
     * It is not taken on (不予受理).
     *
     * @param because why
     */
    record Refused(PersonalText because) implements TaskEvent {}

    /**
     * What was missing was added (补充).
     *
     * @param request what is asked now
     * @param admission what the duty list said, if a department asks
     * @param deadlines by when it must be taken on
     */
    record Supplemented(Request request, Optional<Admission> admission, SortedMap<Step, Deadline> deadlines)
            implements TaskEvent {}

    /**
     * Whoever asked wants it no more (撤回).
     *
     * @param because why
     */
    record Withdrawn(PersonalText because) implements TaskEvent {}

    /**
     * Another task stands for it (并案).
     *
     * @param survivor which
     */
    record Merged(TaskId survivor) implements TaskEvent {}

    /**
     * It stands for another task (并案).
     *
     * @param repeat which
     */
    record TookIn(TaskId repeat) implements TaskEvent {}

    /**
     * It was urged (催办).
     *
     * @param said what was said
     */
    record Urged(PersonalText said) implements TaskEvent {}

    /**
     * It follows whom it is about (随人迁移).
     *
     * @param about whom it is about now
     * @param dwelling where they live now
     * @param grid the grid that lies in
     */
    record Followed(ResidentId about, Optional<DwellingId> dwelling, Optional<GridId> grid) implements TaskEvent {}

    /** Whom it was about left the community (人已离开). */
    record PersonLeft() implements TaskEvent {}

    /**
     * Its personal data were erased (删除个人信息).
     *
     * @param basis why, such as an article of a law; nothing personal
     */
    record Erased(String basis) implements TaskEvent, Event.Erasing {}

    /**
     * Somebody was given it (派遣).
     *
     * @param to who
     * @param mode how they came to it
     * @param lease within which time whoever claims it must begin; only where it is open to be claimed
     * @param deadlines by when it must be taken
     */
    record Dispatched(Assignee to, DispatchMode mode, Optional<Term> lease, SortedMap<Step, Deadline> deadlines)
            implements TaskEvent {}

    /**
     * Somebody claimed it (抢单).
     *
     * @param worker who
     * @param until by when they must begin
     */
    record Claimed(WorkerId worker, Instant until) implements TaskEvent {}

    /**
     * It was taken (接单).
     *
     * @param worker by whom, if that was told
     */
    record Taken(Optional<WorkerId> worker) implements TaskEvent {}

    /**
     * It was sent back (退单).
     *
     * @param cause why
     * @param because what was said
     */
    record SentBack(SendBackCause cause, PersonalText because) implements TaskEvent {}

    /**
     * A claim lapsed, and it is open again (认领释放).
     *
     * @param worker whose
     */
    record LeaseReleased(WorkerId worker) implements TaskEvent {}

    /** Work began (开始办理). */
    record Started() implements TaskEvent {}

    /**
     * It cannot be handled for a time (挂账).
     *
     * @param because why
     * @param until until when
     */
    record Shelved(PersonalText because, LocalDate until) implements TaskEvent {}

    /**
     * It is handled again (恢复办理).
     *
     * @param deadlines those that go on, with the time that was left
     */
    record Resumed(SortedMap<Step, Deadline> deadlines) implements TaskEvent {}

    /**
     * More time was asked for (申请延期).
     *
     * @param more how much
     * @param because why
     */
    record ExtensionRequested(Term more, PersonalText because) implements TaskEvent {}

    /**
     * More time was granted (批准延期).
     *
     * @param by by whom
     * @param deadline by when it must be done now
     */
    record ExtensionGranted(OrganizationRef by, Deadline deadline) implements TaskEvent {}

    /**
     * No more time was granted (不批准延期).
     *
     * @param by by whom
     */
    record ExtensionDenied(OrganizationRef by) implements TaskEvent {}

    /**
     * Time was spent on it (登记工时).
     *
     * @param effort who spent how much
     */
    record EffortRecorded(Effort effort) implements TaskEvent {}

    /**
     * It is done, as the handler says (办结).
     *
     * @param result what was done
     * @param deadlines by when whoever asked must be called back
     */
    record Resolved(PersonalText result, SortedMap<Step, Deadline> deadlines) implements TaskEvent {}

    /** It is done, as somebody else found (核查通过). */
    record Passed() implements TaskEvent {}

    /**
     * It is not done, as somebody else found (核查不通过).
     *
     * @param because what is wanting
     */
    record Failed(PersonalText because) implements TaskEvent {}

    /**
     * Whoever asked was called back (回访评价).
     *
     * @param evaluation what they said
     */
    record Evaluated(Evaluation evaluation) implements TaskEvent {}

    /** It was filed (归档). */
    record Closed() implements TaskEvent {}

    /**
     * It is to be done again (重办).
     *
     * @param because why
     * @param deadlines by when
     */
    record Reopened(PersonalText because, SortedMap<Step, Deadline> deadlines) implements TaskEvent {}

    /**
     * Departments were whistled for (吹哨).
     *
     * @param parts what each is asked to do, numbered on from those before
     */
    record Whistled(List<Part> parts) implements TaskEvent {}

    /**
     * A department reported (报到).
     *
     * @param part the number of its part
     */
    record ReportedIn(int part) implements TaskEvent {}

    /**
     * A department answered (反馈).
     *
     * @param part the number of its part
     * @param result what it did
     */
    record PartAnswered(int part, PersonalText result) implements TaskEvent {}

    /**
     * One side of a part was assessed by the other (双考核).
     *
     * @param part the number of the part
     * @param ofDepartment whether the department was, by the community; otherwise the community, by the department
     * @param score 1 to 5
     */
    record PartAssessed(int part, boolean ofDepartment, int score) implements TaskEvent {}

    /**
     * It was told that a step is soon due, or late (提醒).
     *
     * @param step which
     * @param light amber or red
     * @param next once it is late, when it is to be told next; empty if never, and while it is only soon due
     */
    record Reminded(Step step, Light light, Optional<Instant> next) implements TaskEvent {}

    /**
     * It was told further up that a step is late (升级督办).
     *
     * @param step which
     * @param level how far up, from 1
     * @param next when it is to be told next, further up; empty if never
     */
    record Escalated(Step step, int level, Optional<Instant> next) implements TaskEvent {}
}
