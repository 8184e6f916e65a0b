package org.gridgovernance.task.duty;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * On which list a matter stands (清单类别). The codes are this library's own. Source: practice of the three lists (三张清单) under
 * the Law on residents' committees (居民委员会组织法) arts. 10, 43.
 */
public enum DutyListKind implements CodeTable {
    /** 依法履职: the community's own duty by law. */
    OWN("own", "依法履职", "own duty", "自治事项、履职清单"),
    /** 协助: the community helps, and whoever asks brings money and conditions. */
    ASSIST("assist", "协助", "assistance", "协助清单、协助政府工作"),
    /** 购买服务: the community's help is bought. */
    BOUGHT("bought", "购买服务", "bought service", "政府购买服务"),
    /** 负面清单: nobody may ask it of the community. */
    FORBIDDEN("forbidden", "负面清单", "forbidden", "禁止、禁入清单");

    private final Wording wording;

    DutyListKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether it comes from a department, which must bear the cost, and only a joint meeting lets it in. */
    public boolean isPushedDown() {
        return this == ASSIST || this == BOUGHT;
    }
}
