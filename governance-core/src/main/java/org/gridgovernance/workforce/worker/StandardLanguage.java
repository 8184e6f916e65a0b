package org.gridgovernance.workforce.worker;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Labels and aliases of the standard {@link Language}s. */
enum StandardLanguage implements CodeTable {
    /** 普通话. */
    MANDARIN("cmn", "普通话", "Mandarin", "国语、汉语"),
    /** 国家通用手语. */
    CHINESE_SIGN("csl", "国家通用手语", "Chinese sign language", "手语、中国手语"),
    /** 粤语. */
    CANTONESE("yue", "粤语", "Cantonese", "广东话、白话"),
    /** 吴语. */
    WU("wuu", "吴语", "Wu", "上海话、江浙话"),
    /** 闽南语. */
    MIN_NAN("nan", "闽南语", "Southern Min", "闽南话、潮汕话"),
    /** 客家话. */
    HAKKA("hak", "客家话", "Hakka", "客家语"),
    /** 湘语. */
    XIANG("hsn", "湘语", "Xiang", "湖南话"),
    /** 赣语. */
    GAN("gan", "赣语", "Gan", "江西话"),
    /** 晋语. */
    JIN("cjy", "晋语", "Jin", "山西话"),
    /** 蒙古语. */
    MONGOLIAN("mvf", "蒙古语", "Mongolian (Peripheral)", "蒙语"),
    /** 藏语. */
    TIBETAN("bod", "藏语", "Tibetan", "藏文"),
    /** 维吾尔语. */
    UYGHUR("uig", "维吾尔语", "Uyghur", "维语"),
    /** 哈萨克语. */
    KAZAKH("kaz", "哈萨克语", "Kazakh", "哈语"),
    /** 朝鲜语. */
    KOREAN("kor", "朝鲜语", "Korean", "韩语"),
    /** 壮语. */
    ZHUANG("zha", "壮语", "Zhuang", "壮话"),
    /** 彝语. */
    YI("iii", "彝语", "Yi (Nuosu)", "诺苏语"),
    /** 英语. */
    ENGLISH("eng", "英语", "English", "英文");

    private final Wording wording;

    StandardLanguage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
