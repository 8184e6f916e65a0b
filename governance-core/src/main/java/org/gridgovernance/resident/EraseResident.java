package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Erase a person's personal data (删除个人信息): what remains is that somebody was there. Cannot be undone. Source: Personal
 * Information Protection Law (个人信息保护法) art. 47. Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link
 * ResidentReason#BASIS_MISSING}, a person erased already.
 *
 * <p>Gone, in the state, its indexes and every past event: whatever has a type marked {@link
 * org.gridgovernance.kernel.Personal}, so name, birth date, phones, address, texts, document numbers and kinds, sex, care
 * tags and all entries of a person's code tables, and whatever sources have said. The person leaves every household of the
 * home, on that day, whatever was told for later, and is offered to no other community; an acceptance
 * there that is under way already is not reached. What was merged is one person: whichever entry is named, the entry kept and all its duplicates are erased.
 *
 * <p>Left: the id and the home; dates, places and kinds of residence facts, with a planned departure, which end on that
 * day; memberships of households, with relation and dates; tenures of dwellings; the day of a death and who told of it; by
 * which relocations the person came, left or did not leave, with both communities and the last date of acceptance; under which
 * entry a duplicate was kept; and of past events their
 * time, actor and kind, how many phones, tags and documents they told of, until when documents were valid, titles of extra
 * entries, dates, methods and accounts of verification, who said something of which group of facts on which day; and the
 * basis; and that tasks and service cases were about the person or told by them, with matter, place, dates, course and who
 * handled them, without a word of what was said; those that were open end. Memberships in households of other homes are not
 * reached, and stay. Nor are case files of people's mediation: name, date of birth and words of a party stay there until
 * the retention of the file is over and it is destroyed. Source: Archives Law (档案法); People's Mediation Law (人民调解法) art. 27.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEraseResident.class)
public interface EraseResident extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Why, such as an article of a law; nothing personal; 1 to 200 characters. */
    String basis();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEraseResident.Builder {
        Builder() {}
    }
}
