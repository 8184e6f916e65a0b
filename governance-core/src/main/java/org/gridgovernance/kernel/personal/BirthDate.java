package org.gridgovernance.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.Reason;

/** A date of birth (出生日期). Shown as its year; what is no date is not shown. */
@Personal(Personal.Level.ORDINARY)
public final class BirthDate extends PersonalValue {

    /** Before this day nobody was born who is alive. */
    public static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);

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

    /**
     * What is wrong with it, if anything: erased, no calendar date, after today, or before 1850.
     *
     * @param path the field it stands in, as in the command's JSON
     * @param today the day it is judged on
     */
    public Optional<Reason> fault(String path, LocalDate today) {
        return reason(today).map(reason -> reason.at(path));
    }

    private Optional<PersonalReason> reason(LocalDate today) {
        Optional<LocalDate> date = date();
        if (date.isEmpty()) {
            return Optional.of(isErased() ? PersonalReason.ERASED : PersonalReason.BIRTH_MALFORMED);
        }
        if (date.get().isAfter(today)) {
            return Optional.of(PersonalReason.BIRTH_IN_FUTURE);
        }
        return date.get().isBefore(EARLIEST) ? Optional.of(PersonalReason.BIRTH_BEFORE_1850) : Optional.empty();
    }

    @Override
    protected String mask(String clear) {
        return date().map(born -> born.getYear() + "-**-**").orElse("****");
    }
}
