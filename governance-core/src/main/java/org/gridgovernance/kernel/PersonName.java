package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A person's name (姓名). The mask keeps the first character; any code point may stand in a name. */
@Personal(Personal.Level.ORDINARY)
public final class PersonName extends PersonalValue {

    private PersonName(String text) {
        super(text);
    }

    /** The name, normalised. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonName of(String text) {
        return new PersonName(text.strip());
    }

    @Override
    protected String mask(String clear) {
        int first = clear.isEmpty() ? 0 : clear.offsetByCodePoints(0, 1);
        return clear.substring(0, first) + "*".repeat(clear.codePointCount(first, clear.length()));
    }
}
