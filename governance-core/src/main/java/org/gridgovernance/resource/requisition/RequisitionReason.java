package org.gridgovernance.resource.requisition;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on requisitions may be refused (原因码). */
public enum RequisitionReason implements ReasonCode {
    /** There is no such requisition in this area. */
    REQUISITION_UNKNOWN("requisition.requisition-unknown", "本区域没有该征用", "there is no such requisition in this area"),
    /** A requisition cannot do that at this stage. */
    NOT_AT_THIS_STAGE("requisition.not-at-this-stage", "征用当前阶段不能办理此项", "a requisition cannot do that at this stage"),
    /** That is before it was ordered, or before what was done last. */
    BEFORE_LAST_STEP(
            "requisition.before-last-step",
            "早于征用决定或此前办理的时间",
            "that is before it was ordered, or before what was done last"),
    /** There is no such authority, or it was dissolved. */
    AUTHORITY_UNKNOWN(
            "requisition.authority-unknown", "没有该机关，或其已撤销", "there is no such authority, or it was dissolved"),
    /** Only an authority of a county or above may requisition. */
    AUTHORITY_TOO_LOW(
            "requisition.authority-too-low",
            "征用应由县级以上人民政府及其部门决定",
            "only an authority of a county or above may requisition"),
    /** Only a government or one of its departments may requisition. */
    NO_AUTHORITY(
            "requisition.no-authority",
            "征用机关应为人民政府或其部门",
            "only a government or one of its departments may requisition"),
    /** The authority is of another area. */
    AUTHORITY_OUT_OF_REACH("requisition.authority-out-of-reach", "该机关不管辖本区域", "the authority is of another area"),
    /** The number of the order has 1 to 60 characters. */
    ORDER_MALFORMED("requisition.order-malformed", "决定文号为1至60个字符", "the number of the order has 1 to 60 characters"),
    /** The owner is named. */
    OWNER_MISSING("requisition.owner-missing", "应写明被征用人", "the owner is named"),
    /** Goods or things are named. */
    NOTHING_ORDERED("requisition.nothing-ordered", "应列明征用的物资或物品", "goods or things are named"),
    /** Things are at most 100, each called otherwise in 1 to 60 characters, 1 to 100,000 of each. */
    THINGS_MALFORMED(
            "requisition.things-malformed",
            "物品最多100项，名称为1至60个字符且不重复，数量为1至100000",
            "things are at most 100, each called otherwise in 1 to 60 characters, 1 to 100,000 of each"),
    /** The notice was served already. */
    NOTIFIED_ALREADY("requisition.notified-already", "征用通知已送达", "the notice was served already"),
    /** The notice was not served yet. */
    NOT_NOTIFIED("requisition.not-notified", "征用通知尚未送达，不能结清", "the notice was not served yet"),
    /** The item is not in the order. */
    NOT_ORDERED("requisition.not-ordered", "该品目不在征用决定之列", "the item is not in the order"),
    /** That is more than was ordered. */
    MORE_THAN_ORDERED("requisition.more-than-ordered", "超过征用决定的数量", "that is more than was ordered"),
    /** A requisition has at most 500 lots. */
    TOO_MANY_LOTS("requisition.too-many-lots", "一项征用最多500个批次", "a requisition has at most 500 lots"),
    /** There is at least one thing, each once, more than none of each. */
    THINGS_UNCLEAR(
            "requisition.things-unclear",
            "至少一项物品，各列一次，数量大于零",
            "there is at least one thing, each once, more than none of each"),
    /** An asset is named once, of a thing that is taken, and no more than are taken. */
    ASSETS_UNCLEAR(
            "requisition.assets-unclear",
            "装备场所各列一次，对应此次接管的物品，且不超过其件数",
            "an asset is named once, of a thing that is taken, and no more than are taken"),
    /** There is no such thing in the order. */
    THING_UNKNOWN("requisition.thing-unknown", "征用决定没有该物品", "there is no such thing in the order"),
    /** The lot did not come by this requisition, or is of another item. */
    LOT_FOREIGN(
            "requisition.lot-foreign",
            "该批次或品目不是此次征用取得的",
            "the lot did not come by this requisition, or is of another item"),
    /** That is more than is neither returned nor compensated. */
    MORE_THAN_OPEN(
            "requisition.more-than-open", "超过尚未返还或补偿的数量", "that is more than is neither returned nor compensated"),
    /** Goods, things or money are named. */
    NOTHING_COMPENSATED("requisition.nothing-compensated", "应写明补偿的物资、物品或金额", "goods, things or money are named"),
    /** A compensation is 0 to 10,000,000,000,000 fen. */
    FEN_RANGE("requisition.fen-range", "补偿金额（分）为0至10万亿", "a compensation is 0 to 10,000,000,000,000 fen"),
    /** The basis has 1 to 200 characters. */
    BASIS_MALFORMED("requisition.basis-malformed", "依据为1至200个字符", "the basis has 1 to 200 characters"),
    /** A requisition is compensated at most 100 times. */
    TOO_MANY_COMPENSATIONS(
            "requisition.too-many-compensations", "一项征用最多补偿100次", "a requisition is compensated at most 100 times"),
    /** Something is neither returned nor compensated. */
    STILL_OPEN("requisition.still-open", "尚有未返还也未补偿的物资或物品", "something is neither returned nor compensated");

    private final Wording wording;

    RequisitionReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
