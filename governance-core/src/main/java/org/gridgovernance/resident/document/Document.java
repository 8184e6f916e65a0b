package org.gridgovernance.resident.document;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.resident.Resident;

/**
 * An identity document (证件), held from one date until before another. Immutable.
 *
 * @param kind what kind
 * @param number its number
 * @param from since when it is valid, if known
 * @param to the first date on which it is valid no more; empty if unknown or for life
 */
public record Document(DocumentKind kind, DocumentNumber number, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** A document of which only the number is known. */
    public static Document of(DocumentKind kind, String number) {
        return new Document(kind, DocumentNumber.of(number), Optional.empty(), Optional.empty());
    }

    /** Whether it names one person: a household register does not, and what an other document does nobody knows. */
    public boolean identifies() {
        return kind != DocumentKind.HOUSEHOLD_REGISTER && kind != DocumentKind.OTHER && !number.isErased();
    }

    /**
     * Its value of the unique key {@link Resident#DOCUMENT}: the number, a citizen's in its long form, since one number
     * has two; before it the kind where numbers of other kinds could look alike.
     */
    public DocumentNumber key() {
        return kind == DocumentKind.RESIDENT_ID
                ? number.longForm()
                : number.reveal()
                        .map(text -> DocumentNumber.of(kind.code() + ":" + text))
                        .orElse(number);
    }
}
