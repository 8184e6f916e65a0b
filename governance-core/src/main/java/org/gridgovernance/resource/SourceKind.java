package org.gridgovernance.resource;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Where a lot came from (物资来源). Source: Emergency Response Law (突发事件应对法) arts. 45, 54, 76. */
public enum SourceKind implements CodeTable {
    /** 采购. */
    BOUGHT("bought", "采购", "Bought", "购入"),
    /** 调拨. */
    ALLOTTED("allotted", "调拨", "Allotted", "上级调拨"),
    /** 捐赠. */
    DONATED("donated", "捐赠", "Donated", "受赠"),
    /** 征用. */
    REQUISITIONED("requisitioned", "征用", "Requisitioned", ""),
    /** 借用. */
    BORROWED("borrowed", "借用", "Borrowed", "借入"),
    /** 盘盈: found in a count, and nobody knows more. */
    FOUND("found", "盘盈", "Found in a count", "盘点发现");

    private final Wording wording;

    SourceKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** The account from which goods of that source come. */
    public Account account() {
        return switch (this) {
            case BOUGHT -> Account.SUPPLIER;
            case ALLOTTED -> Account.ALLOTTER;
            case DONATED -> Account.DONOR;
            case REQUISITIONED -> Account.REQUISITIONED;
            case BORROWED -> Account.LENDER;
            case FOUND -> Account.DIFFERENCE;
        };
    }
}
