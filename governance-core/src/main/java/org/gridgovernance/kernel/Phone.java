package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A telephone number (联系电话). Families share one, so it is never unique. */
@Personal(Personal.Level.ORDINARY)
public final class Phone extends PersonalValue {

    private Phone(String text) {
        super(text);
    }

    /** The number, normalised. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Phone of(String text) {
        return new Phone(text.strip());
    }

    @Override
    protected String mask(String clear) {
        return clear.length() < 11 ? "****" : clear.substring(0, 3) + "****" + clear.substring(clear.length() - 4);
    }
}
