package org.gridgovernance.exchange;

/** How a row of a department's list and the register agree (比对结果). Closed for ever. */
public enum Accord {
    /** The person is on both, and all the list says is in the register (一致). */
    AGREED,
    /** The person is on both, and something of it differs (不一致). */
    DIFFERING,
    /** The person is on the list alone (仅名单有). */
    ONLY_THERE,
    /**
     * By the register the person is dead, has moved away, or lives here no more, and the findings say which; nothing follows
     * but that somebody looks (已不在册).
     */
    GONE,
    /** It cannot be told who of the register it is; nothing follows but that somebody looks (待认定). */
    AMBIGUOUS,
    /** The list, or the register, has the person in another community; nothing follows (属其他社区). */
    ELSEWHERE,
    /** The row cannot be read (无法读取). */
    UNREADABLE
}
