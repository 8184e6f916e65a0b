package org.gridgovernance.kernel;

/** Reasons (原因码) that any command may meet at the door. */
public enum KernelReason implements ReasonCode {
    /** A value that must be an area code is none. */
    AREA_MALFORMED("area.malformed", "区划代码应为2、4、6、9或12位数字", "an area code has 2, 4, 6, 9 or 12 digits"),
    /** The command's text is no JSON, names an unknown command, or has a field no command has. */
    COMMAND_UNREADABLE(
            "command.unreadable",
            "命令无法读取：不是有效的JSON、类型未知或字段不符",
            "the command cannot be read: no JSON, an unknown type or field, or a value of the wrong kind"),
    /** A field that the command, or a value in it, cannot do without is not there. */
    COMMAND_FIELD_MISSING("command.field-missing", "缺少必填字段", "a required field is missing"),
    /** The same actor already used this command id for another content. */
    COMMAND_ID_REUSED(
            "command.id-reused",
            "该命令编号已用于内容不同的命令，请换新编号",
            "this command id was already used for another content; choose a new one"),
    /** {@code occurredAt} lies in the future, beyond a tolerance of five minutes for clocks that differ. */
    OCCURRED_IN_FUTURE("command.occurred-in-future", "发生时间晚于当前时间", "occurredAt lies in the future"),
    /** {@code occurredAt} lies before the year 1900, which no clock of today means. */
    OCCURRED_TOO_EARLY("command.occurred-too-early", "发生时间早于1900年", "occurredAt lies before the year 1900"),
    /** What the command speaks of is not there, or the actor may not know that it is. */
    NOT_FOUND("access.not-found", "未找到，或无权查看", "not found, or not yours to see"),
    /** No policy permitted it. */
    NOT_PERMITTED("access.not-permitted", "无权限：没有策略允许该操作", "no policy permits this"),
    /** The subject's personal data were erased; nothing may be written to it any more. */
    SUBJECT_ERASED(
            "subject.erased",
            "该对象的个人信息已被删除，不可再写入",
            "the subject's personal data were erased; nothing may be written to it"),
    /** Reactions went deeper than the bound; two concepts answer each other for ever. */
    REACTIONS_TOO_DEEP("reactions.too-deep", "联动层级过深", "reactions follow each other too deep");

    private final Wording wording;

    KernelReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
