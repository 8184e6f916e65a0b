package org.gridgovernance.mediation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** The types of disputes in the ministry's statistics (纠纷类型). Source: monthly report of people's mediation as a city bureau published it (2016); other places add some. */
public enum StandardDisputeType implements CodeTable {
    /** 婚姻家庭纠纷. */
    FAMILY("family", "婚姻家庭纠纷", "Marriage and family", "婚姻家庭"),
    /** 邻里纠纷. */
    NEIGHBOURS("neighbours", "邻里纠纷", "Neighbours", "邻里"),
    /** 房屋宅基地纠纷. */
    HOUSING("housing", "房屋宅基地纠纷", "Houses and homesteads", "房屋宅基地"),
    /** 合同纠纷. */
    CONTRACT("contract", "合同纠纷", "Contracts", "合同"),
    /** 生产经营纠纷. */
    BUSINESS("business", "生产经营纠纷", "Production and business", "生产经营"),
    /** 损害赔偿纠纷. */
    DAMAGES("damages", "损害赔偿纠纷", "Damages", "损害赔偿"),
    /** 山林土地纠纷. */
    FOREST_LAND("forest-land", "山林土地纠纷", "Forests and land", "山林土地"),
    /** 征地拆迁纠纷. */
    LAND_TAKING("land-taking", "征地拆迁纠纷", "Land taking and demolition", "征地拆迁"),
    /** 环境污染纠纷. */
    POLLUTION("pollution", "环境污染纠纷", "Pollution", "环境污染"),
    /** 劳动争议纠纷. */
    LABOUR("labour", "劳动争议纠纷", "Labour", "劳动争议"),
    /** 消费纠纷. */
    CONSUMER("consumer", "消费纠纷", "Consumers", "消费"),
    /** 医疗纠纷. */
    MEDICAL("medical", "医疗纠纷", "Medical", "医疗"),
    /** 道路交通事故纠纷. */
    TRAFFIC("traffic", "道路交通事故纠纷", "Road accidents", "道路交通事故"),
    /** 物业纠纷. */
    PROPERTY_SERVICE("property-service", "物业纠纷", "Property service", "物业"),
    /** 其他纠纷. */
    OTHER("other", "其他纠纷", "Other", "其他");

    private final Wording wording;

    StandardDisputeType(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
