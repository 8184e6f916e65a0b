package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;
import org.immutables.value.Value;

/**
 * The register in which a committee numbers the cases of a year (调解案件登记簿). Which it is follows from committee and year, so
 * that two first cases of a year race for one row, and no number is given twice. How many cases there are is for nobody to know
 * but whom a gate names. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCaseBook.class)
public interface CaseBook extends Aggregate {
    /** What a store needs to know of it. */
    AggregateType<CaseBook> TYPE = AggregateType.named("case_book", CaseBook.class)
            .begins("case-book-opened", CaseBookEvent.Opened.class, CaseBookFold::opened)
            .folds("case-number-taken", CaseBookEvent.NumberTaken.class, CaseBookFold::numberTaken)
            .build();

    /** Its identity. */
    CaseBookId id();

    /** Whose it is. */
    MediationCommitteeId committee();

    /** The year, as read in Beijing. */
    int year();

    /** The number the next case will have, from 2. */
    int next();

    /**
     * A case is entered: which number it has, and what happens to the book with it.
     *
     * @param number the number in the year, from 1
     * @param ref the book
     * @param event what happens to it, in the same outcome as what happens to the case
     */
    record Entry(int number, Ref<CaseBook> ref, CaseBookEvent event) {}

    /** Enters a case in the book of that committee and year; the book was wanted before by {@link #entry}. */
    static Entry take(Facts facts, AreaCode home, MediationCommitteeId committee, int year) {
        Ref<CaseBook> ref = entry(home, committee, year);
        return facts.find(ref)
                .map(book -> new Entry(book.next(), ref, new CaseBookEvent.NumberTaken()))
                .orElseGet(() -> new Entry(1, ref, new CaseBookEvent.Opened(committee, year)));
    }

    /**
     * Where the book of a committee and year is, whether or not it was opened.
     *
     * @param home the home of the committee
     */
    static Ref<CaseBook> entry(AreaCode home, MediationCommitteeId committee, int year) {
        String which = TYPE.name() + "/" + home + "/" + committee.value() + "/" + year;
        return Ref.to(TYPE, home, new CaseBookId(UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8))));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCaseBook.Builder {
        Builder() {}
    }
}
