package org.gridgovernance.grid.area;

import static java.util.Objects.requireNonNull;

import org.gridgovernance.kernel.AreaCode;

/**
 * An area (区划) of an {@link AreaTable}: province, prefecture, county, street or town, community or village.
 *
 * @param code its code
 * @param name its name in that table, such as 三居委会
 */
public record Area(AreaCode code, String name) {

    /** Checks that no part is missing. */
    public Area {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
