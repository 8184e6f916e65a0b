package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.store.MemoryStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample ledger, with every defect it holds, gets the same answers row by row and makes the same register in whatever
 * form it comes. So whatever {@link LedgerLabelsTest} says of the one holds for all.
 */
class LedgerFormsTest {
    private static final MemoryStore STORE = new MemoryStore();
    private static final ImportReport REPORT = SampleLedger.take(SampleLedger.desk(STORE), SampleLedger.text());
    private static final List<String> REGISTER = SampleRegister.states(SampleLedger.desk(STORE));

    static Stream<byte[]> forms() {
        String text = SampleLedger.text().replace("\uFEFF", "");
        return Stream.of(
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                SampleWorkbook.of(SampleLedger.rows(text)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormMakesNoDifference(byte[] ledger) throws IOException {
        Desk desk = SampleLedger.desk(new MemoryStore());
        ImportReport report = LedgerImport.through(desk)
                .areas(SampleLedger.areas())
                .on(SampleLedger.TODAY)
                .read(new ByteArrayInputStream(ledger))
                .get();
        assertThat(report.answers()).containsExactlyElementsOf(REPORT.answers().toList());
        assertThat(report.columns()).isEqualTo(REPORT.columns());
        assertThat(SampleRegister.states(desk)).containsExactlyElementsOf(REGISTER);
    }
}
