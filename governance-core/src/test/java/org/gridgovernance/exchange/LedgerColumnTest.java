package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every column that ledgers are known to have is known here, by each of its titles. */
class LedgerColumnTest {

    @ParameterizedTest
    @CsvSource({
        "序号, SERIAL",
        "社区/村, COMMUNITY",
        "社区, COMMUNITY",
        "村, COMMUNITY",
        "网格(编号/名称), GRID",
        "网格, GRID",
        "网格编号, GRID",
        "网格名称, GRID",
        "网格员, GRID_OFFICER",
        "小区, COMPOUND",
        "楼栋, BUILDING",
        "单元, UNIT",
        "房号, ROOM",
        "户编号/户号, HOUSEHOLD",
        "户编号, HOUSEHOLD",
        "户号, HOUSEHOLD",
        "户主姓名, HEAD_NAME",
        "与户主关系, RELATION",
        "姓名, NAME",
        "性别, SEX",
        "民族, ETHNIC_GROUP",
        "身份证号码(证件号), DOCUMENT_NUMBER",
        "身份证号码, DOCUMENT_NUMBER",
        "证件号, DOCUMENT_NUMBER",
        "公民身份号码, DOCUMENT_NUMBER",
        "证件类型, DOCUMENT_KIND",
        "出生日期, BIRTH",
        "年龄, AGE",
        "政治面貌, POLITICAL_STATUS",
        "文化程度, EDUCATION",
        "婚姻状况, MARITAL_STATUS",
        "职业/工作单位, WORKPLACE",
        "职业, OCCUPATION",
        "工作单位, WORKPLACE",
        "联系电话, PHONE",
        "户籍地址(户口所在地), REGISTERED_ADDRESS",
        "户籍地址, REGISTERED_ADDRESS",
        "户口所在地, REGISTERED_ADDRESS",
        "现居住地址, PRESENT_ADDRESS",
        "居住状态(人户状态), RESIDENCE_STATUS",
        "居住状态, RESIDENCE_STATUS",
        "人户状态, RESIDENCE_STATUS",
        "房屋性质(自住/出租/空置), HOUSE_USE",
        "房屋性质, HOUSE_USE",
        "居住起始日期, ARRIVAL",
        "人员类别(户籍/流动/境外), RESIDENCE_KIND",
        "人员类别, RESIDENCE_KIND",
        "特殊人群类别, CARE_TAGS",
        "低保/特困/残疾, ASSISTANCE",
        "低保, ASSISTANCE",
        "特困, ASSISTANCE",
        "残疾, ASSISTANCE",
        "残疾等级, ASSISTANCE",
        "残疾类别, DISABILITY",
        "是否独居, LIVES_ALONE",
        "慢病/行动不便, ILLNESS",
        "慢病, ILLNESS",
        "行动不便, ILLNESS",
        "疫苗, VACCINATION",
        "车牌号, NUMBER_PLATE",
        "备注, NOTE",
        "采集人, GATHERED_BY",
        "采集日期, GATHERED_ON",
        "更新日期, UPDATED_ON"
    })
    void theColumnsOfPracticeAreKnown(String title, LedgerColumn column) {
        assertThat(LedgerColumn.find(title)).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"户籍地址（户口所在地）", " 户 籍 地 址 ", "\uFEFF户籍地址"})
    void widthAndWhiteSpaceMakeNoDifference(String title) {
        assertThat(LedgerColumn.find(title)).contains(LedgerColumn.REGISTERED_ADDRESS);
    }

    @Test
    void noTitleMeansTwoColumns() {
        List<String> titles = Arrays.stream(LedgerColumn.values())
                .flatMap(LedgerColumn::titles)
                .toList();
        assertThat(titles).doesNotHaveDuplicates();
    }
}
