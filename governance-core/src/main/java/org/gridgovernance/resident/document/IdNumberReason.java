package org.gridgovernance.resident.document;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Reasons (原因码) why a text is no identity number. */
public enum IdNumberReason implements ReasonCode {
    /** Nothing is written. */
    BLANK("id-number.blank", "证件号码为空", "the number is blank"),
    /** Something is written that means nothing: 无, a dash, zeros, one character repeated. */
    PLACEHOLDER("id-number.placeholder", "证件号码为占位内容，等同未填", "the number is a placeholder and counts as blank"),
    /** A spreadsheet wrote {@code 4.20102E+17}: digits are lost and cannot be repaired. */
    SCIENTIFIC(
            "id-number.scientific",
            "证件号码为科学计数法，数字已丢失，请以文本格式重新提供",
            "the number was turned into scientific notation and lost digits; deliver it again as text"),
    /** Neither 18 nor 15 characters. */
    LENGTH("id-number.length", "证件号码应为18位（旧号15位）", "the number must have 18 characters (15 in the old form)"),
    /** Something else than digits, or X elsewhere than at the end. */
    CHARACTERS("id-number.characters", "证件号码只能为数字，仅末位可为X", "only digits are allowed, X only at the end"),
    /** The check digit does not fit: a digit is wrong, or two are swapped. */
    CHECK_DIGIT("id-number.check-digit", "证件号码校验位不符，请核对", "the check digit does not fit; compare with the document"),
    /** The birth date in it is no calendar date. */
    BIRTH_DATE("id-number.birth-date", "证件号码中的出生日期不是真实日期", "the birth date in the number is no calendar date"),
    /** The birth date in it lies after today. */
    BIRTH_IN_FUTURE("id-number.birth-in-future", "证件号码中的出生日期晚于今天", "the birth date in the number lies in the future"),
    /** It begins with no province, or not as a residence permit does. */
    DIVISION("id-number.division", "证件号码的地址码不存在", "the number does not begin with a known division"),
    /** Longer than the number of any document. */
    TOO_LONG("id-number.too-long", "证件号码不得超过40个字符", "a document number has at most 40 characters"),
    /** It is an identity number, but of another kind of document. */
    OTHER_KIND("id-number.other-kind", "证件号码与证件类型不符", "the number belongs to another kind of document");

    private final Wording wording;

    IdNumberReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
