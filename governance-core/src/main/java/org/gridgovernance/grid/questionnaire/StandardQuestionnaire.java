package org.gridgovernance.grid.questionnaire;

import static org.gridgovernance.grid.questionnaire.Scale.GOOD_FAIR_POOR;
import static org.gridgovernance.grid.questionnaire.Scale.YES_NO;

/** The questionnaires of the standard book. They are this library's own, and follow no standard. */
public final class StandardQuestionnaire {
    /** How a compound is assessed (小区评估问卷): security, sanitation, fire lanes, property service, self-governance. */
    public static final Questionnaire COMPOUND =
            Questionnaire.of("compound", 1, security(), sanitation(), fireLanes(), propertyService(), selfGovernance());

    private StandardQuestionnaire() {}

    private static Section security() {
        return Section.of(
                "security",
                "治安防范",
                "Security",
                new Item("gates", "出入口有人值守或门禁可用", "Gates are watched or locked", 2, GOOD_FAIR_POOR),
                new Item("cameras", "出入口和主要道路有监控且可用", "Cameras work at gates and main paths", 2, GOOD_FAIR_POOR),
                new Item("lighting", "夜间公共照明", "Common lighting at night", 1, GOOD_FAIR_POOR),
                new Item("patrols", "有巡逻记录", "Patrols are on record", 1, YES_NO));
    }

    private static Section sanitation() {
        return Section.of(
                "sanitation",
                "环境卫生",
                "Sanitation",
                new Item("cleaning", "楼道和公共区域保洁", "Stairs and common grounds are clean", 2, GOOD_FAIR_POOR),
                new Item("waste", "生活垃圾分类投放、日产日清", "Waste is sorted and taken away daily", 2, GOOD_FAIR_POOR),
                new Item("clutter", "楼道无堆物", "Stairs are free of clutter", 1, YES_NO),
                new Item("drains", "下水和化粪池通畅", "Drains and septic tanks flow", 1, GOOD_FAIR_POOR));
    }

    private static Section fireLanes() {
        return Section.of(
                "fire-lanes",
                "消防通道",
                "Fire lanes",
                new Item("lanes", "消防车通道畅通、有标识", "Lanes for fire engines are clear and marked", 3, YES_NO),
                new Item("exits", "疏散通道和安全出口畅通", "Escape ways and exits are clear", 3, YES_NO),
                new Item("equipment", "消防设施器材完好", "Fire equipment is sound", 2, GOOD_FAIR_POOR),
                new Item(
                        "charging",
                        "电动自行车不进楼停放充电",
                        "No electric bicycle is kept or charged indoors",
                        2,
                        GOOD_FAIR_POOR));
    }

    private static Section propertyService() {
        return Section.of(
                "property-service",
                "物业服务",
                "Property service",
                new Item("repairs", "报修有人接、按时修", "Repairs are taken up and done in time", 2, GOOD_FAIR_POOR),
                new Item("lifts", "电梯等共用设施维护", "Lifts and common equipment are kept up", 2, GOOD_FAIR_POOR),
                new Item("accounts", "公共收支定期公示", "Common income and costs are disclosed", 1, YES_NO),
                new Item("complaints", "投诉有记录、有答复", "Complaints are recorded and answered", 1, GOOD_FAIR_POOR));
    }

    private static Section selfGovernance() {
        return Section.of(
                "self-governance",
                "居民自治",
                "Self-governance",
                new Item("committee", "业委会或物管会正常运转", "A committee of owners or residents works", 2, GOOD_FAIR_POOR),
                new Item("building-leaders", "楼栋长配齐", "Every building has a leader", 1, YES_NO),
                new Item(
                        "deliberation",
                        "定期议事并有结果",
                        "Residents deliberate, and something comes of it",
                        2,
                        GOOD_FAIR_POOR),
                new Item("volunteers", "有志愿服务队伍和活动", "Volunteers are organised and active", 1, GOOD_FAIR_POOR));
    }
}
