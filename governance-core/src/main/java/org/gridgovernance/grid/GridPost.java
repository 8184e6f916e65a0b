package org.gridgovernance.grid;

/** What somebody does in a grid (网格岗位). */
public enum GridPost {
    /** Lead (网格长). */
    LEAD,
    /** Grid officer (网格员). */
    OFFICER,
    /** Party branch secretary of the grid (网格党支部书记). */
    PARTY_SECRETARY,
    /** Police officer (社区民警). */
    POLICE_OFFICER,
    /** Building leader (楼栋长). */
    BUILDING_LEADER
}
