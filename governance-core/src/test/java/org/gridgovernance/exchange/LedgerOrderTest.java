package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.store.MemoryStore;

/** The order of columns and rows means nothing, as long as no two rows contradict each other. */
class LedgerOrderTest {
    private static final Set<String> CONTRADICTIONS =
            Set.of("ledger.grid-differs", "ledger.second-head", "ledger.second-household", "ledger.place-differs");

    private static final List<List<String>> ROWS = peaceful();
    private static final List<String> REGISTER = register(ROWS);

    @Property(tries = 12)
    void shuffledColumnsAndRowsMakeTheSameRegister(@ForAll Random random) {
        List<Integer> columns =
                shuffled(IntStream.range(0, ROWS.get(0).size()).boxed().toList(), random);
        List<List<String>> rows = new ArrayList<>(List.of(ROWS.get(0)));
        rows.addAll(shuffled(ROWS.subList(1, ROWS.size()), random));
        List<List<String>> turned = rows.stream()
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
        assertThat(register(turned)).isEqualTo(REGISTER);
    }

    /** The first rows of the sample that contradict no other; households of which one row stands elsewhere are left out. */
    private static List<List<String>> peaceful() {
        List<List<String>> all = SampleLedger.rows(SampleLedger.text());
        ImportReport report = SampleLedger.take(SampleLedger.desk(new MemoryStore()), SampleLedger.csv(all));
        Set<Integer> loud = report.answers()
                .filter(answer -> CONTRADICTIONS.stream().anyMatch(answer::tells))
                .map(RowAnswer::row)
                .collect(Collectors.toCollection(TreeSet::new));
        return IntStream.rangeClosed(1, 2500)
                .filter(row -> !loud.contains(row))
                .mapToObj(row -> all.get(row - 1))
                .toList();
    }

    /** Everything on record, without what no two registers share. */
    private static List<String> register(List<List<String>> rows) {
        Desk desk = SampleLedger.desk(new MemoryStore());
        SampleLedger.take(desk, SampleLedger.csv(rows));
        return SampleRegister.states(desk);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
