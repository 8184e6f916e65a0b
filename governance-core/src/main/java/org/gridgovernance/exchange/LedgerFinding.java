package org.gridgovernance.exchange;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/**
 * What may be found in a row of a ledger (发现类型), and what is done about it. Besides these a row may show reasons of the
 * concepts, such as {@code id-number.check-digit} or {@code resident.sex-differs}.
 */
public enum LedgerFinding implements ReasonCode {
    /** Full-width characters in a number. */
    WIDTH(Weight.REPAIR, "ledger.full-width", "全角字符已转为半角", "full-width characters became half-width"),
    /** Spaces in a number. */
    SPACES(Weight.REPAIR, "ledger.spaces", "已去除空格", "spaces were removed"),
    /** Characters that nobody can see. */
    INVISIBLE(Weight.REPAIR, "ledger.invisible", "已去除不可见字符", "invisible characters were removed"),
    /** The apostrophe by which a spreadsheet marks text. */
    APOSTROPHE(Weight.REPAIR, "ledger.apostrophe", "已去除文本标记撇号", "the text mark of a spreadsheet was removed"),
    /** An id number in the old form. */
    ID_15_DIGITS(
            Weight.REPAIR, "ledger.id-15-digits", "15位旧证件号码已升为18位", "the old number of 15 digits was brought to 18"),
    /** A small letter in a document number. */
    LOWER_CASE(Weight.REPAIR, "ledger.lower-case", "小写字母已改为大写", "small letters became capitals"),
    /** Another dot in a name than the interpunct. */
    NAME_DOT(Weight.REPAIR, "ledger.name-dot", "姓名间隔号已统一为“·”", "the dot in the name became the interpunct"),
    /** A date in another style, or a spreadsheet's serial number. */
    DATE_STYLE(Weight.REPAIR, "ledger.date-style", "日期格式已统一", "the date was brought to the one style"),
    /** A telephone number with signs, spaces or the country's prefix. */
    PHONE_STYLE(Weight.REPAIR, "ledger.phone-style", "联系电话格式已统一", "the telephone number was brought to the one style"),
    /** Another word for a relation. */
    RELATION_SYNONYM(
            Weight.REPAIR, "ledger.relation-synonym", "与户主关系的同义词已统一", "a synonym of the relation was replaced"),
    /** Another separator between care tags. */
    TAG_SEPARATORS(Weight.REPAIR, "ledger.tag-separators", "重点类别分隔符已统一", "the separator of the care tags was replaced"),

