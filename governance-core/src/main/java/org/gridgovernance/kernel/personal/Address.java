package org.gridgovernance.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;

/** A postal address of a person (地址), such as the registered address (户籍地址). The mask shows nothing of it. */
@Personal(Personal.Level.ORDINARY)
public final class Address extends PersonalValue {

    private Address(String text) {
        super(text);
    }

    /** The address, white space around it removed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Address of(String text) {
        return new Address(text.strip());
    }

    @Override
    protected String mask(String clear) {
        return "***";
    }
}
