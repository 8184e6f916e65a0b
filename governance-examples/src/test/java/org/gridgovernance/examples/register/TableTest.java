package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    private final Table table = new Table(
            Words.of("覆盖情况", "Coverage"),
            List.of(Words.of("网格", "Grid"), Words.of("户", "households")),
            List.of(List.of("三德社区 第4网格", "7"), List.of("total", "1234")));

    @ParameterizedTest
    @CsvSource({"abc,3", "第4网格,7", "（）,4", "𠮷,2", "e\u0301,1", "·,1"})
    void charactersOfEastAsiaTakeTwoColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void columnsAreAlignedOnATerminal() {
        assertThat(table.in(Words.Language.ZH)).isEqualTo("""

                        覆盖情况
                        网格                户
                        ----------------  ----
                        三德社区 第4网格     7
                        total             1234""");
    }

    @Test
    void bothLanguagesStandOneAboveTheOther() {
        assertThat(table.in(Words.Language.BOTH).lines().skip(1))
                .startsWith("覆盖情况 Coverage", "网格                      户", "Grid              households");
    }

    @Test
    void aLongHeadingTakesSeveralLines() {
        Table wide = new Table(
                Words.of("", ""), List.of(Words.of("低保对象", "On subsistence allowance")), List.of(List.of("1")));

        assertThat(wide.in(Words.Language.EN).lines().skip(2))
                .containsExactly("On", "subsistence", "allowance", "-----------", "1");
    }

    @Test
    void everyLineIsAsWideAsTheOthers() {
        assertThat(table.in(Words.Language.EN).lines().skip(2).map(DisplayWidth::of))
                .containsOnly(28);
    }
}
