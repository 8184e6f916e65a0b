package org.gridgovernance.task;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;
import org.gridgovernance.task.matter.Step;

/**
 * How far a task has come (任务状态). Which act leads from which to which is told in {@link TaskAct}, and nowhere else. The
 * codes are this library's own, after the flow of local norms (受理、派遣、处置、核查、评价、归档).
 */
public enum TaskStage implements CodeTable {
    /** 已登记: told, and nobody said yet whether it is taken on. */
    REGISTERED("registered", "已登记", "Registered", "待受理"),
    /** 排队: a department's task that waits, for the community has no time for it now. */
    QUEUED("queued", "排队", "Queued", "排队等候"),
    /** 退回: something is missing, which whoever asked must add. */
    RETURNED("returned", "退回", "Returned", "退回补充"),
    /** 不予受理. */
    REFUSED("refused", "不予受理", "Refused", "不受理"),
    /** 已受理: taken on, and nobody handles it yet. */
    ACCEPTED("accepted", "已受理", "Accepted", "待派遣"),
    /** 已派遣: given to somebody who has not taken it yet, or open to be claimed. */
    DISPATCHED("dispatched", "已派遣", "Dispatched", "待接单、已派单"),
    /** 已接单. */
    TAKEN("taken", "已接单", "Taken", "已签收"),
    /** 办理中. */
    IN_PROGRESS("in-progress", "办理中", "In progress", "处置中"),
    /** 挂账: cannot be done for a time. */
    SHELVED("shelved", "挂账", "Shelved", "缓办"),
    /** 已办结: done, as the handler says. */
    RESOLVED("resolved", "已办结", "Resolved", "处置完成、待核查"),
    /** 已核查: done, as somebody else found. */
    CHECKED("checked", "已核查", "Checked", "待回访"),
    /** 已评价. */
    EVALUATED("evaluated", "已评价", "Evaluated", "已回访"),
    /** 已归档. */
    CLOSED("closed", "已归档", "Closed", "已结案"),
    /** 并案: another task stands for it. */
    MERGED("merged", "并案", "Merged", "重复件"),
    /** 撤回: whoever asked wants it no more. */
    WITHDRAWN("withdrawn", "撤回", "Withdrawn", "撤销、作废"),
    /** 人已离开: the person it was about left the community. */
    LEFT("left", "人已离开", "The person left", "迁出终止");

    private static final Set<TaskStage> SETTLED = EnumSet.of(REFUSED, CLOSED, MERGED, WITHDRAWN, LEFT);

    private final Wording wording;

    TaskStage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether something is still to be done about a task at this stage (未结). */
    public boolean isOpen() {
        return !SETTLED.contains(this);
    }

    /** Whether work is still to be done on it: it does not wait for time or for whoever asked, and is not only to be looked at. */
    public boolean isToDo() {
        return switch (this) {
            case REGISTERED, ACCEPTED, DISPATCHED, TAKEN, IN_PROGRESS, SHELVED -> true;
            default -> false;
        };
    }

    /** The steps whose deadlines run at this stage (计时环节): none while it waits for whoever asked, is shelved or settled. */
    public Set<Step> running() {
        return switch (this) {
            case REGISTERED -> Set.of(Step.ACCEPT);
            case ACCEPTED, TAKEN, IN_PROGRESS -> Set.of(Step.RESOLVE);
            case DISPATCHED -> Set.of(Step.TAKE, Step.RESOLVE);
            case RESOLVED, CHECKED -> Set.of(Step.EVALUATE);
            default -> Set.of();
        };
    }

    /** The stages at which a task is open. */
    public static Set<TaskStage> open() {
        return Stream.of(values())
                .filter(TaskStage::isOpen)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(TaskStage.class)), Collections::unmodifiableSet));
    }
}
