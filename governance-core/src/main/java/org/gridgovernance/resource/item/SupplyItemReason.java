package org.gridgovernance.resource.item;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on supply items may be refused (原因码). */
public enum SupplyItemReason implements ReasonCode {
    /** The title of an item has 1 to 60 characters. */
    TITLE_MALFORMED("supply-item.title-malformed", "品名为1至60个字符", "the title of an item has 1 to 60 characters"),
    /** Another item of this area is called so. */
    TITLE_TAKEN("supply-item.title-taken", "本区域另一品目正在使用该名称", "another item of this area is called so"),
    /** The code is of an upper layer (GB/T 38565). */
    CODE_NOT_LEAF(
            "supply-item.code-not-leaf", "物资分类代码应为最末一级（GB/T 38565）", "the code is of an upper layer (GB/T 38565)"),
    /** Packs are at most ten, each called otherwise in 1 to 20 characters, and hold more than nothing of the unit. */
    PACK_MALFORMED(
            "supply-item.pack-malformed",
            "包装规格名称为1至20个字符且不重复，数量应大于零并与单位相符，最多10种",
            "packs are at most ten, each called otherwise in 1 to 20 characters, and hold more than nothing of the unit"),
    /** A shelf life has 1 to 36,500 days. */
    SHELF_LIFE_RANGE("supply-item.shelf-life-range", "保质期为1至36500天", "a shelf life has 1 to 36,500 days"),
    /** The lower bound is not negative, and not above the upper. */
    BAND_CONTRADICTS(
            "supply-item.band-contradicts",
            "储备下限不能为负，也不能大于上限",
            "the lower bound is not negative, and not above the upper"),
    /** There is no such supply item. */
    ITEM_UNKNOWN("supply-item.item-unknown", "没有该物资品目", "there is no such supply item"),
    /** The item is of a catalogue that does not hold here. */
    ITEM_OUT_OF_REACH(
            "supply-item.item-out-of-reach", "该物资品目不适用于本区域", "the item is of a catalogue that does not hold here"),
    /** The item was withdrawn. */
    ITEM_WITHDRAWN("supply-item.item-withdrawn", "该物资品目已停用", "the item was withdrawn");

    private final Wording wording;

    SupplyItemReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
