package org.gridgovernance.exchange;

import java.util.Optional;
import org.gridgovernance.resident.evidence.Verification;

/** Which rows of a file speak for a household: the first head, the first place, the latest verification. */
final class HouseholdRows {
    private int headRow;
    private int placeRow;
    private Optional<Digest> place = Optional.empty();
    private int latestRow;
    private Optional<Verification> latest = Optional.empty();

    /** The row that says where the household lives; 0 if none does. */
    int placeRow() {
        return placeRow;
    }

    /** The row with the latest verification; 0 if there is none. */
    int latestRow() {
        return latestRow;
    }

    /** The latest verification of a member. */
    Optional<Verification> latest() {
        return latest;
    }

    /** Takes a row of a head; whether there was one before. */
    boolean head(int row) {
        boolean second = headRow != 0;
        headRow = second ? headRow : row;
        return second;
    }

    /** Takes the place of a row; whether it was another before. */
    boolean place(int row, Digest where) {
        if (place.isEmpty()) {
            place = Optional.of(where);
            placeRow = row;
        }
        return !place.equals(Optional.of(where));
    }

    /** Takes the verification of a row. */
    void verified(int row, Verification verification) {
        if (latest.filter(last -> !isLater(verification, last)).isEmpty()) {
            latest = Optional.of(verification);
            latestRow = row;
        }
    }

    /** On the same day the order of the methods decides, whatever the order of the rows. */
    static boolean isLater(Verification one, Verification other) {
        return one.on().isAfter(other.on())
                || (one.on().equals(other.on()) && one.source().compareTo(other.source()) < 0);
    }
}
