package org.gridgovernance.grid.compound;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Labels and aliases of the standard {@link OwnershipForm}s. */
enum StandardOwnershipForm implements CodeTable {
    /** 单位自管房. */
    UNIT_OWNED("unit-owned", "单位自管房", "Owned and run by a work unit", "单位房、单位自管、单位产权房"),
    /** 改制企业房. */
    RESTRUCTURED_ENTERPRISE(
            "restructured-enterprise", "改制企业房", "Left by a restructured enterprise", "改制企业、改制企业宿舍、破产改制企业房"),
    /** 商品房. */
    COMMERCIAL("commercial", "商品房", "Commercial housing", "商品房小区、商品住宅"),
    /** 零散老旧房. */
    SCATTERED_OLD("scattered-old", "零散老旧房", "Scattered old housing", "零散房、老旧散楼、老旧小区"),
    /** 保障性住房. */
    AFFORDABLE("affordable", "保障性住房", "Affordable housing", "保障房、公租房、廉租房、经济适用房"),
    /** 还建房. */
    RESETTLEMENT("resettlement", "还建房", "Resettlement housing", "安置房、回迁房、拆迁安置房"),
    /** 农村自建房. */
    RURAL_SELF_BUILT("rural-self-built", "农村自建房", "Self-built rural housing", "自建房、村民自建房");

    private final Wording wording;

    StandardOwnershipForm(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
