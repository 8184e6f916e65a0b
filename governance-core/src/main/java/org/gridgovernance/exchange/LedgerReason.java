package org.gridgovernance.exchange;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a ledger was not read at all (原因码); nothing was written. */
public enum LedgerReason implements ReasonCode {
    /** There is nothing in it. */
    EMPTY("ledger.empty", "文件为空", "the file is empty"),
    /** It holds NUL bytes: a spreadsheet or another binary file. */
    BINARY(
            "ledger.binary",
            "不是文本文件：请另存为UTF-8编码的CSV",
            "this is no text file; save it as comma-separated values in UTF-8"),
    /** Some bytes are no UTF-8. */
    UNDECODABLE(
            "ledger.undecodable",
            "文件不是UTF-8编码：请另存为UTF-8编码的CSV",
            "the file is not UTF-8; save it as comma-separated values in UTF-8"),
    /** The first row names no known column. */
    HEADER_MISSING("ledger.header-missing", "首行应为列名", "the first row must name the columns"),
    /** A column that every ledger needs is missing; the path names it. */
    COLUMN_MISSING("ledger.column-missing", "缺少必需的列", "a needed column is missing"),
    /** Two columns bear the same title; the path tells where the second stands. */
    COLUMN_TWICE("ledger.column-twice", "列名重复", "two columns bear the same title"),
    /** The file ends inside a row or inside quotes; the path names the row. */
    HALF_WRITTEN("ledger.half-written", "文件不完整：在一行中间结束，或引号未闭合", "the file ends inside a row or a quote is not closed");

    private final Wording wording;

    LedgerReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
