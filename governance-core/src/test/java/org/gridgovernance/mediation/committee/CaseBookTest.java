package org.gridgovernance.mediation.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the cases of a year are numbered. */
class CaseBookTest {
    private static final AreaCode HOME = AreaCode.of("420102018001");
    private static final MediationCommitteeId COMMITTEE = new MediationCommitteeId(new UUID(7, 7));
    private static final Moment MOMENT =
            new Moment(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-01T00:00:00Z"));

    @Test
    void casesAreNumberedFromOneWithoutAGap() {
        @Nullable CaseBook book = null;
        for (int number = 1; number <= 5; number++) {
            CaseBook.Entry entry = CaseBook.take(facts(Optional.ofNullable(book)), HOME, COMMITTEE, 2026);
            assertThat(entry.number()).isEqualTo(number);
            assertThat(entry.ref()).isEqualTo(CaseBook.entry(HOME, COMMITTEE, 2026));
            book = CaseBook.TYPE.fold(book, entry.ref(), entry.event(), MOMENT);
            assertThat(book.next()).isEqualTo(number + 1);
        }
        assertThat(book.committee()).isEqualTo(COMMITTEE);
        assertThat(book.year()).isEqualTo(2026);
        assertThat(Json.lenient().read(Json.lenient().write(book), CaseBook.class))
                .isEqualTo(book);
    }

    @Test
    void eachCommitteeAndYearHasABookOfItsOwn() {
        Set<UUID> ids = new HashSet<>();
        for (int year = 2011; year < 2031; year++) {
            ids.add(CaseBook.entry(HOME, COMMITTEE, year).id());
            ids.add(CaseBook.entry(HOME, new MediationCommitteeId(new UUID(7, 8)), year)
                    .id());
        }
        assertThat(ids).hasSize(40);
        assertThat(CaseBook.entry(HOME, COMMITTEE, 2026).id())
                .as("kept for ever: it is found by nothing else")
                .isEqualTo(UUID.fromString("9cf0fb5b-34a1-31d3-aa4a-5f576fb9234f"));
    }

    @Test
    void aNumberIsWrittenAsFilesAre() {
        assertThat(new CaseNumber(2026, "桥人调", 7).text()).isEqualTo("(2026)桥人调字第7号");
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(2026, "桥人调", 0));
    }

    /** Facts of which the book alone was wanted. */
    private static Facts facts(Optional<CaseBook> book) {
        return new Facts() {
            @Override
            public <A extends Aggregate> Optional<A> find(Ref<A> ref) {
                return book.map(ref.type().shape()::cast);
            }

            @Override
            public <A extends Aggregate> Optional<Found<A>> holder(KeyRef<A> key) {
                throw new IllegalStateException("not wanted");
            }

            @Override
            public <A extends Aggregate> Page<Found<A>> page(Criteria<A> criteria) {
                throw new IllegalStateException("not wanted");
            }
        };
    }
}
