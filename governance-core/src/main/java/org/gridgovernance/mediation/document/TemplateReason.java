package org.gridgovernance.mediation.document;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a document cannot be filled (原因码). */
public enum TemplateReason implements ReasonCode {
    /** The case has not come so far, or it is none of which that document is made. */
    NOT_YET(
            "document.not-yet",
            "案件尚未进行到可以制作该文书的阶段，或者不适用该文书",
            "the case is not so far that the document can be made, or it is none for it"),
    /** The template names a field that there is not. */
    FIELD_UNKNOWN(
            "document.field-unknown",
            "文书模板引用了不存在的字段，请修改模板",
            "the template names a field that there is not: mend the template"),
    /** The case has no value for a field that the template asks for, or you may not see it. */
    FIELD_MISSING(
            "document.field-missing",
            "案件没有文书模板要求的内容，或者您无权查看该内容",
            "the case has no value for a field of the template, or you may not see it");

    private final Wording wording;

    TemplateReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
