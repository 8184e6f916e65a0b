package org.gridgovernance.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;

/** Free text that may speak of a person (自由文本): a note, a remark, an employer. Shown as its length only. */
@Personal(Personal.Level.SENSITIVE)
public final class PersonalText extends PersonalValue {

    private static final int LONGEST = 2_000;

    private PersonalText(String text) {
        super(text);
    }

    /** The text as it is. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonalText of(String text) {
        return new PersonalText(text);
    }

    /**
     * What is wrong with it, if anything: erased, or longer than 2,000 characters.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(String path) {
        if (isErased()) {
            return Optional.of(PersonalReason.ERASED.at(path));
        }
        return isLongerThan(LONGEST) ? Optional.of(PersonalReason.TEXT_TOO_LONG.at(path)) : Optional.empty();
    }

    /**
     * Likewise of one that must say something: also that it is blank.
     *
     * @param blank the reason if it is
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(ReasonCode blank, String path) {
        return reveal().filter(String::isBlank).map(nothing -> blank.at(path)).or(() -> fault(path));
    }

    @Override
    protected String mask(String clear) {
        return "(" + clear.codePointCount(0, clear.length()) + " characters)";
    }
}
