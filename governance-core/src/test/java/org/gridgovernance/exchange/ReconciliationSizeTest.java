package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.statement.Said;
import org.gridgovernance.store.contract.Town;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a long list takes while it is compared: neither the list nor the proposals are held. */
@Tag("benchmark")
class ReconciliationSizeTest {
    private static final int ROWS = 100_000;
    private static final int BYTES_A_ROW = 500;

    @Test
    void takesAFewHundredBytesARow() {
        Desk desk = Governance.builder().clock(() -> Town.NOW).build().as(Town.steward());
        desk.executeAll(IntStream.range(0, 1_000)
                .mapToObj(i -> Town.register(Town.HERE, "王" + i, i))
                .toList());
        long before = used();
        AtomicLong most = new AtomicLong();
        AtomicLong made = new AtomicLong();
        long begun = System.nanoTime();
        ReconciliationReport report = Reconciliation.of(desk, Town.HERE, Source.PUBLIC_SECURITY, Town.TODAY)
                .proposing(proposal -> {
                    if (made.incrementAndGet() % 30_000 == 0) {
                        most.accumulateAndGet(used(), Math::max);
                    }
                })
                .compare(IntStream.range(0, ROWS).mapToObj(ReconciliationSizeTest::row))
                .get();
        long bytes = (most.get() - before) / ROWS;
        System.out.println("a list of " + ROWS + " rows took " + bytes + " bytes a row, "
                + (System.nanoTime() - begun) / 1_000_000 + " ms");
        assertThat(report.rows()).hasSize(ROWS);
        assertThat(report.count(Accord.AGREED)).isEqualTo(1_000);
        assertThat(report.count(Accord.ONLY_THERE)).isEqualTo(ROWS - 1_000);
        assertThat(bytes).isLessThan(BYTES_A_ROW);
    }

    private static ListedPerson row(int i) {
        return new ListedPerson(
                Optional.empty(),
                Optional.of(Document.of(DocumentKind.RESIDENT_ID, Town.idNumber(i))),
                Said.builder().name(PersonName.of("王" + i)).build());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
