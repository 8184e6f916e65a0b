package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.StoreUnavailableException;
import org.gridgovernance.store.seal.Seal;
import org.junit.jupiter.api.Test;

/** The same ledger again, a changed one, one that stopped half-way, and one that only asks. */
class LedgerAgainTest {
    private final MemoryStore store = new MemoryStore();
    private final Desk desk = SampleLedger.desk(store);

    @Test
    void theSameFileAgainChangesNothing() {
        ImportReport first = SampleLedger.take(desk, SampleLedger.text());
        int happened = SampleLedger.journal(store).size();
        ImportReport again = SampleLedger.take(desk, SampleLedger.text());
        assertThat(SampleLedger.journal(store)).hasSize(happened);
        assertThat(again.answers()).allMatch(answer -> answer.outcome().ordinal() <= RowOutcome.UNCHANGED.ordinal());
        assertThat(again.kinds()).isEqualTo(first.kinds());
    }

    @Test
    void theSameFileOnAnotherDayChangesNothing() {
        SampleLedger.take(desk, SampleLedger.text());
        int happened = SampleLedger.journal(store).size();
        SampleLedger.take(desk, SampleLedger.text(), later -> later.on(SampleLedger.TODAY.plusDays(20)));
        assertThat(SampleLedger.journal(store)).hasSize(happened);
    }

    @Test
    void aChangedFileChangesOnlyWhatDiffers() {
        List<List<String>> rows = SampleLedger.rows(SampleLedger.text());
        SampleLedger.take(desk, SampleLedger.csv(rows));
        List<JournalEntry<?>> before = SampleLedger.journal(store);
        change(rows, 5, "联系电话", "13871234567");
        change(rows, 6, "重点类别", "残疾人");
        change(rows, 7, "核实日期", "2026-10-31");
        ImportReport report = SampleLedger.take(desk, SampleLedger.csv(rows));
        List<JournalEntry<?>> after = new ArrayList<>(SampleLedger.journal(store));
        after.removeAll(before);
        assertThat(after.stream().map(entry -> entry.event().getClass().getSimpleName()))
                .contains("Corrected", "CareTagsChanged", "Verified")
                .hasSizeBetween(3, 4);
        assertThat(report.answers().filter(answer -> answer.outcome().ordinal() > RowOutcome.UNCHANGED.ordinal()))
                .extracting(RowAnswer::row)
                .containsExactlyInAnyOrder(5, 6, 7);
    }

    @Test
    void aCorrectedFileCorrectsWhatItSays() {
        String ledger = "社区代码,小区,房号,户编号,与户主关系,姓名,证件号码,人户状态,居住类型\r\n"
                + "420102400003,汉口花园,101,H1,户主,欧阳明,11010119010203009X,人户一致,常住\r\n"
                + "420102400003,汉口花园,101,H1,%s,欧阳红,110101190001010014,人户一致,%s\r\n";
        SampleLedger.take(desk, ledger.formatted("其他", "常住"));
        List<JournalEntry<?>> before = SampleLedger.journal(store);
        String corrected = ledger.formatted("子", "租住");
        assertThat(SampleLedger.take(desk, corrected).count(RowOutcome.UNCHANGED))
                .isOne();
        List<JournalEntry<?>> after = new ArrayList<>(SampleLedger.journal(store));
        after.removeAll(before);
        assertThat(after.stream().map(entry -> entry.event().getClass().getSimpleName()))
                .containsExactlyInAnyOrder("ResidenceCorrected", "RelationChanged");
        SampleLedger.take(desk, corrected);
        assertThat(SampleLedger.journal(store)).hasSize(before.size() + 2);
    }

    @Test
    void aDryRunAnswersTheSameAndWritesNothing() {
        ImportReport asked = SampleLedger.take(desk, SampleLedger.text(), LedgerImport::dryRun);
        assertThat(SampleLedger.journal(store)).isEmpty();
        ImportReport done = SampleLedger.take(desk, SampleLedger.text());
        assertThat(asked.answers()).containsExactlyElementsOf(done.answers().toList());
        assertThat(asked.isDryRun()).isTrue();
        ImportReport again = SampleLedger.take(desk, SampleLedger.text(), LedgerImport::dryRun);
        assertThat(again.outcomes().get(RowOutcome.UNCHANGED)).isEqualTo(6037 - 93 - 15);
    }

    @Test
    void whatStoppedHalfwayIsFinishedByStartingAgain() {
        SampleLedger.take(desk, SampleLedger.text());
        for (int stop : new int[] {1, 3, 9, 14, 20, 33, 47, 70}) {
            MemoryStore broken = new MemoryStore();
            Desk failing = SampleLedger.desk(new StopsAfter(broken, new AtomicInteger(stop)));
            assertThat(catchThrowable(() -> SampleLedger.take(failing, SampleLedger.text())))
                    .isInstanceOf(StoreUnavailableException.class);
            SampleLedger.take(SampleLedger.desk(broken), SampleLedger.text());
            assertThat(events(broken)).as("stopped after %d", stop).isEqualTo(events(store));
        }
    }

    private static Map<String, Long> events(GovernanceStore store) {
        return SampleLedger.journal(store).stream()
                .map(entry -> entry.event().getClass().getName())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    private static void change(List<List<String>> rows, int number, String title, String value) {
        List<String> row = new ArrayList<>(rows.get(number - 1));
        row.set(rows.get(0).indexOf(title), value);
        rows.set(number - 1, row);
    }

    /** A store that fails for good after some transactions. */
    private record StopsAfter(GovernanceStore store, AtomicInteger left) implements GovernanceStore {
        @Override
        public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
            if (left.getAndDecrement() <= 0) {
                throw new StoreUnavailableException("stopped");
            }
            return store.inTransaction(work);
        }

        @Override
        public Seal seal() {
            return store.seal();
        }
    }
}
