package org.gridgovernance.resident.person;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * Labels and aliases of the standard {@link CareTag}s.
 */
enum StandardCareTag implements CodeTable {
    /** 独居老人. */
    ELDERLY_ALONE("elderly-alone", "独居老人", "Elderly living alone", "独居"),
    /** 空巢老人. */
    EMPTY_NEST("empty-nest", "空巢老人", "Elderly whose children live elsewhere", "空巢"),
    /** 高龄老人. */
    VERY_OLD("very-old", "高龄老人", "Aged 80 or more", "高龄"),
    /** 失能老人. */
    ELDERLY_DEPENDENT("elderly-dependent", "失能老人", "Elderly in need of care", "失能、半失能老人"),
    /** 残疾人. */
    DISABLED("disabled", "残疾人", "Disabled", "残疾、残障人士"),
    /** 低保对象. */
    SUBSISTENCE_ALLOWANCE("subsistence-allowance", "低保对象", "On subsistence allowance", "低保、低保户、最低生活保障对象"),
    /** 低保边缘家庭成员. */
    NEAR_SUBSISTENCE("near-subsistence", "低保边缘家庭成员", "On the margin of subsistence allowance", "低保边缘、低保边缘户"),
    /** 特困人员. */
    EXTREME_HARDSHIP("extreme-hardship", "特困人员", "In extreme hardship", "特困、特困供养人员"),
    /** 慢性病患者. */
    CHRONIC_ILLNESS("chronic-illness", "慢性病患者", "Chronically ill", "慢性病、慢病患者"),
    /** 孕产妇. */
    PREGNANT_OR_NURSING("pregnant-or-nursing", "孕产妇", "Pregnant or nursing", "孕妇、产妇、哺乳期妇女"),
    /** 留守儿童. */
    LEFT_BEHIND_CHILD("left-behind-child", "留守儿童", "Left-behind child", ""),
    /** 困境儿童. */
    CHILD_IN_DIFFICULTY("child-in-difficulty", "困境儿童", "Child in difficulty", "事实无人抚养儿童"),
    /** 优抚对象. */
    ENTITLED_VETERAN("entitled-veteran", "优抚对象", "Entitled veteran or dependant", ""),
    /** 计划生育特殊家庭成员. */
    BEREAVED_PARENT("bereaved-parent", "计划生育特殊家庭成员", "Member of a family that lost its only child", "计生特殊家庭、失独老人、失独家庭");

    private final Wording wording;

    StandardCareTag(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
