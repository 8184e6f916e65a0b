package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.AreaCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few real rows in the form of the package. */
class LoadEveryAreaMainTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("provinces.csv"), "code,name\n44,\"广东省\"\n");
        Files.writeString(folder.resolve("cities.csv"), "code,name,provinceCode\n4419,\"东莞市\",44\n");
        Files.writeString(folder.resolve("areas.csv"), "code,name,cityCode,provinceCode\n441900,\"东莞市\",4419,44\n");
        Files.writeString(
                folder.resolve("streets.csv"),
                "code,name,areaCode,provinceCode,cityCode\n441900003,\"东城街道\",441900,44,4419\n");
        Files.writeString(
                folder.resolve("villages.csv"),
                "code,name,streetCode,provinceCode,cityCode,areaCode\n"
                        + "441900003001,\"岗贝社区居民委员会\",441900003,44,4419,441900\n");
    }

    @Test
    void allLevelsAreOneTable() throws IOException {
        AreaTable table = LoadEveryAreaMain.load(folder);

        assertThat(table.path(AreaCode.of("441900003001"))).containsExactly("广东省", "东莞市", "东城街道", "岗贝社区居民委员会");
        assertThat(LoadEveryAreaMain.figures(table)).isEqualTo("5 rows, 4 areas, 1 folded, 0 refused");
        LoadEveryAreaMain.main(new String[] {folder.toString()});
    }

    @Test
    void whatIsRefusedIsNamed() throws IOException {
        Files.writeString(folder.resolve("cities.csv"), "code,name,provinceCode\n441,\"东莞市\",44\n");

        assertThat(LoadEveryAreaMain.figures(LoadEveryAreaMain.load(folder)))
                .isEqualTo("5 rows, 4 areas, 0 folded, 1 refused (3 area-table.code-malformed)");
    }
}
