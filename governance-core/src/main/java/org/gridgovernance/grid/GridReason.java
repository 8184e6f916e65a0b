package org.gridgovernance.grid;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on grids or dwellings may be refused (原因码). */
public enum GridReason implements ReasonCode {
    /** The home is no community or village; a grid belongs to exactly one. */
    NOT_A_COMMUNITY(
            "grid.not-a-community",
            "网格和房屋必须属于一个社区或村",
            "a grid or dwelling belongs to exactly one community or village"),
    /** Another grid of the community has this code. */
    CODE_TAKEN("grid.code-taken", "本社区已有相同编码的网格", "another grid of this community has this code"),
    /** The title is blank or longer than 50 characters. */
    TITLE_MALFORMED("grid.title-malformed", "网格名称为1至50个字符", "a grid's title has 1 to 50 characters"),
    /** No such grid in this community. */
    GRID_UNKNOWN("grid.unknown", "本社区没有该网格", "there is no such grid in this community"),
    /** The grid was split, merged or retired, and takes nothing any more, for whatever day it is told. */
    GRID_RETIRED("grid.retired", "该网格已撤销", "the grid was split, merged or retired"),
    /** The grid came of a split or merge and was not there on that day. */
    NOT_YET("grid.not-yet", "该网格当日尚未由拆分或合并产生", "the grid came of a split or merge on a later day"),
    /** The approver is blank, longer than 100 characters, or has a control character. */
    APPROVER_MALFORMED("grid.approver-malformed", "批准单位为1至100个字符", "the approver is an office of 1 to 100 characters"),
    /** A micro-grid without a grid it is part of, another kind with one, or a part of a micro-grid. */
    PARENT_MISPLACED(
            "grid.parent-misplaced",
            "微网格须属于一个基础或专属网格，其他网格不得有所属网格",
            "a micro-grid is part of a basic or exclusive grid, and no other grid is part of one"),
    /** The account is no opaque account id of the host: 1 to 100 visible ASCII characters. */
    ACCOUNT_MALFORMED(
            "grid.account-malformed", "账号为1至100个可见ASCII字符，不含空格和汉字", "an account has 1 to 100 visible ASCII characters"),
    /** The same account already holds this post. */
    ALREADY_AT_POST("grid.already-at-post", "该人员已在该岗位", "this account already holds this post"),
    /** The account does not hold this post. */
    NOT_AT_POST("grid.not-at-post", "该人员不在该岗位", "this account does not hold this post"),
    /** Another dwelling of the community has this place. */
    PLACE_TAKEN("dwelling.place-taken", "该房屋已登记", "this place is already recorded as a dwelling"),
    /** A part of the place is blank, too long, or has a line break. */
    PLACE_MALFORMED(
            "dwelling.place-malformed",
            "小区、楼栋、单元、房号：房号必填，各不超过40个字符",
            "a place has a room; no part is longer than 40 characters or has a control character"),
    /** No such dwelling in this community. */
    DWELLING_UNKNOWN("dwelling.unknown", "本社区没有该房屋", "there is no such dwelling in this community");

    private final Wording wording;

    GridReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
