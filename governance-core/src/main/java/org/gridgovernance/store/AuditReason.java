package org.gridgovernance.store;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** What {@link StoreAudit} finds (状态与日志不符). The path of each reason names the aggregate as {@code type/home/id}. */
public enum AuditReason implements ReasonCode {
    /** There is a journal, and no state. */
    STATE_MISSING("audit.state-missing", "有事件日志而无当前状态", "there is a journal and no state"),
    /** There is a state, and no journal. */
    JOURNAL_MISSING("audit.journal-missing", "有当前状态而无事件日志", "there is a state and no journal"),
    /** A version is missing in the journal; the path ends with the version that follows the gap. */
    GAP("audit.gap", "事件日志版本不连续", "a version is missing in the journal"),
    /** The state bears another version than the last line of the journal. */
    VERSION_DIFFERS("audit.version-differs", "状态版本与事件日志最后一行不符", "the state is of another version than the journal"),
    /** The state is not what the journal adds up to. */
    STATE_DIFFERS("audit.state-differs", "当前状态与事件日志推算结果不符", "the state is not what the journal adds up to"),
    /** The state or a line of the journal names another home than the journal's first line. */
    HOME_DIFFERS("audit.home-differs", "所属区划不一致", "state and journal name different homes"),
    /** The state cannot be read: it was changed, moved, or its key is gone. */
    STATE_UNREADABLE("audit.state-unreadable", "当前状态无法读取", "the state cannot be read"),
    /** A line of the journal cannot be read, or does not fit the life before it; the path ends with its version. */
    ENTRY_UNREADABLE("audit.entry-unreadable", "事件日志记录无法读取", "a line of the journal cannot be read"),
    /** The key of the personal values is gone, and no event of the journal erased them. */
    ERASED_WITHOUT_EVENT(
            "audit.erased-without-event", "个人信息密钥已失，但事件日志无删除事件", "personal values are gone, and no event erased them"),
    /** An event of the journal erased the personal values, and they are not marked as erased. */
    EVENT_WITHOUT_ERASURE(
            "audit.event-without-erasure",
            "事件日志有删除事件，但个人信息未标记为已删除",
            "an event erased the personal values, and they are not marked as erased"),
    /** The aggregate is found under other values than its state has; the path ends with the name of the index. */
    INDEX_DIFFERS("audit.index-differs", "索引与状态不符", "an index does not say what the state says"),
    /** The aggregate holds other unique keys than its state has; the path ends with the name of the key. */
    KEY_DIFFERS("audit.key-differs", "唯一键与状态不符", "a unique key does not say what the state says");

    private final Wording wording;

    AuditReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
