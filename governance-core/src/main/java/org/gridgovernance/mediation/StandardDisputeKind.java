package org.gridgovernance.mediation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Labels and aliases of the standard kinds of disputes, see {@link DisputeType}. */
enum StandardDisputeKind implements CodeTable {
    /** 商铺租赁纠纷. */
    SHOP_LEASE("contract.shop-lease", "商铺租赁纠纷", "Shop lease", "商铺租赁"),
    /** 劳动报酬纠纷. */
    WAGES("labour.wages", "劳动报酬纠纷", "Wages", "劳动报酬"),
    /** 因病致贫纠纷. */
    ILLNESS_POVERTY("other.illness-poverty", "因病致贫纠纷", "Illness and poverty", "因病致贫"),
    /** 新业态用工纠纷. */
    NEW_ECONOMY_WORK("labour.new-economy", "新业态用工纠纷", "New-economy work", "新业态用工");

    private final Wording wording;

    StandardDisputeKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
