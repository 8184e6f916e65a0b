package org.gridgovernance.resource.movement;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why goods are lost or scrapped (损失原因). The codes are this library's own. */
public enum LossCause implements CodeTable {
    /** 破损. */
    DAMAGED("damaged", "破损", "Damaged", "损坏"),
    /** 变质. */
    SPOILED("spoiled", "变质", "Spoiled", "霉变、受潮"),
    /** 被盗. */
    STOLEN("stolen", "被盗", "Stolen", "盗窃"),
    /** 丢失. */
    MISSING("missing", "丢失", "Missing", "遗失、短缺"),
    /** 冷链中断: it was too warm, or too cold, for too long. */
    COLD_CHAIN("cold-chain", "冷链中断", "Cold chain broken", "脱冷、温度超标"),
    /** 过期. */
    EXPIRED("expired", "过期", "Expired", "超过有效期"),
    /** 灾损. */
    DISASTER("disaster", "灾损", "Destroyed by a disaster", "水淹、火灾"),
    /** 其他: told in words. */
    OTHER("other", "其他", "Other", "");

    private final Wording wording;

    LossCause(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
