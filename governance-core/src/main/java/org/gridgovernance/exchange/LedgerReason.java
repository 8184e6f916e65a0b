package org.gridgovernance.exchange;

import io.vavr.control.Either;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
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
    HEADER_MISSING(
            "ledger.header-missing",
            "首行应为列名，以逗号、分号或制表符分隔",
            "the first row must name the columns, a comma, semicolon or tab between them"),
    /** A column that every ledger needs is missing; the path names it. */
    COLUMN_MISSING("ledger.column-missing", "缺少必需的列", "a needed column is missing"),
    /** Two columns bear the same title; the path names the second's cell, as spreadsheets do. */
    COLUMN_TWICE("ledger.column-twice", "列名重复", "two columns bear the same title"),
    /** A title has more than 40 characters, or six digits in a row; the path names its cell. */
    TITLE_UNFIT(
            "ledger.title-unfit",
            "列名应为1至40个字符，且不含6位以上的连续数字：首行应为列名，而不是居民信息",
            "a title has at most 40 characters and no number of six digits; the first row names columns, not people"),
    /** A cell has more than a hundred million characters: a quote is not closed. */
    CELL_ENDLESS(
            "ledger.cell-endless",
            "有单元格超过一亿个字符：引号未闭合",
            "a cell has more than a hundred million characters; a quote is not closed"),
    /** The file ends inside a row or inside quotes; the path names the row's first cell. */
    HALF_WRITTEN("ledger.half-written", "文件不完整：在一行中间结束，或引号未闭合", "the file ends inside a row or a quote is not closed");

    private final Wording wording;

    LedgerReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    /** The refusal of a ledger for this reason. */
    <T> Either<Rejection, T> rejection(String path) {
        return Either.left(Rejection.of(at(path)));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
