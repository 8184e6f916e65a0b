package org.gridgovernance.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.kernel.PlainText;

/**
 * The columns of a resident ledger (居民信息台账), by their title and what else people write over them; their order means
 * nothing. There is no national template: the list is from practice. A column that is not here is kept by its title
 * among the {@link org.gridgovernance.resident.person.Particulars#extras() extras} of the person.
 */
public enum LedgerColumn {
    /** The statistical code of the community. Needed. */
    COMMUNITY_CODE("社区代码", Use.READ, "社区编码、社区编号、所属社区代码、村代码、村社区代码、区划代码、统计用区划代码"),
    /** The community's name; compared with its code. */
    COMMUNITY("社区", Use.READ, "社区名称、所属社区、村、村居、社区/村、社区(村)、村(社区)"),
    /** The grid. */
    GRID("网格", Use.READ, "网格名称、网格编号、网格编码、网格号、所属网格、网格(编号/名称)"),
    /** The compound. */
    COMPOUND("小区", Use.READ, "小区名称、院落、街路巷、小区/街巷"),
    /** The building. */
    BUILDING("楼栋", Use.READ, "楼栋号、楼号、栋、栋号、幢、幢号"),
    /** The unit. */
    UNIT("单元", Use.READ, "单元号"),
    /** The room. */
    ROOM("房号", Use.READ, "房间号、房屋号、室、室号、户室、门牌号"),
    /** The household's number. */
    HOUSEHOLD("户编号", Use.READ, "户号、户编码、家庭编号、户口编号、户编号/户号"),
    /** The relation to the head. */
    RELATION("与户主关系", Use.READ, "与户主的关系、户主关系、家庭关系"),
    /** The name. Needed. */
    NAME("姓名", Use.READ, "居民姓名、人员姓名"),
    /** The sex. */
    SEX("性别", Use.READ, ""),
    /** The ethnic group. */
    ETHNIC_GROUP("民族", Use.READ, ""),
    /** The kind of document; an identity card unless said otherwise. */
    DOCUMENT_KIND("证件类型", Use.READ, "证件种类、证件类别"),
    /** The number of the document. */
    DOCUMENT_NUMBER("证件号码", Use.READ, "证件号、身份证号码、身份证号、身份证、公民身份号码、居民身份证号码、身份证件号码、身份证号码(证件号)"),
    /** The birth date. */
    BIRTH("出生日期", Use.READ, "出生年月日、生日"),
    /** Telephone numbers. */
    PHONE("联系电话", Use.READ, "电话、电话号码、手机、手机号、手机号码、联系方式"),
    /** The registered address. */
    REGISTERED_ADDRESS("户籍地址", Use.READ, "户口所在地、户籍所在地、户籍地、户籍地址(户口所在地)"),
    /** Registered here, living here. */
    RESIDENCE_STATUS("人户状态", Use.READ, "居住状态、人户情况、居住状态(人户状态)、人户状态(居住状态)"),
    /** As what somebody lives here. */
    RESIDENCE_KIND("居住类型", Use.READ, "人员类别、人员类型、人口类别、人口类型、人员类别(户籍/流动/境外)"),
    /** Where somebody came from. */
    ORIGIN("来源地", Use.READ, "流出地"),
    /** Since when somebody lives here. */
    ARRIVAL("到达日期", Use.READ, "居住起始日期、居住开始日期、入住日期、来本地日期"),
    /** When somebody means to leave. */
    DEPARTURE("预计离开日期", Use.READ, "拟离开日期、预计离开时间"),
    /** Care tags. */
    CARE_TAGS("重点类别", Use.READ, "特殊人群类别、特殊人群、重点人群、重点人员类别、关爱类别"),
    /** The education. */
    EDUCATION("文化程度", Use.READ, "学历、受教育程度、教育程度"),
    /** The marital status. */
    MARITAL_STATUS("婚姻状况", Use.READ, "婚姻、婚姻情况"),
    /** The kind of disability. */
    DISABILITY("残疾类别", Use.READ, "残疾类型"),
    /** The political status. */
    POLITICAL_STATUS("政治面貌", Use.READ, ""),
    /** The employment. */
    EMPLOYMENT("就业状态", Use.READ, "就业情况、就业状况"),
    /** The place of work. */
    WORKPLACE("工作单位", Use.READ, "职业/工作单位、职业或工作单位、就业单位、服务处所"),
    /** When verified. */
    VERIFIED_ON("核实日期", Use.READ, "核实时间、核查日期"),
    /** How verified. */
    VERIFIED_BY("核实方式", Use.READ, "核查方式"),
    /** Remarks. */
    NOTE("备注", Use.READ, "备注信息、备注说明"),
    /** The occupation. */
    OCCUPATION("职业", Use.KEPT, "从事职业"),
    /** The present address in words. */
    PRESENT_ADDRESS("现居住地址", Use.KEPT, "现住址、现住地址、居住地址、居住地"),
    /** The use of the dwelling. */
    HOUSE_USE("房屋性质", Use.KEPT, "房屋用途、房屋类型、住房性质、房屋性质(自住/出租/空置)"),
    /** Assistance and disability. */
    ASSISTANCE("低保/特困/残疾", Use.KEPT, "低保、特困、残疾、残疾等级、救助类别、低保/特困/残疾(类别,等级)"),
    /** Whether living alone. */
    LIVES_ALONE("是否独居", Use.KEPT, "独居"),
    /** Chronic illness. */
    ILLNESS("慢病/行动不便", Use.KEPT, "慢病、慢性病、行动不便"),
    /** Vaccinations. */
    VACCINATION("疫苗", Use.KEPT, "疫苗接种、疫苗接种情况"),
    /** Number plate of the car. */
    NUMBER_PLATE("车牌号", Use.KEPT, "车牌、车牌号码"),
    /** The grid officer. */
    GRID_OFFICER("网格员", Use.KEPT, "网格员姓名"),
    /** Who gathered the facts. */
    GATHERED_BY("采集人", Use.KEPT, "采集员、登记人"),
    /** When they were gathered. */
    GATHERED_ON("采集日期", Use.KEPT, "采集时间、登记日期"),
    /** When they were last touched. */
    UPDATED_ON("更新日期", Use.KEPT, "更新时间"),
    /** The row's number; says nothing of the person. */
    SERIAL("序号", Use.LEFT_OUT, "行号"),
    /** The age; follows from the birth date. */
    AGE("年龄", Use.LEFT_OUT, "周岁"),
    /** The head's name; follows from the household. */
    HEAD_NAME("户主姓名", Use.LEFT_OUT, "户主");

