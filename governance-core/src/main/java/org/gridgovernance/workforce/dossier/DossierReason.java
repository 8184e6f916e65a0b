package org.gridgovernance.workforce.dossier;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on what somebody learnt or did may be refused (原因码). */
public enum DossierReason implements ReasonCode {
    /** The training ends after the day of the command, or takes no hours or more than 1,000. */
    TRAINING_IMPLAUSIBLE(
            "dossier.training-implausible",
            "培训日期不应晚于当日，学时为1至1000",
            "a training ends by that day, and takes 1 to 1,000 hours"),
    /** More than 500 trainings. */
    TRAININGS_TOO_MANY("dossier.trainings-too-many", "培训记录不得超过500条", "at most 500 trainings"),
    /** The service lies after the day of the command, or takes no time or more than a day. */
    SERVICE_IMPLAUSIBLE(
            "dossier.service-implausible",
            "服务日期不应晚于当日，时长为1至1440分钟",
            "somebody served by that day, for 1 to 1,440 minutes"),
    /** The code of what was done is blank, too long, or broken text. */
    SERVICE_CODE_MALFORMED(
            "dossier.service-code-malformed", "服务事项代码为1至40个字符", "the code of what was done has 1 to 40 characters"),
    /** The person served nowhere on that day. */
    NOT_SERVING_THEN("dossier.not-serving-then", "服务当日该人员不在岗", "the person did not serve on that day"),
    /** With what was told before, more than the month has. */
    SERVED_TOO_MUCH(
            "dossier.served-too-much", "该月服务时长合计已超过该月总时长", "more time than the month has would have been served");

    private final Wording wording;

    DossierReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
