package org.gridgovernance.task.handling;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why something about the handling of a task may be refused (原因码). */
public enum HandlingReason implements ReasonCode {
    /** No such organisation is there on that day. */
    ORGANIZATION_UNKNOWN("task.organization-unknown", "没有该组织，或其在该日不存在", "there is no such organisation on that day"),
    /** The organisation does not serve this community. */
    ORGANIZATION_ELSEWHERE(
            "task.organization-elsewhere", "该组织的服务范围不含本社区", "the organisation does not serve this community"),
    /** Nobody of that id serves in this community or the street above it. */
    WORKER_OUT_OF_AREA(
            "task.worker-out-of-area", "本社区及所属街道没有该服务人员", "nobody of that id serves in this community or its street"),
    /** The worker does not serve on that day. */
    NOT_SERVING("task.worker-not-serving", "该服务人员当日不在岗", "the worker does not serve on that day"),
    /** The worker does not serve in the organisation that was given the task. */
    NOT_OF_ORGANIZATION(
            "task.worker-not-of-organization",
            "该服务人员当日不属于承办组织",
            "the worker does not serve in that organisation on that day"),
    /** The worker lacks a skill that the matter asks for. */
    SKILL_MISSING("task.skill-missing", "该服务人员不具备事项所需技能", "the worker lacks a skill the matter asks for"),
    /** The worker never had the certificate that the matter asks for. */
    CERTIFICATE_MISSING(
            "task.certificate-missing", "该服务人员没有事项所需证书", "the worker lacks the certificate the matter asks for"),
    /** The certificate that the matter asks for is not valid on that day. */
    CERTIFICATE_EXPIRED("task.certificate-expired", "事项所需证书当日无效", "the certificate is not valid on that day"),
    /** What is open to be claimed is so among the workers of an organisation. */
    CLAIM_UNCLEAR(
            "task.claim-unclear",
            "抢单任务应派给组织且不指定人员",
            "what is open to be claimed is given to an organisation and no worker"),
    /** A lease is given for what is not open to be claimed. */
    LEASE_CONTRADICTS("task.lease-contradicts", "非抢单任务不应填写认领期限", "only what is open to be claimed has a lease"),
    /** The task was given to somebody, and cannot be claimed. */
    NOT_OPEN_TO_CLAIM("task.not-open-to-claim", "该任务不是抢单任务", "the task is not open to be claimed"),
    /** Somebody else claimed it, and that holds. */
    CLAIMED_ALREADY("task.claimed-already", "该任务已被他人认领", "somebody else claimed the task"),
    /** The task is open to be claimed, and cannot be taken otherwise. */
    ONLY_BY_CLAIM("task.only-by-claim", "该任务只能抢单认领", "the task is open to be claimed and not taken otherwise"),
    /** The task was given to another worker. */
    GIVEN_TO_ANOTHER("task.given-to-another", "该任务已指派给他人", "the task was given to another worker"),
    /** It was claimed, and not begun within the lease. */
    CLAIM_LAPSED("task.claim-lapsed", "认领已超时，须重新认领", "the claim has lapsed; claim it again"),
    /** It would be shelved until a day that is past, or more than a year away. */
    UNTIL_IMPLAUSIBLE("task.until-implausible", "挂账截止日期应在次日起一年之内", "the last day lies within a year from the next day"),
    /** No deadline runs that could be extended. */
    NO_DEADLINE("task.no-deadline", "该任务没有办结时限", "the task has no deadline to extend"),
    /** The deadline is past. */
    DEADLINE_PAST("task.deadline-past", "办结时限已过，不能申请延期", "the deadline is past; more time is asked for before"),
    /** More time was asked for already, and that is not decided. */
    EXTENSION_PENDING("task.extension-pending", "已有延期申请待审批", "a request for more time is still to be decided"),
    /** Nobody may grant so much more, or once more. */
    EXTENSIONS_EXHAUSTED(
            "task.extensions-exhausted", "延期时长或次数超过上限", "nobody may grant so much more time, or once more"),
    /** Nobody asked for more time. */
    NOTHING_ASKED("task.nothing-asked", "没有待审批的延期申请", "nobody asked for more time"),
    /** Whoever decides stands too low to grant that. */
    APPROVER_TOO_LOW("task.approver-too-low", "审批层级不足", "a higher level must grant that"),
    /** So many minutes a day has not, or none. */
    MINUTES_IMPLAUSIBLE("task.minutes-implausible", "工时为1至1440分钟", "1 to 1,440 minutes"),
    /** On that day the task was not told of yet, or it is still to come. */
    DAY_IMPLAUSIBLE(
            "task.day-implausible",
            "工时日期应在任务登记之日至当日之间",
            "the day lies between that on which the task was told of and this one"),
    /** More than 1,000 entries of time spent. */
    EFFORTS_TOO_MANY("task.efforts-too-many", "工时记录不得超过1000条", "at most 1,000 entries of time spent");

    private final Wording wording;

    HandlingReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
