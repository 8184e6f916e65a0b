package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * An entry of a code table (代码表): a code, its label in Chinese and English, and what else people write for it. JSON
 * holds the code.
 *
 * <p>Implement: yes, in an enum; codes, labels and aliases of one table must not contradict each other.
 */
public interface CodeTable extends Code {

    /** Its code and words. */
    Wording wording();

    @Override
    @JsonValue
    default String code() {
        return wording().code();
    }

    /** The label in Chinese. */
    default String zh() {
        return wording().zh();
    }

    /** The label in English. */
    default String en() {
        return wording().en();
    }

    /** What else is written for this entry, see {@link Wording#aliases()}. */
    default String aliases() {
        return wording().aliases();
    }

    /**
     * The entry that a text of a ledger means: its code, its label in either language, or an alias. Full-width and
     * half-width, upper and lower case, white space and invisible characters make no difference.
     *
     * @throws IllegalStateException if two entries of the table claim the same text
     */
    static <E extends Enum<E> & CodeTable> Optional<E> find(Class<E> table, String text) {
        return CodeLookup.of(table).find(text).map(table::cast);
    }
}
