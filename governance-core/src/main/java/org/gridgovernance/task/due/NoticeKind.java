package org.gridgovernance.task.due;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What is told of a task (提醒类型). The codes are this library's own. */
public enum NoticeKind implements CodeTable {
    /** 临期提醒: a step is soon due. */
    SOON_DUE("soon-due", "临期提醒", "Soon due", "黄灯提醒、预警"),
    /** 超期提醒: a step is late. */
    OVERDUE("overdue", "超期提醒", "Overdue", "红灯提醒、逾期"),
    /** 升级督办: a step is late for long, and somebody further up is told. */
    ESCALATED("escalated", "升级督办", "Escalated", "督办、升级"),
    /** 认领释放: a claim lapsed, and the task is open again. */
    RELEASED("released", "认领释放", "Released", "释放"),
    /** 恢复办理: the last day for which a task was shelved is over, and it goes on. */
    RESUMED("resumed", "恢复办理", "Resumed", "挂账到期");

    private final Wording wording;

    NoticeKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
