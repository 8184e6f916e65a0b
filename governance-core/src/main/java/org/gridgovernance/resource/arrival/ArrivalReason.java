package org.gridgovernance.resource.arrival;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why goods cannot come in (原因码). */
public enum ArrivalReason implements ReasonCode {
    /** An organisation is named by its record or by its title, a person by neither. */
    PROVIDER_CONTRADICTS(
            "arrival.provider-contradicts",
            "单位应填写登记组织或名称之一，个人两者都不填",
            "an organisation is named by its record or by its title, a person by neither"),
    /** The title of an organisation has 1 to 60 characters. */
    TITLE_MALFORMED("arrival.title-malformed", "单位名称为1至60个字符", "the title of an organisation has 1 to 60 characters"),
    /** There is no such organisation, or it was dissolved. */
    PROVIDER_UNKNOWN("arrival.provider-unknown", "没有该组织，或其已解散", "there is no such organisation, or it was dissolved"),
    /** The lot expires later than the shelf life of the item allows. */
    BEYOND_SHELF_LIFE(
            "arrival.beyond-shelf-life",
            "有效期超出品目规定的保质期",
            "the lot expires later than the shelf life of the item allows");

    private final Wording wording;

    ArrivalReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
