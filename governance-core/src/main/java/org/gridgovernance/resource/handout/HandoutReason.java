package org.gridgovernance.resource.handout;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on rations and hand-outs may be refused (原因码). */
public enum HandoutReason implements ReasonCode {
    /** A ration lasts 1 to 62 days, within a year. */
    PERIOD_IMPLAUSIBLE("handout.period-implausible", "发放期为1至62天，且在一年以内", "a ration lasts 1 to 62 days, within a year"),
    /** Another ration of the item has one of these days: nobody receives an item twice in a period. */
    RATION_OVERLAPS("handout.ration-overlaps", "该品目在此期间已有发放方案", "there is a ration of this item in these days already"),
    /** There is no such ration in this community. */
    RATION_UNKNOWN("handout.ration-unknown", "本社区没有该发放方案", "there is no such ration in this community"),
    /** This ration was closed. */
    RATION_CLOSED("handout.ration-closed", "该发放方案已结束", "this ration was closed"),
    /** That is not in the period of the ration. */
    OUTSIDE_PERIOD("handout.outside-period", "不在该发放方案的发放期内", "that is not in the period of the ration"),
    /** The ration is not reckoned by that: by household or by person. */
    BASIS_DIFFERS(
            "handout.basis-differs",
            "领取对象与发放口径（按户或按人）不符",
            "the ration is not reckoned by that: by household or by person"),
    /** Name one household, or 1 to 50 persons, each once. */
    RECEIVERS_UNCLEAR(
            "handout.receivers-unclear", "请写明一户，或1至50人且不重复", "name one household, or 1 to 50 persons, each once"),
    /** A household or person receives a ration once (重复领取). */
    RECEIVED_ALREADY("handout.received-already", "该对象已领取本次发放物资", "this ration was received already"),
    /** Nobody is in the household on that day. */
    NOBODY_THERE("handout.nobody-there", "该户当日没有成员", "nobody is in the household on that day"),
    /** Warning: the household came out of one that has received. */
    SPLIT_HOUSEHOLD_RECEIVED(
            "handout.split-household-received",
            "该户由已领取的户分出，请核实",
            "the household it split from has received this ration; please check"),
    /** A hand-out takes at most 100 lots. */
    LOTS_TOO_MANY("handout.lots-too-many", "一次发放最多100个批次", "a hand-out takes at most 100 lots"),
    /** The lots named do not sum to what is due. */
    LOTS_DIFFER("handout.lots-differ", "所列批次的数量合计与应发数量不符", "the lots named do not sum to what is due"),
    /** There is no such hand-out in this community. */
    HANDOUT_UNKNOWN("handout.handout-unknown", "本社区没有该发放单", "there is no such hand-out in this community"),
    /** This hand-out was returned already. */
    RETURNED_ALREADY("handout.returned-already", "该发放单已退回", "this hand-out was returned already"),
    /** That is before it was handed out. */
    BEFORE_GIVEN("handout.before-given", "早于发放时间", "that is before it was handed out");

    private final Wording wording;

    HandoutReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
