package org.gridgovernance.resident.tenure;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on the tenure of dwellings may be refused (原因码). */
public enum TenureReason implements ReasonCode {
    /** Not exactly one holder is named. */
    HOLDER_UNCLEAR(
            "tenure.holder-unclear",
            "请写明且只写一个：居民、户、单位或其他个人",
            "name exactly one: a resident, a household, an organisation or another person"),
    /** The organisation's name is blank or longer than 100 characters. */
    ORGANIZATION_MALFORMED(
            "tenure.organization-malformed", "单位名称为1至100个字符", "the name of an organisation has 1 to 100 characters"),
    /** A phone beside a resident or a household: those stand with the residents, and are erased with them. */
    PHONE_KEPT_ELSEWHERE(
            "tenure.phone-kept-elsewhere", "居民和户的联系电话请登记在居民名下", "the phone of a resident stands with the resident"),
    /** The same holder holds it so on that date or later already. */
    HOLDS_ALREADY("tenure.holds-already", "该权属已登记", "this is on record for that date or later"),
    /** Nobody holds it so, or not since that date. */
    TENURE_UNKNOWN("tenure.unknown", "该房屋没有这项权属登记", "the dwelling is not held so on that date");

    private final Wording wording;

    TenureReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
