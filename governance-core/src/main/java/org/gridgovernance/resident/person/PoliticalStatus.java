package org.gridgovernance.resident.person;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Wording;

/**
 * Political status (政治面貌). Source: GB/T 4762.
 */
@Personal(Personal.Level.SENSITIVE)
public enum PoliticalStatus implements CodeTable {
    /** 中国共产党党员. */
    PARTY_MEMBER("01", "中国共产党党员", "Member of the Communist Party", "中共党员、党员"),
    /** 中国共产党预备党员. */
    PROBATIONARY_PARTY_MEMBER("02", "中国共产党预备党员", "Probationary member of the Communist Party", "中共预备党员、预备党员"),
    /** 中国共产主义青年团团员. */
    YOUTH_LEAGUE_MEMBER("03", "中国共产主义青年团团员", "Member of the Communist Youth League", "共青团员、团员"),
    /** 中国国民党革命委员会会员. */
    RCCK("04", "中国国民党革命委员会会员", "Member of the Revolutionary Committee of the Kuomintang", "民革会员、民革党员、民革"),
    /** 中国民主同盟盟员. */
    CHINA_DEMOCRATIC_LEAGUE("05", "中国民主同盟盟员", "Member of the China Democratic League", "民盟盟员、民盟"),
    /** 中国民主建国会会员. */
    CNDCA("06", "中国民主建国会会员", "Member of the China National Democratic Construction Association", "民建会员、民建"),
    /** 中国民主促进会会员. */
    CAPD("07", "中国民主促进会会员", "Member of the China Association for Promoting Democracy", "民进会员、民进"),
    /** 中国农工民主党党员. */
    CPWDP("08", "中国农工民主党党员", "Member of the Chinese Peasants and Workers Democratic Party", "农工党党员、农工党、农工"),
    /** 中国致公党党员. */
    ZHI_GONG_PARTY("09", "中国致公党党员", "Member of the China Zhi Gong Party", "致公党党员、致公党、致公"),
    /** 九三学社社员. */
    JIUSAN_SOCIETY("10", "九三学社社员", "Member of the Jiusan Society", "九三学社、九三"),
    /** 台湾民主自治同盟盟员. */
    TAIWAN_LEAGUE("11", "台湾民主自治同盟盟员", "Member of the Taiwan Democratic Self-Government League", "台盟盟员、台盟"),
    /** 无党派民主人士. */
    NON_PARTISAN("12", "无党派民主人士", "Non-partisan", "无党派人士、无党派"),
    /** 群众. */
    CITIZEN("13", "群众", "Citizen without affiliation", "普通公民");

    private final Wording wording;

    PoliticalStatus(String code, String zh, String en, String aliases) {
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
