package org.gridgovernance.resident;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on residents or households may be refused or warned of (原因码). */
public enum ResidentReason implements ReasonCode {
    /** Somebody else in the register has this document. */
    DOCUMENT_TAKEN("resident.document-taken", "该证件号码已登记在其他居民名下", "another resident already has this document"),
    /** The same document stands twice in the command. */
    DOCUMENT_TWICE("resident.document-twice", "同一证件重复填写", "the same document is given twice"),
    /** Warning: the sex in the id number differs from the register. */
    SEX_DIFFERS("resident.sex-differs", "性别与身份证号码不一致，两者均保留", "sex and id number differ; both are kept"),
    /** Warning: the birth date in the id number differs from the register. */
    BIRTH_DIFFERS("resident.birth-differs", "出生日期与身份证号码不一致，两者均保留", "birth date and id number differ; both are kept"),
    /** No such resident in this home. */
    RESIDENT_UNKNOWN("resident.unknown", "本社区没有该居民", "there is no such resident in this home"),
    /** The residence is not among those that hold. */
    RESIDENCE_UNKNOWN("residence.unknown", "该居民没有这项居住信息", "the resident has no such residence now"),
    /** The same residence already holds, or began on that very day. */
    RESIDENCE_HOLDS("residence.holds-already", "该居民已有这项居住信息", "the resident already has this residence"),
    /** Warning: kind and status do not go together, by the {@link Resident#RESIDENCE} rule in force. */
    RESIDENCE_ODD(
            "residence.odd", "居住类型与人户状态通常不会同时出现，请核实", "kind and status of the residence rarely go together; verify"),
    /** More than 50 further entries, or a title longer than 100 characters. */
    EXTRAS_TOO_MANY(
            "resident.extras-too-many", "附加信息最多50项，名称最长100个字符", "at most 50 extras, titles of at most 100 characters"),
    /** A title of an extra entry that holds six digits in a row: titles stay readable, and this is somebody's number. */
    EXTRAS_TITLE_NUMBER(
            "resident.extras-title-number",
            "附加信息的名称不得含6位及以上连续数字：名称不加密",
            "the title of an extra must not hold six digits in a row; titles are not sealed"),
    /** More than 20 telephone numbers. */
    PHONES_TOO_MANY("resident.phones-too-many", "联系电话最多20个", "at most 20 telephone numbers"),
    /** More than 20 documents. */
    DOCUMENTS_TOO_MANY("resident.documents-too-many", "证件最多20份", "at most 20 documents"),
    /** More than 50 care tags. */
    CARE_TAGS_TOO_MANY("resident.care-tags-too-many", "重点类别最多50项", "at most 50 care tags"),
    /** The home is no community or village; a resident or household belongs to exactly one. */
    NOT_A_COMMUNITY(
            "resident.not-a-community",
            "居民和户必须属于一个社区或村",
            "a resident or household belongs to exactly one community or village"),
    /** The person is dead, as the register has it. */
    DECEASED("resident.deceased", "该居民已登记死亡", "this resident is on record as dead"),
    /** No death of this person is on record. */
    NOT_DECEASED("resident.not-deceased", "该居民没有死亡登记", "no death of this resident is on record"),
    /** The day of death lies before the birth date on record. */
    DEATH_BEFORE_BIRTH(
            "resident.death-before-birth", "死亡日期早于登记的出生日期", "the death lies before the birth date on record"),
    /** A reason of 1 to 200 characters is asked for. */
    BASIS_MISSING("resident.basis-missing", "请写明删除依据（1至200个字符）", "say why, in 1 to 200 characters");

    private final Wording wording;

    ResidentReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
