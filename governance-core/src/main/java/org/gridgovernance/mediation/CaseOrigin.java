package org.gridgovernance.mediation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How a case came to the committee (案件来源). Source: People's Mediation Law (人民调解法) arts. 17, 18; the ministry counts application, own initiative and transfer. */
public enum CaseOrigin implements CodeTable {
    /** 当事人申请. */
    APPLICATION("application", "当事人申请", "Application of a party", "申请"),
    /** 主动调解. */
    OWN_INITIATIVE("own-initiative", "主动调解", "Own initiative of the committee", "主动"),
    /** 人民法院移送. */
    COURT("court", "人民法院移送", "Transferred by a court", "法院委托、法院"),
    /** 公安机关移送. */
    POLICE("police", "公安机关移送", "Transferred by the police", "公安委托、公安"),
    /** 信访移送. */
    PETITION("petition", "信访移送", "Transferred from a petition", "信访"),
    /** 任务转入: out of a {@link org.gridgovernance.task.Task}. */
    TASK("task", "任务转入", "Out of a task", "任务"),
    /** 其他单位移送. */
    OTHERS("others", "其他单位移送", "Transferred by others", "其他移送");

    private final Wording wording;

    CaseOrigin(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether somebody transferred it (移送). */
    public boolean isTransfer() {
        return this != APPLICATION && this != OWN_INITIATIVE;
    }
}
