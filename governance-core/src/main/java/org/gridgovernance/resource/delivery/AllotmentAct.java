package org.gridgovernance.resource.delivery;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done to an allotment, at which stages, and which stage follows (状态流转表): the one table. An act at any other stage is
 * refused for {@link DeliveryReason#NOT_AT_THIS_STAGE}. */
public enum AllotmentAct {
    /** 拣货: once more picks anew. */
    PICK(AllotmentStage.PICKED, EnumSet.of(AllotmentStage.PROMISED, AllotmentStage.PICKED)),
    /** 发运. */
    SHIP(AllotmentStage.SHIPPED, EnumSet.of(AllotmentStage.PROMISED, AllotmentStage.PICKED)),
    /** 取消: once more changes nothing. */
    RELEASE(
            AllotmentStage.RELEASED,
            EnumSet.of(AllotmentStage.PROMISED, AllotmentStage.PICKED, AllotmentStage.RELEASED)),
    /** 办结: once more changes nothing. */
    SETTLE(AllotmentStage.SETTLED, EnumSet.of(AllotmentStage.SHIPPED, AllotmentStage.SETTLED));

    private final AllotmentStage to;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable view of a set that nobody else holds
    private final Set<AllotmentStage> from;

    AllotmentAct(AllotmentStage to, EnumSet<AllotmentStage> from) {
        this.to = to;
        this.from = Collections.unmodifiableSet(from);
    }

    /** Whether it can be done at that stage. */
    public boolean isPossibleAt(AllotmentStage stage) {
        return from.contains(stage);
    }

    /** The stage that follows. */
    public AllotmentStage to() {
        return to;
    }
}
