package org.gridgovernance.resource.donation;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on donations may be refused (原因码). */
public enum DonationReason implements ReasonCode {
    /** There is no such donation in this area. */
    DONATION_UNKNOWN("donation.donation-unknown", "本区域没有该捐赠", "there is no such donation in this area"),
    /** A donation cannot do that at this stage. */
    NOT_AT_THIS_STAGE("donation.not-at-this-stage", "捐赠当前阶段不能办理此项", "a donation cannot do that at this stage"),
    /** That is before it was promised, arrived or was published last. */
    BEFORE_LAST_STEP(
            "donation.before-last-step",
            "早于认捐、到货或上次公示的时间",
            "that is before it was promised, arrived or was published last"),
    /** A text that is given is not blank. */
    TEXT_BLANK("donation.text-blank", "填写的内容不能为空白", "a text that is given is not blank"),
    /** More arrived than was promised, or something else. */
    MORE_THAN_PROMISED(
            "donation.more-than-promised", "到货超过认捐数量，或不在认捐之列", "more arrived than was promised, or something else"),
    /** A donation has at most 500 lots. */
    TOO_MANY_LOTS("donation.too-many-lots", "一项捐赠最多500个批次", "a donation has at most 500 lots"),
    /** Nothing arrived yet that could be published. */
    NOTHING_ARRIVED("donation.nothing-arrived", "尚未到货，不能公示", "nothing arrived yet that could be published"),
    /** The place of a publication has 1 to 60 characters. */
    PLACE_MALFORMED("donation.place-malformed", "公示处所为1至60个字符", "the place of a publication has 1 to 60 characters"),
    /** What is published are the items that were received, each once. */
    LINES_DIFFER(
            "donation.lines-differ",
            "公示的品目应与已接收的品目一致，各列一次",
            "what is published are the items that were received, each once"),
    /** The amount received is not that on record. */
    RECEIVED_DIFFERS("donation.received-differs", "公示的接收数量与记录不符", "the amount received is not that on record"),
    /** More is used than was received. */
    USED_TOO_MUCH("donation.used-too-much", "公示的使用数量超过接收数量", "more is used than was received"),
    /** More is told to be used than has left the stocks of the area and of all below it. */
    USED_STILL_THERE(
            "donation.used-still-there", "公示的使用数量包含尚在库的物资", "part of what is told to be used is still in stock"),
    /** A donation is published at most 100 times. */
    TOO_MANY_PUBLICATIONS(
            "donation.too-many-publications", "一项捐赠最多公示100次", "a donation is published at most 100 times"),
    /** The basis of an erasure has 1 to 200 characters. */
    BASIS_MALFORMED("donation.basis-malformed", "删除依据为1至200个字符", "the basis of an erasure has 1 to 200 characters");

    private final Wording wording;

    DonationReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
