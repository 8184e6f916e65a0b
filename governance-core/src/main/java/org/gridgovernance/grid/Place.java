package org.gridgovernance.grid;

import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.PlainText;

/**
 * Where in a community a dwelling is (房屋位置): compound, building, unit, room. Upper parts may be empty; none may hold a
 * {@code |}. Immutable.
 *
 * @param compound the compound (小区), or the street and yard
 * @param building the building (楼栋)
 * @param unit the unit or stairwell (单元)
 * @param room the room (房号)
 */
public record Place(String compound, String building, String unit, String room) implements Code {
    private static final int LONGEST = 40;

    /** Removes white space around each part. */
    public Place {
        compound = compound.strip();
        building = building.strip();
        unit = unit.strip();
        room = room.strip();
    }

    @Override
    public String code() {
        return String.join("|", compound, building, unit, room);
    }

    /** Whether it names a room, and no part is longer than 40 characters or holds a control character or a {@code |}. */
    public boolean isWellFormed() {
        return !room.isEmpty() && fits(compound) && fits(building) && fits(unit) && fits(room);
    }

    private static boolean fits(String part) {
        return part.isEmpty() || (PlainText.fits(part, LONGEST) && part.indexOf('|') < 0);
    }
}
