package org.gridgovernance.workforce.post;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** For whom a vacancy is announced (招聘对象). The codes are this library's own. */
public enum RecruitmentTarget implements CodeTable {
    /** 社会公开. */
    ANYONE("anyone", "社会公开", "Anyone", "不限、面向社会"),
    /** 高校毕业生. */
    GRADUATES("graduates", "高校毕业生", "Graduates of the last two years", "应届毕业生、大学毕业生"),
    /** 退役军人 (Veterans Support Law, 退役军人保障法, art. 2). */
    VETERANS("veterans", "退役军人", "Veterans", "退伍军人"),
    /** 党员. */
    PARTY_MEMBERS("party-members", "党员", "Members of the Party", "中共党员");

    private final Wording wording;

    RecruitmentTarget(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
