package org.gridgovernance.grid;

/** What kind of grid (网格类型). Source: DB6101/T 3185-2024 (Xi'an), as an example of local practice. */
public enum GridKind {
    /** Basic grid (基础网格): homes. */
    BASIC,
    /** Exclusive grid (专属网格): an office block, school, hospital, industrial park or market. */
    EXCLUSIVE,
    /** Micro-grid (微网格): a part of a basic or exclusive grid, such as a building or a stairwell. */
    MICRO
}
