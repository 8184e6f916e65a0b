package org.gridgovernance.grid;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Reasons (原因码) why a text is no grid code of a scheme. */
public enum GridCodeReason implements ReasonCode {
    /** Nothing is written. */
    BLANK("grid-code.blank", "网格编码不能为空", "the grid code must not be blank"),
    /** Longer than any code may be. */
    TOO_LONG("grid-code.too-long", "网格编码不得超过40个字符", "a grid code has at most 40 characters"),
    /** Not the digits that the scheme asks for. */
    MALFORMED("grid-code.malformed", "网格编码的位数或字符与编码规则不符", "the grid code does not have the digits of its scheme"),
    /** It names no community, and every grid belongs to exactly one. */
    NO_COMMUNITY(
            "grid-code.no-community",
            "网格编码未指明所属社区（村）；网格须且只能属于一个社区（村）",
            "the grid code names no community, but every grid belongs to exactly one");

    private final Wording wording;

    GridCodeReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
