package org.gridgovernance.resident.person;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Wording;

/**
 * Ethnic group (民族). Source: GB/T 3304. Read with or without 族, and by a group's former name.
 */
@Personal(Personal.Level.SENSITIVE)
public enum EthnicGroup implements CodeTable {
    /** 汉族. */
    HAN("01", "汉族", "Han", "汉"),
    /** 蒙古族. */
    MONGOL("02", "蒙古族", "Mongol", "蒙古"),
    /** 回族. */
    HUI("03", "回族", "Hui", "回"),
    /** 藏族. */
    ZANG("04", "藏族", "Zang", "藏"),
    /** 维吾尔族. */
    UYGUR("05", "维吾尔族", "Uygur", "维吾尔"),
    /** 苗族. */
    MIAO("06", "苗族", "Miao", "苗"),
    /** 彝族. */
    YI("07", "彝族", "Yi", "彝"),
    /** 壮族. */
    ZHUANG("08", "壮族", "Zhuang", "壮"),
    /** 布依族. */
    BUYEI("09", "布依族", "Buyei", "布依"),
    /** 朝鲜族. */
    CHOSEN("10", "朝鲜族", "Chosen", "朝鲜"),
    /** 满族. */
    MAN("11", "满族", "Man", "满"),
    /** 侗族. */
    DONG("12", "侗族", "Dong", "侗"),
    /** 瑶族. */
    YAO("13", "瑶族", "Yao", "瑶"),
    /** 白族. */
    BAI("14", "白族", "Bai", "白"),
    /** 土家族. */
    TUJIA("15", "土家族", "Tujia", "土家"),
    /** 哈尼族. */
    HANI("16", "哈尼族", "Hani", "哈尼"),
    /** 哈萨克族. */
    KAZAK("17", "哈萨克族", "Kazak", "哈萨克"),
    /** 傣族. */
    DAI("18", "傣族", "Dai", "傣"),
    /** 黎族. */
    LI("19", "黎族", "Li", "黎"),
    /** 傈僳族. */
    LISU("20", "傈僳族", "Lisu", "傈僳"),
    /** 佤族. */
    VA("21", "佤族", "Va", "佤"),
    /** 畲族. */
    SHE("22", "畲族", "She", "畲"),
    /** 高山族. */
    GAOSHAN("23", "高山族", "Gaoshan", "高山"),
    /** 拉祜族. */
    LAHU("24", "拉祜族", "Lahu", "拉祜"),
    /** 水族. */
    SUI("25", "水族", "Sui", "水"),
    /** 东乡族. */
    DONGXIANG("26", "东乡族", "Dongxiang", "东乡"),
    /** 纳西族. */
    NAXI("27", "纳西族", "Naxi", "纳西"),
    /** 景颇族. */
    JINGPO("28", "景颇族", "Jingpo", "景颇"),
    /** 柯尔克孜族. */
    KIRGIZ("29", "柯尔克孜族", "Kirgiz", "柯尔克孜"),
    /** 土族. */
    TU("30", "土族", "Tu", "土"),
    /** 达斡尔族. */
    DAUR("31", "达斡尔族", "Daur", "达斡尔"),
    /** 仫佬族. */
    MULAO("32", "仫佬族", "Mulao", "仫佬"),
    /** 羌族. */
    QIANG("33", "羌族", "Qiang", "羌"),
    /** 布朗族. */
    BLANG("34", "布朗族", "Blang", "布朗"),
    /** 撒拉族. */
    SALAR("35", "撒拉族", "Salar", "撒拉"),
    /** 毛南族. */
    MAONAN("36", "毛南族", "Maonan", "毛南、毛难族、毛难"),
    /** 仡佬族. */
    GELAO("37", "仡佬族", "Gelao", "仡佬"),
    /** 锡伯族. */
    XIBE("38", "锡伯族", "Xibe", "锡伯"),
    /** 阿昌族. */
    ACHANG("39", "阿昌族", "Achang", "阿昌"),
    /** 普米族. */
    PUMI("40", "普米族", "Pumi", "普米"),
    /** 塔吉克族. */
    TAJIK("41", "塔吉克族", "Tajik", "塔吉克"),
    /** 怒族. */
    NU("42", "怒族", "Nu", "怒"),
    /** 乌孜别克族. */
    UZBEK("43", "乌孜别克族", "Uzbek", "乌孜别克"),
    /** 俄罗斯族. */
    RUSS("44", "俄罗斯族", "Russ", "俄罗斯"),
    /** 鄂温克族. */
    EWENKI("45", "鄂温克族", "Ewenki", "鄂温克"),
    /** 德昂族. */
    DEANG("46", "德昂族", "Deang", "德昂、崩龙族、崩龙"),
    /** 保安族. */
    BONAN("47", "保安族", "Bonan", "保安"),
    /** 裕固族. */
    YUGUR("48", "裕固族", "Yugur", "裕固"),
    /** 京族. */
    GIN("49", "京族", "Gin", "京"),
    /** 塔塔尔族. */
    TATAR("50", "塔塔尔族", "Tatar", "塔塔尔"),
    /** 独龙族. */
    DERUNG("51", "独龙族", "Derung", "独龙"),
    /** 鄂伦春族. */
    OROQEN("52", "鄂伦春族", "Oroqen", "鄂伦春"),
    /** 赫哲族. */
    HEZHEN("53", "赫哲族", "Hezhen", "赫哲"),
    /** 门巴族. */
    MONBA("54", "门巴族", "Monba", "门巴"),
    /** 珞巴族. */
    LHOBA("55", "珞巴族", "Lhoba", "珞巴"),
    /** 基诺族. */
    JINO("56", "基诺族", "Jino", "基诺"),
    /** 其他. */
    OTHER("97", "其他", "Other", "未识别民族"),
    /** 外国血统中国籍人士. */
    NATURALISED("98", "外国血统中国籍人士", "Chinese national of foreign descent", "外国血统中国籍、外国血统");

    private final Wording wording;

    EthnicGroup(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** A mask. */
    @Override
    public String toString() {
        return Personal.MASK;
    }
}
