package org.gridgovernance.exchange;

import io.vavr.control.Either;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Wording;

/** Why a ledger was not read at all (原因码); nothing was written. */
public enum LedgerReason implements ReasonCode {
    /** There is nothing in it. */
    EMPTY("ledger.empty", "文件为空", "the file is empty"),
    /** It holds NUL bytes: a spreadsheet of an old kind or with a password, or another binary file. */
    BINARY(
            "ledger.binary",
            "不是文本文件，也不是XLSX：请另存为XLSX（不设密码）或CSV",
            "this is neither text nor XLSX; save it as XLSX without a password, or as comma-separated values"),
    /** Some bytes are no text in the encoding of the header; the path names the first cell of the row they stand in. */
    UNDECODABLE(
            "ledger.undecodable",
            "文件编码有误，应为UTF-8、UTF-16（带BOM）或GB18030",
            "some bytes are no text; the file must be in UTF-8, UTF-16 with a byte order mark, or GB18030"),
    /** It begins as an XLSX and is none, or is damaged or cut off. */
    WORKBOOK_BROKEN(
            "ledger.workbook-broken",
            "电子表格已损坏或不是XLSX：请重新另存为XLSX",
            "the workbook is damaged or no XLSX; save it as XLSX again"),
    /** It holds, or unpacks to, more than fits into the memory. */
    TOO_LARGE("ledger.too-large", "文件过大：请按社区拆分", "the file is too large; split it by community"),
    /** The workbook has no sheet of the title that was asked for. */
    SHEET_MISSING("ledger.sheet-missing", "没有该名称的工作表", "there is no sheet of that title"),
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
