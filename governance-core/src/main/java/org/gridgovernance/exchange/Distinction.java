package org.gridgovernance.exchange;

import java.time.LocalDate;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;

/**
 * By what two people with one document number are told apart, as compact as it can be. Immutable.
 *
 * @param name stands for the name
 * @param sex the sex
 * @param birth the day of birth, counted from 1970; {@link #UNSAID} if not said
 * @param all stands for everything that is known of the person
 */
record Distinction(long name, Sex sex, int birth, long all) {
    private static final int UNSAID = Integer.MIN_VALUE;

    static Distinction of(Particulars particulars) {
        return new Distinction(
                digest(particulars.name()),
                particulars.sex(),
                particulars
                        .birth()
                        .flatMap(BirthDate::date)
                        .map(LocalDate::toEpochDay)
                        .map(Math::toIntExact)
                        .orElse(UNSAID),
                digest(particulars));
    }

    /** Whether these are two people: the name differs, and sex or birth too. A changed name alone is a change of name. */
    boolean areAnothers(Distinction other) {
        return name != other.name && (sexDiffers(other) || birthDiffers(other));
    }

    /** Prints nothing of the person. */
    @Override
    public String toString() {
        return "(distinction)";
    }

    private boolean sexDiffers(Distinction other) {
        return isSaid(sex) && isSaid(other.sex) && sex != other.sex;
    }

    private boolean birthDiffers(Distinction other) {
        return birth != UNSAID && other.birth != UNSAID && birth != other.birth;
    }

    private static boolean isSaid(Sex sex) {
        return sex == Sex.MALE || sex == Sex.FEMALE;
    }

    private static long digest(Object value) {
        return Digest.of(Json.strict().write(value)).high();
    }
}