    /** A relation that no table knows, or none at all. */
    RELATION_UNKNOWN(
            Weight.WARNING,
            "ledger.relation-unknown",
            "与户主关系未知，按“其他”登记，原文保留",
            "the relation is not known; taken as other, the text is kept"),
    /** A word that the code table of its column does not know. */
    WORD_UNKNOWN(
            Weight.WARNING, "ledger.word-unknown", "内容不在代码表中，原文保留于附加信息", "the word is in no code table; kept as text"),
    /** A care tag that nobody knows. */
    TAG_UNKNOWN(Weight.WARNING, "ledger.tag-unknown", "重点类别未知，原文保留于附加信息", "the care tag is not known; kept as text"),
    /** No date. */
    DATE_IMPOSSIBLE(
            Weight.WARNING,
            "ledger.date-impossible",
            "不是真实日期，该值未采用",
            "this is no calendar date; the value was not taken"),
    /** A date after the day of the import. */
    DATE_IN_FUTURE(
            Weight.WARNING,
            "ledger.date-in-future",
            "日期晚于导入日期，该值未采用",
            "the date lies in the future; the value was not taken"),
    /** A birth date before 1850. */
    BIRTH_TOO_EARLY(
            Weight.WARNING,
            "ledger.birth-too-early",
            "出生日期早于1850年，该值未采用",
            "the birth date lies before 1850; the value was not taken"),
    /** A telephone number that cannot be dialled. */
    PHONE_MALFORMED(Weight.WARNING, "ledger.phone-malformed", "联系电话有误，该号码未采用", "no telephone number; it was not taken"),
    /** A household has a head already. */
    SECOND_HEAD(
            Weight.WARNING, "ledger.second-head", "该户已有户主，按“其他”登记", "the household has a head already; taken as other"),
    /** A place cannot lie in two grids. */
    GRID_DIFFERS(
            Weight.WARNING,
            "ledger.grid-differs",
            "同一房屋此前属于另一网格，保留先出现者",
            "the same place stood in another grid before; the first stays"),
    /** A household lives in one place. */
    PLACE_DIFFERS(
            Weight.WARNING,
            "ledger.place-differs",
            "同户此前为另一房屋，户的住址保留先出现者",
            "the household stood at another place before; the household's first stays"),
    /** A place without a room, or with a part that is too long. */
    PLACE_MALFORMED(
            Weight.WARNING,
            "ledger.place-malformed",
            "房屋位置不完整或有误，未登记房屋",
            "the place has no room or does not fit; no dwelling was recorded"),
    /** A grid that cannot be one. */
    GRID_MALFORMED(
            Weight.WARNING, "ledger.grid-malformed", "网格名称有误，未采用", "the grid's title does not fit; it was not taken"),
    /** A household number that cannot be one. */
    HOUSEHOLD_MALFORMED(
            Weight.WARNING,
            "ledger.household-malformed",
            "户编号有误，未编入任何户",
            "the household number does not fit; the person is in no household"),
    /** The residence status is not said. */
    STATUS_ASSUMED(
            Weight.WARNING,
            "ledger.status-assumed",
            "人户状态不明，按“人户一致”登记",
            "the residence status is not said; taken as registered and living here"),
    /** The kind of residence is not said. */
    KIND_ASSUMED(
            Weight.WARNING,
            "ledger.kind-assumed",
            "居住类型不明，按“常住”登记",
            "the kind of residence is not said; taken as habitual"),
    /** The name of the community is another than its code's. */
    COMMUNITY_DIFFERS(
            Weight.WARNING,
            "ledger.community-differs",
            "社区名称与社区代码不符，以代码为准",
            "name and code of the community differ; the code stands"),
    /** The kind of document does not fit the number. */
    DOCUMENT_KIND_DIFFERS(
            Weight.WARNING,
            "ledger.document-kind-differs",
            "证件类型与证件号码不符，以号码为准",
            "kind and number of the document differ; the number stands"),
    /** The same person again, with other facts. */
    PERSON_DIFFERS(
            Weight.WARNING,
            "ledger.person-differs",
            "此人此前出现且内容不同，以先出现者为准",
            "the same person stood before with other facts; the first row stands"),
    /** The same document under another name; nothing else speaks against it. */
    NAME_CHANGED(
            Weight.WARNING,
            "ledger.name-changed",
            "证件相同而姓名不同，已按台账更正登记姓名",
            "the document is on record under another name; the register now has the ledger's"),
    /** Somebody of the household was erased, and the row names somebody who is not on record. */
    MEMBER_ERASED(
            Weight.WARNING,
            "ledger.member-erased",
            "户内有已删除个人信息的成员，请核实是否为同一人",
            "the household has a member whose personal data were erased; see whether it is this person"),
    /** A list has somebody whose every residence in the community has ended. */
    NOT_HERE(
            Weight.WARNING,
            "ledger.not-here",
            "登记中此人在本社区的居住均已结束",
            "by the register every residence of the person in the community has ended"),
    /** The same person again in the same household. */
    PERSON_TWICE(
            Weight.WARNING,
            "ledger.person-twice",
            "此人在同一户中此前已出现，仅计一次",
            "the same person stood in this household before and counts once"),

