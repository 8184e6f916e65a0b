package org.gridgovernance.workforce;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Reasons (原因码) why a text is no unified social credit code. */
public enum SocialCreditReason implements ReasonCode {
    /** Not eighteen characters. */
    LENGTH("social-credit.length", "统一社会信用代码应为18位", "a unified social credit code has 18 characters"),
    /** A character that is not of the alphabet. */
    CHARACTERS(
            "social-credit.characters",
            "统一社会信用代码只能为数字和大写字母，且不含I、O、S、V、Z",
            "only digits and capitals without I, O, S, V and Z are allowed"),
    /** The check character does not fit. */
    CHECK("social-credit.check", "统一社会信用代码校验位不符，请核对", "the check character does not fit; compare with the licence");

    private final Wording wording;

    SocialCreditReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
