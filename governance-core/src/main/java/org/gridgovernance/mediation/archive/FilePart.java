package org.gridgovernance.mediation.archive;

import java.util.Arrays;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** A part of the file of a case (卷宗组成), in the order of the file. Source: Ministry of Justice, formats of people's mediation files (人民调解文书格式, 2010). */
public enum FilePart implements CodeTable {
    /** 申请书或受理登记表. */
    APPLICATION("application", "申请书或受理登记表", "Application or registration", "申请书"),
    /** 权利义务告知书. */
    RIGHTS_NOTICE("rights-notice", "权利义务告知书", "Notice of rights and duties", "告知书"),
    /** 当事人身份证明. */
    IDENTITY("identity", "当事人身份证明", "Proof of the parties' identity", "身份证明"),
    /** 授权委托书. */
    AUTHORITY("authority", "授权委托书", "Authority of agents", "委托书"),
    /** 调查记录. */
    INQUIRY("inquiry", "调查记录", "Record of inquiry", ""),
    /** 证据材料. */
    EVIDENCE("evidence", "证据材料", "Evidence", ""),
    /** 调解记录. */
    RECORD("record", "调解记录", "Record of mediation", "笔录"),
    /** 调解协议书或口头协议登记表. */
    AGREEMENT("agreement", "调解协议书或口头协议登记表", "Agreement, or registration of an oral one", "协议书"),
    /** 履行凭证. */
    PERFORMANCE("performance", "履行凭证", "Proof of performance", ""),
    /** 回访记录. */
    FOLLOW_UP("follow-up", "回访记录", "Record of follow-up", ""),
    /** 司法确认材料. */
    CONFIRMATION("confirmation", "司法确认材料", "Papers of judicial confirmation", ""),
    /** 卷宗情况说明. */
    REMARKS("remarks", "卷宗情况说明", "Remarks on the file", ""),
    /** 封底. */
    BACK_COVER("back-cover", "封底", "Back cover", "");

    private final Wording wording;

    FilePart(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Its number in the file, from 1 to 13. */
    public int number() {
        return Arrays.asList(values()).indexOf(this) + 1;
    }
}
