package org.gridgovernance.resource.requisition;

import org.gridgovernance.kernel.PlainText;

/**
 * Things that are not used up, as an order names them (征用物品): vehicles, venues, equipment. Immutable.
 *
 * @param title what they are called: 1 to 60 characters
 * @param count how many: 1 to 100,000
 */
public record RequisitionedThing(String title, int count) {
    private static final int LONGEST = 60;
    private static final int MOST = 100_000;

    boolean isWellFormed() {
        return PlainText.fits(plain().title(), LONGEST) && count >= 1 && count <= MOST;
    }

    /** The same with the title in plain form. */
    RequisitionedThing plain() {
        return new RequisitionedThing(PlainText.tidy(title), count);
    }
}