    /** What the import does with a column (用法). */
    public enum Use {
        /** Read into the register. */
        READ,
        /** Kept as text, by its title. */
        KEPT,
        /** Left out: it says nothing that the rest does not say. */
        LEFT_OUT
    }

    private static final Set<LedgerColumn> OF_HOUSEHOLDS = EnumSet.of(
            COMMUNITY_CODE,
            COMMUNITY,
            GRID,
            COMPOUND,
            BUILDING,
            UNIT,
            ROOM,
            HOUSEHOLD,
            HEAD_NAME,
            PRESENT_ADDRESS,
            HOUSE_USE,
            GRID_OFFICER);

    private static final Set<LedgerColumn> DATES =
            EnumSet.of(BIRTH, ARRIVAL, DEPARTURE, VERIFIED_ON, GATHERED_ON, UPDATED_ON);

    private static final Map<String, LedgerColumn> BY_TITLE = new HashMap<>();

    static {
        for (LedgerColumn column : values()) {
            column.titles().forEach(title -> BY_TITLE.put(PlainText.compact(title), column));
        }
    }

    private final String title;
    private final Use use;
    private final String aliases;

    LedgerColumn(String title, Use use, String aliases) {
        this.title = title;
        this.use = use;
        this.aliases = aliases;
    }

    /** Its usual title. */
    public String title() {
        return title;
    }

    /** What the import does with it. */
    public Use use() {
        return use;
    }

    /** Whether one cell, merged over the rows of a household, says it of all its members. */
    boolean isOfHousehold() {
        return OF_HOUSEHOLDS.contains(this);
    }

    /** Whether its cells are days. */
    boolean isDate() {
        return DATES.contains(this);
    }

    /** All titles by which it is known, the usual one first. */
    public Stream<String> titles() {
        return Stream.concat(Stream.of(title), Arrays.stream(aliases.split("、")).filter(alias -> !alias.isEmpty()));
    }

    /** The column of that title or alias; width and white space make no difference. */
    public static Optional<LedgerColumn> find(String title) {
        return Optional.ofNullable(BY_TITLE.get(PlainText.compact(title)));
    }
}
