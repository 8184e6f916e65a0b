package org.gridgovernance.task;

import static org.gridgovernance.task.TaskStage.ACCEPTED;
import static org.gridgovernance.task.TaskStage.CHECKED;
import static org.gridgovernance.task.TaskStage.CLOSED;
import static org.gridgovernance.task.TaskStage.DISPATCHED;
import static org.gridgovernance.task.TaskStage.EVALUATED;
import static org.gridgovernance.task.TaskStage.IN_PROGRESS;
import static org.gridgovernance.task.TaskStage.LEFT;
import static org.gridgovernance.task.TaskStage.MERGED;
import static org.gridgovernance.task.TaskStage.QUEUED;
import static org.gridgovernance.task.TaskStage.REFUSED;
import static org.gridgovernance.task.TaskStage.REGISTERED;
import static org.gridgovernance.task.TaskStage.RESOLVED;
import static org.gridgovernance.task.TaskStage.RETURNED;
import static org.gridgovernance.task.TaskStage.SHELVED;
import static org.gridgovernance.task.TaskStage.TAKEN;
import static org.gridgovernance.task.TaskStage.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done to a task, at which stages, and which stage follows (状态流转表): the one table. An act at any other stage
 * is refused for {@link TaskReason#NOT_AT_THIS_STAGE}.
 */
public enum TaskAct {
    /** 受理. */
    ACCEPT(EnumSet.of(REGISTERED, QUEUED), ACCEPTED),
    /** 退回补充. */
    RETURN(EnumSet.of(REGISTERED), RETURNED),
    /** 不予受理. */
    REFUSE(EnumSet.of(REGISTERED, QUEUED), REFUSED),
    /** 补充. */
    SUPPLEMENT(EnumSet.of(RETURNED), REGISTERED),
    /** 派遣、改派: once more gives it to somebody else, and the history is kept. */
    DISPATCH(EnumSet.of(ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS), DISPATCHED),
    /** 抢单: also what another claimed and let lapse. */
    CLAIM(EnumSet.of(DISPATCHED, TAKEN), TAKEN),
    /** 接单. */
    TAKE(EnumSet.of(DISPATCHED), TAKEN),
    /** 退单: for another to handle. */
    SEND_BACK(EnumSet.of(DISPATCHED, TAKEN), ACCEPTED),
    /** 释放: a claim that lapsed is open again. */
    RELEASE(EnumSet.of(TAKEN), DISPATCHED),
    /** 开始办理. */
    START(EnumSet.of(TAKEN), IN_PROGRESS),
    /** 挂账. */
    SHELVE(EnumSet.of(ACCEPTED, TAKEN, IN_PROGRESS), SHELVED),
    /** 恢复办理: to the stage at which it was shelved. */
    RESUME(EnumSet.of(SHELVED)),
    /** 办结. */
    RESOLVE(EnumSet.of(IN_PROGRESS), RESOLVED),
    /** 核查通过. */
    PASS(EnumSet.of(RESOLVED), CHECKED),
    /** 核查不通过: it is handled again (返工). */
    FAIL(EnumSet.of(RESOLVED), IN_PROGRESS),
    /** 回访评价. */
    EVALUATE(EnumSet.of(CHECKED), EVALUATED),
    /** 归档: without a call-back only where there is nobody to call. */
    CLOSE(EnumSet.of(CHECKED, EVALUATED), CLOSED),
    /** 重办. */
    REOPEN(EnumSet.of(EVALUATED, CLOSED), ACCEPTED),
    /** 撤回. */
    WITHDRAW(unresolved(), WITHDRAWN),
    /** 并入另一任务. */
    MERGE(EnumSet.of(REGISTERED, ACCEPTED, DISPATCHED, TAKEN), MERGED),
    /** 并入另一任务的任务: it stands for another from now on. */
    TAKE_IN(unresolved()),
    /** 人已离开. */
    LEAVE(unresolved(), LEFT),
    /** 随人迁移: the person it is about lives elsewhere in the community. */
    FOLLOW(unresolved()),
    /** 催办. */
    URGE(EnumSet.of(REGISTERED, QUEUED, ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS, SHELVED)),
    /** 申请延期. */
    REQUEST_EXTENSION(EnumSet.of(TAKEN, IN_PROGRESS)),
    /** 批准延期. */
    GRANT_EXTENSION(EnumSet.of(ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS)),
    /** 不批准延期. */
    DENY_EXTENSION(EnumSet.of(ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS)),
    /** 登记工时. */
    RECORD_EFFORT(EnumSet.of(TAKEN, IN_PROGRESS, SHELVED, RESOLVED, CHECKED)),
    /** 提醒. */
    REMIND(timed()),
    /** 升级督办. */
    ESCALATE(timed()),
    /** 吹哨. */
    WHISTLE(EnumSet.of(ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS)),
    /** 报到. */
    REPORT_IN(EnumSet.of(ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS, SHELVED)),
    /** 部门办结反馈. */
    ANSWER_WHISTLE(EnumSet.of(ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS, SHELVED)),
    /** 双考核. */
    ASSESS(EnumSet.of(ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS, SHELVED, RESOLVED, CHECKED, EVALUATED, CLOSED));

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable view of a set that nobody else holds
    private final Set<TaskStage> from;

    private final Optional<TaskStage> to;

    TaskAct(EnumSet<TaskStage> from, TaskStage to) {
        this.from = Collections.unmodifiableSet(from);
        this.to = Optional.of(to);
    }

    TaskAct(EnumSet<TaskStage> from) {
        this.from = Collections.unmodifiableSet(from);
        to = Optional.empty();
    }

    /** The stages at which it can be done. */
    public Set<TaskStage> from() {
        return from;
    }

    /** The stage that follows; empty if the task stays where it is, and of {@link #RESUME}, which leads back. */
    public Optional<TaskStage> to() {
        return to;
    }

    /** Whether it can be done at that stage. */
    public boolean isPossibleAt(TaskStage stage) {
        return from.contains(stage);
    }

    /** The stage of a task after it. */
    TaskStage after(Task task) {
        return this == RESUME ? task.shelving().map(Shelving::before).orElse(task.stage()) : to.orElse(task.stage());
    }

    private static EnumSet<TaskStage> unresolved() {
        return EnumSet.of(REGISTERED, QUEUED, RETURNED, ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS, SHELVED);
    }

    private static EnumSet<TaskStage> timed() {
        EnumSet<TaskStage> timed = EnumSet.allOf(TaskStage.class);
        timed.removeIf(stage -> stage.running().isEmpty());
        return timed;
    }
}
