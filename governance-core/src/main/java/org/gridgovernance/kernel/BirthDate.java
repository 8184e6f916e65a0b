package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A date of birth (出生日期). Shown as its year. */
@Personal(Personal.Level.ORDINARY)
public final class BirthDate extends PersonalValue {

    private BirthDate(String text) {
        super(text);
    }

    /** That date. */
    public static BirthDate of(LocalDate date) {
        return new BirthDate(date.toString());
    }

    /** The date of an ISO text ({@code 1949-12-31}); a text that is none is held, and {@link #date()} is empty. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BirthDate of(String text) {
        return new BirthDate(text);
    }

    /** The date; empty if erased or no calendar date. */
    public Optional<LocalDate> date() {
        try {
            return reveal().map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    @Override
    protected String mask(String clear) {
        return clear.length() < 4 ? "****" : clear.substring(0, 4) + "-**-**";
    }
}
