package org.gridgovernance.kernel.personal;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Reasons (原因码) why a personal value does not hold up: a name, a telephone number, a date of birth, a text. */
public enum PersonalReason implements ReasonCode {
    /** The value was erased; there is nothing to judge. */
    ERASED("personal.erased", "个人信息已被删除", "the personal value was erased"),
    /** There is no name. */
    NAME_BLANK("name.blank", "姓名不能为空", "the name must not be blank"),
    /** No letter or ideograph in it, longer than 60 characters, or broken text. */
    NAME_MALFORMED(
            "name.malformed",
            "姓名有误：须含文字，且不超过60个字符",
            "a name needs at least one letter or ideograph and has at most 60 characters"),
    /** No number that can be dialled in the mainland. */
    PHONE_MALFORMED(
            "phone.malformed",
            "联系电话有误：应为手机、带区号的固定电话、400/800或服务号码",
            "no telephone number: a mobile, a landline with its area code, 400/800 or a service number is expected"),
    /** No calendar date. */
    BIRTH_MALFORMED(
            "birth.malformed",
            "出生日期有误：应为真实日期，格式如1949-12-31",
            "the date of birth must be a calendar date such as 1949-12-31"),
    /** After today. */
    BIRTH_IN_FUTURE("birth.in-future", "出生日期晚于今天", "the date of birth lies in the future"),
    /** Before 1850-01-01: nobody born then is alive. */
    BIRTH_BEFORE_1850("birth.before-1850", "出生日期早于1850年", "the date of birth lies before 1850"),
    /** More than 2,000 characters of free text. */
    TEXT_TOO_LONG("text.too-long", "文字不得超过2000个字符", "a text has at most 2,000 characters"),
    /** More than 200 characters of address. */
    ADDRESS_TOO_LONG("address.too-long", "地址不得超过200个字符", "an address has at most 200 characters");

    private final Wording wording;

    PersonalReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
