package org.gridgovernance.resident.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalReason;

/**
 * The number of a household in the community's ledger (户编号). Personal, for in many ledgers it is the id number of the
 * head: stores keep it sealed, and only a keyed digest of it where it is unique. Any text can be held; {@link #fault}
 * judges it. The mask shows nothing of it.
 */
@Personal(Personal.Level.SENSITIVE)
public final class HouseholdNumber extends PersonalValue {

    private static final int LONGEST = 40;

    private HouseholdNumber(String text) {
        super(text);
    }

    /** The number in its normal form: {@link PlainText#compact compact}. Total. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HouseholdNumber of(String text) {
        return new HouseholdNumber(inForm(text, PlainText::compact));
    }

    /**
     * What is wrong with it, if anything: erased, blank, or longer than 40 characters.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(String path) {
        if (isErased()) {
            return Optional.of(PersonalReason.ERASED.at(path));
        }
        return isLongerThan(0) && !isLongerThan(LONGEST)
                ? Optional.empty()
                : Optional.of(HouseholdReason.NUMBER_MALFORMED.at(path));
    }

    @Override
    protected String mask(String clear) {
        return Personal.MASK;
    }
}
