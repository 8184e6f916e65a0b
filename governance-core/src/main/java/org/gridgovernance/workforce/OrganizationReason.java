package org.gridgovernance.workforce;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on organisations may be refused (原因码). */
public enum OrganizationReason implements ReasonCode {
    /** The title is blank, longer than 100 characters, or broken text. */
    TITLE_MALFORMED(
            "organization.title-malformed", "组织名称为1至100个字符", "the title of an organisation has 1 to 100 characters"),
    /** Another organisation of the same home is called so. */
    TITLE_TAKEN("organization.title-taken", "本区划已有同名组织", "another organisation of this area is called so"),
    /** Another organisation, of this area or any other, has that credit code. */
    CREDIT_CODE_TAKEN(
            "organization.credit-code-taken",
            "该统一社会信用代码已登记于另一组织",
            "another organisation is on record with this credit code"),
    /** No such organisation in that home. */
    ORGANIZATION_UNKNOWN("organization.unknown", "没有该组织", "there is no such organisation"),
    /** It was dissolved. */
    DISSOLVED("organization.dissolved", "该组织已撤销", "this organisation was dissolved"),
    /** It is told for a day before the organisation is on record. */
    NOT_YET_RECORDED(
            "organization.not-yet-recorded", "该日期早于该组织的登记日期", "the organisation was not on record on that day"),
    /** The organisation it shall belong to is not there, or was dissolved. */
    SUPERIOR_UNKNOWN(
            "organization.superior-unknown",
            "没有该上级组织，或其已撤销",
            "there is no such superior organisation, or it was dissolved"),
    /** It would belong to itself, or to one that belongs to it. */
    SUPERIOR_IS_SELF(
            "organization.superior-is-self",
            "上级组织不能是其本身或其直属下级",
            "an organisation belongs neither to itself nor to what belongs to it"),
    /** A grid is named of what is no party branch, or its code is blank or too long. */
    GRID_CONTRADICTS(
            "organization.grid-contradicts",
            "只有党支部可以填写网格编码，1至40个字符",
            "only a party branch names a grid, by a code of 1 to 40 characters"),
    /** More than 200 areas are named. */
    AREAS_TOO_MANY("organization.areas-too-many", "服务区划不得超过200个", "an organisation serves at most 200 areas"),
    /** It shall be dissolved on a day before something of its vanguard posts is on record. */
    TOLD_SINCE(
            "organization.told-since",
            "该日期之后该组织已有先锋岗记录",
            "something of its vanguard posts is on record for a later day");

    private final Wording wording;

    OrganizationReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
