package org.gridgovernance.resource.arrival;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What a provider is (提供方类别). The codes are this library's own. */
public enum ProviderKind implements CodeTable {
    /** 单位. */
    ORGANIZATION("organization", "单位", "Organisation", "组织、企业、社会团体"),
    /** 个人. */
    PERSON("person", "个人", "Person", "市民、居民");

    private final Wording wording;

    ProviderKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
