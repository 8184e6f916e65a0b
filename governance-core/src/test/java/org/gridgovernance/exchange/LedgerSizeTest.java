package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.store.MemoryStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a long ledger takes while it is read: ADR 0022 gives the bound. A dry run, so that the register takes nothing. */
@Tag("benchmark")
class LedgerSizeTest {
    private static final int ROWS = 300_000;
    private static final int BYTES_A_ROW = 500;
    private static final String HEADER = "社区代码,网格,小区,楼栋,房号,户编号,与户主关系,姓名,性别,出生日期,联系电话,户籍地址,人户状态,居住类型,核实日期,备注\r\n";

    @Test
    void takesAFewHundredBytesARow() throws IOException {
        long before = used();
        AtomicLong most = new AtomicLong();
        ImportReport report = LedgerImport.through(SampleLedger.desk(new MemoryStore()))
                .on(SampleLedger.TODAY)
                .dryRun()
                .progress((done, all) -> {
                    if ((done > 0 ? done : all) % 100_000 == 0) {
                        most.accumulateAndGet(used(), Math::max);
                    }
                })
                .read(ledger())
                .get();

        long bytes = (most.get() - before) / ROWS;
        System.out.println("a ledger of " + ROWS + " rows took " + bytes + " bytes a row");
        assertThat(report.rows()).isEqualTo(ROWS);
        assertThat(report.count(RowOutcome.REFUSED)).isZero();
        assertThat(bytes).isLessThan(BYTES_A_ROW);
    }

    /** Made while it is read. */
    private static InputStream ledger() {
        Iterator<InputStream> rows = Stream.concat(
                        Stream.of(HEADER), IntStream.range(0, ROWS).mapToObj(LedgerSizeTest::row))
                .<InputStream>map(row -> new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(enumeration(rows));
    }

    private static <T> Enumeration<T> enumeration(Iterator<T> each) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public T nextElement() {
                return each.next();
            }
        };
    }

    private static String row(int i) {
        return "420102400003,第%d网格,汉口花园,%d,%d,H%d,%s,欧阳%s,%s,%d-%02d-%02d,138%08d,胜利路%d号,人户一致,常住,2026-0%d-01,\r\n"
                .formatted(
                        i / 3 / 4000 + 1,
                        i / 3 / 100 + 1,
                        i / 3 % 100 + 101,
                        i / 3,
                        i % 3 == 0 ? "户主" : "子",
                        Character.toString(0x4E00 + i % 20_000),
                        i % 2 == 0 ? "男" : "女",
                        1930 + i % 80,
                        i % 12 + 1,
                        i % 28 + 1,
                        i,
                        i % 500,
                        i % 9 + 1);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
