package org.gridgovernance.task.duty;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** On what the standard {@link AdmissionRule} rests a ruling (准入结论依据): kept with the task, also where it is admitted. */
public enum AdmissionReason implements ReasonCode {
    /** It is the community's own duty. */
    OWN_DUTY("duty.own-duty", "属依法履职事项", "it is the community's own duty"),
    /** Money or hands come with it. */
    SUPPORTED("duty.supported", "费随事转已落实", "money or hands come with it"),
    /** An override is in force. */
    OVERRIDDEN("duty.overridden", "紧急豁免", "an override of the duty list is in force"),
    /** Nobody may ask it of a community. */
    FORBIDDEN("duty.forbidden", "属负面清单事项", "nobody may ask it of a community"),
    /** Neither money nor hands come with it. */
    NO_SUPPORT(
            "duty.no-support",
            "未随事转移经费或人员，退回部门落实费随事转",
            "neither money nor hands come with it; the department bears the cost"),
    /** It stands on no list. */
    NOT_LISTED("duty.not-listed", "未列入准入清单", "it stands on no duty list"),
    /** It goes beyond what the community can bear. */
    BEYOND_CAPACITY(
            "duty.beyond-capacity", "超出社区可承接工作量，排队等候", "it goes beyond what the community can bear; it waits its turn");

    private final Wording wording;

    AdmissionReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
