package org.gridgovernance.resource;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Where goods are, or where they came from and went to (科目). Every posting takes from one account and gives to another, so that all
 * accounts together always sum to nothing. Two of them are kept at a point, a balance for each lot; the others are nominal, and what
 * they sum to is told by the ledger. The codes are this library's own. */
public enum Account implements CodeTable {
    /** 在库: at a point, and may be issued. */
    SHELF("shelf", "在库", "On the shelf", "可用库存"),
    /** 隔离: at a point, and may not be issued. */
    QUARANTINE("quarantine", "隔离", "In quarantine", "隔离库存、待检"),
    /** 采购. */
    SUPPLIER("supplier", "采购", "Bought from a supplier", "购入"),
    /** 上级调拨: from an authority whose stocks are not kept here. */
    ALLOTTER("allotter", "上级调拨", "Allotted from outside", "上级拨付"),
    /** 捐赠. */
    DONOR("donor", "捐赠", "Donated", "受赠"),
    /** 征用. */
    REQUISITIONED("requisitioned", "征用", "Requisitioned", ""),
    /** 借入. */
    LENDER("lender", "借入", "Borrowed", "借用"),
    /** 在途: between two points. */
    TRANSIT("transit", "在途", "In transit", "运输途中"),
    /** 发放居民. */
    PEOPLE("people", "发放居民", "Handed out to people", "发放"),
    /** 使用消耗. */
    USE("use", "使用消耗", "Used", "领用"),
    /** 报废. */
    SCRAP("scrap", "报废", "Scrapped", ""),
    /** 损失. */
    LOSS("loss", "损失", "Lost", "报损"),
    /** 盘点差异. */
    DIFFERENCE("difference", "盘点差异", "Found or missed in a count", "盘盈盘亏");

    private final Wording wording;

    Account(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether it is kept at a point, a balance for each lot (实账户). */
    public boolean isKept() {
        return this == SHELF || this == QUARANTINE;
    }
}
