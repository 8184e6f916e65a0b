package org.gridgovernance.resource.request;

/** What can be done to a supply request, at which stage, and which stage follows (状态流转表): the one table. An act at any other stage
 * is refused for {@link SupplyRequestReason#NOT_AT_THIS_STAGE}. */
public enum SupplyRequestAct {
    /** 批准. */
    APPROVE(SupplyRequestStage.ASKED, SupplyRequestStage.APPROVED),
    /** 不予批准. */
    DECLINE(SupplyRequestStage.ASKED, SupplyRequestStage.DECLINED),
    /** 撤回. */
    WITHDRAW(SupplyRequestStage.ASKED, SupplyRequestStage.WITHDRAWN),
    /** 办结. */
    CLOSE(SupplyRequestStage.APPROVED, SupplyRequestStage.CLOSED);

    private final SupplyRequestStage from;
    private final SupplyRequestStage to;

    SupplyRequestAct(SupplyRequestStage from, SupplyRequestStage to) {
        this.from = from;
        this.to = to;
    }

    /** Whether it can be done at that stage. */
    public boolean isPossibleAt(SupplyRequestStage stage) {
        return stage == from;
    }

    /** The stage that follows. */
    public SupplyRequestStage to() {
        return to;
    }
}
