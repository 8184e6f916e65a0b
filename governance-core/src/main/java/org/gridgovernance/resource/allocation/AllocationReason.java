package org.gridgovernance.resource.allocation;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a question of allocation, or a rule's plan for it, may be refused (原因码). */
public enum AllocationReason implements ReasonCode {
    /** There is no lot that may be given out. */
    NOTHING_TO_GIVE("allocation.nothing-to-give", "没有可分配的批次", "there is no lot to give out"),
    /** Nobody needs anything. */
    NOBODY_ASKS("allocation.nobody-asks", "没有需求", "nobody needs anything"),
    /** More than 1,000 supplies, 20,000 demands, or 2,000,000 pairs of them. */
    TOO_MANY(
            "allocation.too-many",
            "批次不得超过1000个，需求不得超过20000个，两者之积不得超过200万，请分批分配",
            "at most 1,000 supplies, 20,000 demands and 2,000,000 pairs of them: ask in parts"),
    /** The pack size is not more than nothing and at most 1,000,000,000, or has more than six decimals. */
    PACK_SIZE_IMPLAUSIBLE(
            "allocation.pack-size-implausible",
            "箱规应大于0且不超过10亿，至多6位小数",
            "a pack holds more than nothing and at most 1,000,000,000, with at most six decimals"),
    /** A code of a place is blank, longer than 60 characters, or holds characters that do not show. */
    PLACE_MALFORMED(
            "allocation.place-malformed", "地点编码应为1至60个可见字符", "a place has a code of 1 to 60 characters that show"),
    /** A lot has less than one pack, or all have more than 1,000,000,000 together. */
    PACKS_IMPLAUSIBLE(
            "allocation.packs-implausible",
            "每个批次至少1箱，合计不得超过10亿箱",
            "a lot has at least one pack, and all together at most 1,000,000,000"),
    /** The same place has two supplies of the same expiry. */
    LOT_TWICE("allocation.lot-twice", "同一地点同一有效期的批次重复", "this place has another supply of the same expiry"),
    /** The same place needs something twice. */
    DEMAND_TWICE("allocation.demand-twice", "同一地点的需求重复", "this place has another demand"),
    /** The need is not more than nothing and at most 1,000,000,000, or has more than six decimals. */
    NEED_IMPLAUSIBLE(
            "allocation.need-implausible",
            "需求应大于0且不超过10亿，至多6位小数",
            "a need is more than nothing and at most 1,000,000,000, with at most six decimals"),
    /** A group has fewer than one person, or more than 10,000,000. */
    PEOPLE_IMPLAUSIBLE("allocation.people-implausible", "每类人群为1至1000万人", "a group has 1 to 10,000,000 people"),
    /** The rule gives a group a weight that is not 0.001 to 1,000, or has more than three decimals. */
    WEIGHT_IMPLAUSIBLE(
            "allocation.weight-implausible",
            "权重应为0.001至1000，至多3位小数",
            "a weight is 0.001 to 1,000, with at most three decimals"),
    /** A day lies before 2000 or after 2199. */
    DAY_IMPLAUSIBLE("allocation.day-implausible", "日期应在2000年至2199年之间", "a day lies between 2000 and 2199"),
    /** What it costs to bring a pack there cannot be said, as without a position on the map. */
    COST_UNKNOWN(
            "allocation.cost-unknown",
            "无法得出运输费用，请补充地点坐标",
            "what it costs to bring a pack there cannot be said: give the places a position"),
    /** A cost is not 0 to 1,000,000,000. */
    COST_IMPLAUSIBLE("allocation.cost-implausible", "每箱运输费用应为0至10亿", "a pack costs 0 to 1,000,000,000"),
    /** The plan names a lot or a demand that is not in the question. */
    PLAN_PLACE_UNKNOWN(
            "allocation.plan-place-unknown",
            "方案中的批次或需求不在问题之中",
            "the plan names a lot or demand that was not asked about"),
    /** The plan sends less than one pack, or more than the lot has. */
    PLAN_PACKS_IMPLAUSIBLE(
            "allocation.plan-packs-implausible",
            "方案每项至少1箱，且不超过该批次",
            "each consignment has at least one pack, and no more than its lot"),
    /** The plan sends what expires before it is needed. */
    PLAN_EXPIRED("allocation.plan-expired", "方案调拨的批次在需要之前过期", "the plan sends what expires before it is needed"),
    /** The plan gives out more of a lot than there is. */
    PLAN_OVER_SUPPLY("allocation.plan-over-supply", "方案分出的超过该批次所有", "the plan gives out more of a lot than there is"),
    /** The plan gives somebody more packs than cover the need. */
    PLAN_OVER_NEED("allocation.plan-over-need", "方案分得的超过需求", "the plan gives more packs than cover the need"),
    /** The shares, rests, cost or bound of the plan are not those of its consignments. */
    PLAN_SUMS_DIFFER(
            "allocation.plan-sums-differ",
            "方案的份额、余量、费用或下界与明细不符",
            "shares, rests, cost or bound are not those of the consignments");

    private final Wording wording;

    AllocationReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
