package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.seal.Seal;
import org.junit.jupiter.api.Test;

/** Nothing that a ledger says of a person shows in a report, a rejection, a log line or an exception. */
class LedgerCanaryTest {
    private static final String HEADER =
            "社区代码,网格,小区,房号,户编号,与户主关系,姓名,性别,证件号码,出生日期,联系电话,户籍地址,来源地,工作单位,核实日期,重点类别,备注,爱好\r\n";
    private static final List<String> CANARIES = List.of(
            "金丝雀",
            "11010119010203009X",
            "1901-02-03",
            "1901.2.3",
            "13871234567",
            "金丝雀路",
            "金丝雀省",
            "金丝雀厂",
            "金丝雀标签",
            "金丝雀注",
            "金丝雀好",
            "金丝雀友",
            "110101190102030102",
            "金丝雀日");
    private static final String GOOD =
            "420102400003,第4网格,园,1,1,金丝雀友,金丝雀,男,11010119010203009X,1901.2.3,1387-1234567 13871234567,金丝雀路,金丝雀省,金丝雀厂,金丝雀日,金丝雀标签,金丝雀注,=金丝雀好\r\n";
    private static final String BAD =
            "420102400003,第4网格,园,1,1,户主,金丝雀,男,110101190102030103,1901-02-03,13871234567,金丝雀路,金丝雀省,金丝雀厂,,,金丝雀注,金丝雀好\r\n";

    @Test
    void reportsShowNothing() throws IOException {
        PrintStream err = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            for (LedgerImport each : List.of(
                    settings(new MemoryStore()), settings(new MemoryStore()).dryRun())) {
                ImportReport report = each.read(
                                new StringReader(HEADER + GOOD + BAD + GOOD + GOOD.replace(",1,1,", ",2,2,")))
                        .get();
                StringBuilder text = new StringBuilder(report.toString()).append(report.kinds());
                report.writeCsv(text);
                report.writeJson(text);
                report.answers().forEach(text::append);
                silent(text.toString());
            }
        } finally {
            System.setErr(err);
        }
        silent(log.toString(StandardCharsets.UTF_8));
    }

    @Test
    void rejectionsShowNothing() throws IOException {
        for (String broken : List.of(GOOD, HEADER + GOOD.substring(0, 60), HEADER + "\"" + GOOD, "姓名,金丝雀,金丝雀\r\n")) {
            silent(settings(new MemoryStore())
                    .read(new StringReader(broken))
                    .getLeft()
                    .toString());
        }
    }

    @Test
    void exceptionsShowNothing() {
        Throwable thrown =
                catchThrowable(() -> settings(new Broken(new MemoryStore())).read(new StringReader(HEADER + GOOD)));
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        silent(trace.toString());
    }

    @Test
    void commandIdsShowNothing() {
        MemoryStore store = new MemoryStore();
        SampleLedger.take(SampleLedger.desk(store), HEADER + GOOD);
        SampleLedger.journal(store)
                .forEach(entry -> silent(
                        entry.command() + " " + entry.actor() + Json.strict().write(entry.decidedBy())));
    }

    @Test
    void whatIsReadPrintsNothing() {
        LedgerHeader header = LedgerHeader.of(SampleLedger.rows(HEADER).get(0)).get();
        RowReading reading = new RowReading(Optional.empty(), SampleLedger.TODAY);
        RowReading.Read read = reading.read(
                header, 2, new CsvRecords.Cells(SampleLedger.rows(GOOD).get(0), false));
        assertThat(read.entry()).isPresent();
        String text = read.toString().replace("金**", "");
        CANARIES.stream().filter(canary -> !canary.startsWith("1901")).forEach(canary -> assertThat(text)
                .doesNotContain(canary));
    }

    private static void silent(String text) {
        CANARIES.forEach(canary -> assertThat(text).doesNotContain(canary));
    }

    private static LedgerImport settings(GovernanceStore store) {
        return LedgerImport.through(SampleLedger.desk(store))
                .areas(SampleLedger.areas())
                .on(SampleLedger.TODAY);
    }

    /** A store that fails on its third transaction. */
    private static final class Broken implements GovernanceStore {
        private final GovernanceStore store;
        private int count;

        Broken(GovernanceStore store) {
            this.store = store;
        }

        @Override
        public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
            return store.inTransaction(session -> {
                T done = work.apply(session);
                if (++count > 6) {
                    throw new IllegalStateException("broken");
                }
                return done;
            });
        }

        @Override
        public Seal seal() {
            return store.seal();
        }
    }
}
