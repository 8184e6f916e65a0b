package org.gridgovernance.workforce.worker;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on those who serve may be refused (原因码). */
public enum WorkerReason implements ReasonCode {
    /** The home is wider than a street or town. */
    NOT_IN_COMMUNITY_OR_STREET(
            "worker.not-in-community-or-street",
            "服务人员应登记在社区、村、街道或乡镇",
            "somebody serves in a community, village, street or town"),
    /** Nobody of that id in this home. */
    WORKER_UNKNOWN("worker.unknown", "本区划没有该服务人员", "nobody of that id serves in this area"),
    /** The account is none. */
    ACCOUNT_MALFORMED(
            "worker.account-malformed", "账号应为1至100个可见ASCII字符", "an account id has 1 to 100 visible ASCII characters"),
    /** Another person, of this area or any other, has that account. */
    ACCOUNT_TAKEN("worker.account-taken", "该账号已属于另一服务人员", "this account is another person's"),
    /** More than 20 telephone numbers. */
    PHONES_TOO_MANY("worker.phones-too-many", "联系电话不得超过20个", "at most 20 telephone numbers"),
    /** No affiliation, more than 20 at once, or one twice. */
    AFFILIATIONS_UNCLEAR("worker.affiliations-unclear", "应填写1至20个互不相同的隶属组织", "1 to 20 affiliations, each once"),
    /** The organisation is not there, or was not, or no more, on that day. */
    ORGANIZATION_UNKNOWN(
            "worker.organization-unknown", "没有该组织，或其在该日不存在", "there is no such organisation, or not on that day"),
    /** The same affiliation holds on that day, or later. */
    AFFILIATED_ALREADY(
            "worker.affiliated-already", "该日或之后已有相同的隶属关系", "the same affiliation holds on that day or later"),
    /** No such affiliation without an end, begun by that day. */
    NOT_AFFILIATED(
            "worker.not-affiliated", "该日没有该隶属关系，或已有结束日期", "there is no such affiliation without an end on that day"),
    /** It is the only one that goes on from that day: whoever serves nowhere leaves service. */
    LAST_AFFILIATION(
            "worker.last-affiliation",
            "该日起没有其他隶属关系，请办理离岗",
            "no other affiliation goes on from that day: let the person leave service instead"),
    /** The person serves nowhere on that day or later. */
    NOT_SERVING("worker.not-serving", "该日该人员已不在岗", "the person does not serve on that day or later"),
    /** More than 100 skills, one twice, or one until a day nobody means. */
    SKILLS_UNCLEAR(
            "worker.skills-unclear",
            "技能不得超过100项，每项一次，截止日期应合理",
            "at most 100 skills, each once, with a plausible last day"),
    /** More than 50 languages. */
    LANGUAGES_TOO_MANY("worker.languages-too-many", "语言不得超过50种", "at most 50 languages"),
    /** So much time in a week nobody has, or absences are too many or of days nobody means. */
    AVAILABILITY_IMPLAUSIBLE(
            "worker.availability-implausible",
            "每周工时为0至60小时，缺勤期不超过200个，日期应合理",
            "0 to 60 hours a week, at most 200 absences, of plausible days"),
    /** It is issued after the day of the command, expires before it is issued, or has days nobody means. */
    CERTIFICATE_IMPLAUSIBLE(
            "worker.certificate-implausible",
            "证书日期有误：颁发日期不应晚于当日，有效期不应早于颁发日期",
            "a certificate is issued by that day, and does not expire before it is issued"),
    /** More than 100 certificates. */
    CERTIFICATES_TOO_MANY("worker.certificates-too-many", "证书不得超过100份", "at most 100 certificates"),
    /** The basis for erasure is missing, too long or broken text. */
    BASIS_MISSING("worker.basis-missing", "删除依据为1至200个字符", "the basis has 1 to 200 characters");

    private final Wording wording;

    WorkerReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
