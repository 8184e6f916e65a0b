package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.RowOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTheRegisterMainTest {

    @Test
    void whatIsExportedIsReadBackAsTheSame(@TempDir Path folder) throws IOException {
        Desk desk = ExportTheRegisterMain.register();
        for (String name : new String[] {"register.csv", "register.xlsx"}) {
            Path file = ExportTheRegisterMain.write(ExportTheRegisterMain.export(desk), folder.resolve(name));
            Desk another = ExportTheRegisterMain.emptyRegister();

            assertThat(ExportTheRegisterMain.readBack(desk, file).count(RowOutcome.UNCHANGED))
                    .isEqualTo(2);
            assertThat(ExportTheRegisterMain.readBack(another, file).count(RowOutcome.REFUSED))
                    .isZero();
            Path again = ExportTheRegisterMain.write(ExportTheRegisterMain.export(another), folder.resolve("2" + name));
            assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void mainShowsAFormulaTamedAndAMask() {
        assertThat(Printed.by(() -> ExportTheRegisterMain.main(new String[0])))
                .contains("the same file again: true", "欧阳*", "4****************4")
                .doesNotContain("13871234567", "440524188001010014");
    }
}
