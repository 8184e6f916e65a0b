package org.gridgovernance.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;

/** Free text that may speak of a person (自由文本): a note, a remark, an employer. Shown as its length only. */
@Personal(Personal.Level.SENSITIVE)
public final class PersonalText extends PersonalValue {

    private PersonalText(String text) {
        super(text);
    }

    /** The text as it is. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonalText of(String text) {
        return new PersonalText(text);
    }

    @Override
    protected String mask(String clear) {
        return "(" + clear.codePointCount(0, clear.length()) + " characters)";
    }
}
