package org.gridgovernance.task.intake;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why telling of a task, or what follows until it is taken on, may be refused (原因码). */
public enum IntakeReason implements ReasonCode {
    /** The number of the order is none. */
    REFERENCE_MALFORMED(
            "task.reference-malformed",
            "来源单号为1至60个可见ASCII字符",
            "the number of an order has 1 to 60 visible ASCII characters"),
    /** The occasion is blank, longer than 60 characters, or broken text. */
    OCCASION_MALFORMED("task.occasion-malformed", "由头为1至60个字符", "an occasion has 1 to 60 characters"),
    /** So many languages nobody needs. */
    LANGUAGES_TOO_MANY("task.languages-too-many", "所需语言不得超过20种", "at most 20 languages"),
    /** So many minutes nobody means. */
    EFFORT_IMPLAUSIBLE("task.effort-implausible", "计划工时为1至100000分钟", "1 to 100,000 minutes are planned"),
    /** The account of whoever asked is none. */
    ACCOUNT_MALFORMED(
            "task.account-malformed", "诉求人账号应为1至100个可见ASCII字符", "an account id has 1 to 100 visible ASCII characters"),
    /** A department asks, and nobody said which. */
    DEPARTMENT_MISSING("task.department-missing", "部门交办应填写交办部门", "a department asks, and it is not said which"),
    /** A department is named, and yet no department asks. */
    DEPARTMENT_CONTRADICTS("task.department-contradicts", "非部门交办，不应填写交办部门", "no department asks, and yet one is named"),
    /** The department does not serve this community. */
    DEPARTMENT_ELSEWHERE("task.department-elsewhere", "该部门的服务范围不含本社区", "the department does not serve this community"),
    /** On that day the dwelling lies in another grid than is named. */
    GRID_CONTRADICTS("task.grid-contradicts", "所填网格与房屋所在网格不一致", "the dwelling lies in another grid"),
    /** Whoever reports for himself does so by app, soon, and says what and where: numbers of orders and people are for others to add. */
    NOT_FOR_ONESELF(
            "task.not-for-oneself",
            "本人上报仅限线上、发生后一日内，不填来源单号、由头、涉及人员和户",
            "who reports for himself does so by app, within a day, and names no order, occasion, person or household"),
    /** What is supplemented still comes from whom it came. */
    SOURCE_CHANGED("task.source-changed", "补充时不得更改来源和交办部门", "source and department stay what they were"),
    /** What was added does not suffice: the duty list still does not admit it. */
    NOT_ADMITTED("task.not-admitted", "补充后仍不符合准入要求", "the duty list does not admit it even so"),
    /** A task cannot stand for itself. */
    MERGED_WITH_ITSELF("task.merged-with-itself", "任务不能并入自身", "a task does not stand for itself"),
    /** Tasks about somebody end when they died or moved away. */
    NOT_GONE("task.person-not-gone", "该居民仍在本社区，其任务不能因人员离开而终止", "the person is still here, and tasks about them go on"),
    /** Tasks of somebody are erased with their entry of the register. */
    NOT_ERASED("task.person-not-erased", "该居民的个人信息未被删除", "the person was not erased from the register"),
    /** The basis of an erasure is blank, longer than 200 characters, or broken text. */
    BASIS_MALFORMED("task.basis-malformed", "删除依据为1至200个字符", "the basis of an erasure has 1 to 200 characters");

    private final Wording wording;

    IntakeReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
