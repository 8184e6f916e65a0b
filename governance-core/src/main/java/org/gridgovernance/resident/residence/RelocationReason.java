package org.gridgovernance.resident.residence;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a step of a relocation may be refused (原因码). */
public enum RelocationReason implements ReasonCode {
    /** A relocation leads to another community or village. */
    DESTINATION_MALFORMED(
            "relocation.destination-malformed", "迁入地须为另一个社区或村", "a relocation leads to another community"),
    /** The person is offered to a community already. */
    OFFERED_ALREADY("relocation.offered-already", "该居民已申请迁出，请先撤回", "the person is offered already; withdraw first"),
    /** Who holds this document is offered to another community. */
    ON_THE_WAY(
            "relocation.on-the-way",
            "持该证件的居民正在迁出，请先撤回或等待接收",
            "who holds this document is offered to another community; withdraw that, or wait for it"),
    /** The person has moved away already. */
    MOVED_AWAY("relocation.moved-away", "该居民已迁出本社区", "the person has moved away already"),
    /** There is no such offer, or no longer. */
    NOT_OFFERED("relocation.not-offered", "没有这项迁出申请", "there is no such offer now"),
    /** It was accepted or withdrawn already; whoever was first has settled it. */
    SETTLED("relocation.settled", "该迁移已被接收或撤回", "this relocation was accepted or withdrawn already"),
    /** It leads to another community than this. */
    NOT_TO_HERE("relocation.not-to-here", "该迁移的迁入地不是本社区", "this relocation leads to another community"),
    /** The last date of acceptance has passed. */
    LAPSED("relocation.lapsed", "已超过接收期限，请重新申请迁出", "the last date of acceptance has passed; offer anew"),
    /** A person was offered and withdrawn more than 100 times. */
    TOO_OFTEN("relocation.too-often", "迁出申请撤回次数过多", "offered and withdrawn too often");

    private final Wording wording;

    RelocationReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
