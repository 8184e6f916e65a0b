package org.gridgovernance.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.Reason;

/** A postal address of a person (地址), such as the registered address (户籍地址). The mask shows nothing of it. */
@Personal(Personal.Level.ORDINARY)
public final class Address extends PersonalValue {

    private static final int LONGEST = 200;

    private Address(String text) {
        super(text);
    }

    /** The address, white space around it removed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Address of(String text) {
        return new Address(inForm(text, String::strip));
    }

    /**
     * What is wrong with it, if anything: erased, or longer than 200 characters.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(String path) {
        if (isErased()) {
            return Optional.of(PersonalReason.ERASED.at(path));
        }
        return isLongerThan(LONGEST) ? Optional.of(PersonalReason.ADDRESS_TOO_LONG.at(path)) : Optional.empty();
    }

    @Override
    protected String mask(String clear) {
        return "***";
    }
}
