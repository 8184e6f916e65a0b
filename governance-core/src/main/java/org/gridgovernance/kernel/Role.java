package org.gridgovernance.kernel;

/**
 * A role (角色) somebody holds in an area. Which rights the standard ones bring stands in {@code docs/rights.md}; a vendor may add roles, and rights.
 *
 * @param name its stable name
 */
public record Role(String name) {
    /** Grid officer (网格员): keeps the register of the grid. */
    public static final Role GRID_OFFICER = new Role("grid-officer");

    /** Community clerk (社区工作者): keeps register, grids and dwellings of the community. */
    public static final Role COMMUNITY_CLERK = new Role("community-clerk");

    /** Data steward (数据管理员): all of the register, imports and erasure. */
    public static final Role DATA_STEWARD = new Role("data-steward");

    /** Observer (查询人员): may look, may not change. */
    public static final Role OBSERVER = new Role("observer");

    /** Resident (居民): may report, declare, apply for mediation and act for his own side, and sees of that what is his own. */
    public static final Role RESIDENT = new Role("resident");

    /** Department (部门): asks communities for help and figures, reports in when they whistle, approves and allots supplies. */
    public static final Role DEPARTMENT = new Role("department");

    /** People's mediator (人民调解员): receives and mediates disputes, and sees the cases he is in. */
    public static final Role MEDIATOR = new Role("mediator");

    /** Storekeeper (仓库保管员): takes emergency supplies in, ships, receives, counts and hands them out. */
    public static final Role STOREKEEPER = new Role("storekeeper");

    @Override
    public String toString() {
        return name;
    }
}