    /** No document number. */
    DOCUMENT_BLANK(
            Weight.NOTE,
            "ledger.document-blank",
            "无证件号码，按无证件居民登记，不与他人合并",
            "no document number; a person without document, merged with nobody"),
    /** A document number that means none. */
    DOCUMENT_PLACEHOLDER(
            Weight.NOTE,
            "ledger.document-placeholder",
            "证件号码为占位内容，视同空白，按无证件居民登记",
            "the document number is a placeholder and counts as blank"),
    /** No household number. */
    HOUSEHOLD_BLANK(
            Weight.NOTE, "ledger.household-blank", "无户编号，未编入任何户", "no household number; the person is in no household"),
    /** The same person, in another household before. */
    SECOND_HOUSEHOLD(
            Weight.NOTE,
            "ledger.second-household",
            "此人此前在另一户出现：一人，多项居住信息",
            "the same person stood in another household before: one person, a further residence"),
    /** A text that a spreadsheet would take for a formula. */
    FORMULA(Weight.NOTE, "ledger.formula", "内容形似公式，按文本保留", "this looks like a formula; kept as text"),
    /** A way of verification without a date. */
    METHOD_WITHOUT_DATE(
            Weight.NOTE,
            "ledger.method-without-date",
            "有核实方式而无核实日期，不计为核实",
            "a way of verification without a date is no verification"),
    /** A date of verification without a way. */
    METHOD_ASSUMED(
            Weight.NOTE,
            "ledger.method-assumed",
            "有核实日期而无核实方式，按“自主申报”登记",
            "a verification without its way; taken as a self-report"),
    /** A later verification is on record. */
    VERIFICATION_OLDER(
            Weight.NOTE, "ledger.verification-older", "已有更新的核实记录，保留原记录", "a later verification is on record and stays"),
    /** A row without content. */
    ROW_BLANK(Weight.NOTE, "ledger.row-blank", "空行", "the row is blank"),
    /** How the columns are to be filled in, below their titles. */
    ROW_HINTS(Weight.NOTE, "ledger.row-hints", "表头下的填表说明行，未读取", "a row of hints below the titles; it was not read"),
    /** The same row before. */
    ROW_TWICE(Weight.NOTE, "ledger.row-twice", "与此前某行完全相同，仅计一次", "the same row stood before and counts once"),

    /** The area table has no such community. */
    COMMUNITY_UNKNOWN(Weight.REFUSAL, "ledger.community-unknown", "区划表中没有该社区", "the area table has no such community"),
    /** The code is none, or not that of a community. */
    COMMUNITY_MALFORMED(
            Weight.REFUSAL,
            "ledger.community-malformed",
            "社区代码应为12位社区级区划代码",
            "the code of a community has twelve digits"),
    /** The document is another's: the name differs, and so does sex or birth. */
    OTHER_PERSON(
            Weight.REFUSAL,
            "ledger.other-person",
            "证件号码已登记在他人名下：姓名不同，性别或出生日期也不同",
            "the document is another person's: the name differs, and so does the sex or the date of birth"),
    /** The row was taken before, and its person erased since. */
    PERSON_ERASED(
            Weight.REFUSAL,
            "ledger.person-erased",
            "此人的个人信息已删除，不因再次导入同一台账而重新登记",
            "the person's data were erased; the same ledger does not bring them back"),
    /** A cell has more than 2000 characters. */
    CELL_TOO_LONG(Weight.REFUSAL, "ledger.cell-too-long", "单元格超过2000个字符", "a cell has more than 2000 characters"),
    /** Something stands behind a closing quote. */
    QUOTES_BROKEN(
            Weight.REFUSAL,
            "ledger.quotes-broken",
            "该行引号有误，无法分列",
            "the quotes of the row are broken; its cells cannot be told"),
    /** Too few or too many cells. */
    ROW_MALFORMED(
            Weight.REFUSAL, "ledger.row-malformed", "该行列数与首行不符", "the row has another number of cells than the header");

    private final Weight weight;
    private final Wording wording;

    LedgerFinding(Weight weight, String code, String zh, String en) {
        this.weight = weight;
        wording = Wording.of(code, zh, en);
    }

    /** How much it weighs. */
    public Weight weight() {
        return weight;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
