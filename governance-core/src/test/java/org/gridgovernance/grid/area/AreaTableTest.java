package org.gridgovernance.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.gridgovernance.grid.HouseUse;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CodeTable;
import org.junit.jupiter.api.Test;

class AreaTableTest {

    private static final String WUHAN = "\uFEFFcode,name\r\n"
            + "420102400003,三居委会\r\n"
            + "42,湖北省\r\n"
            + "420102,江岸区\r\n"
            + "4201,武汉市\r\n"
            + "420103000000,\"江汉区\"\r\n"
            + "420102400,某办事处\r\n"
            + "420102002001,大智社区\r\n";

    @Test
    void findsAreasWhateverTheOrderOfRows() throws IOException {
        AreaTable table = read(WUHAN);

        assertThat(table.version()).isEqualTo("2023");
        assertThat(table.size()).isEqualTo(7);
        assertThat(table.unread()).isEmpty();
        assertThat(table.find(AreaCode.of("420103"))).contains(new Area(AreaCode.of("420103"), "江汉区"));
        assertThat(table.contains(AreaCode.of("420102400003"))).isTrue();
        assertThat(table.contains(AreaCode.of("420102999999"))).isFalse();
        assertThat(table.find(AreaCode.of("4202"))).isEmpty();
        assertThat(table.find(AreaCode.NATION)).isEmpty();
    }

    @Test
    void childrenSkipLevelsLeftOut() throws IOException {
        AreaTable table = read(WUHAN);

        assertThat(names(table, AreaCode.NATION)).containsExactly("湖北省");
        assertThat(names(table, AreaCode.of("4201"))).containsExactly("江岸区", "江汉区");
        assertThat(names(table, AreaCode.of("420102"))).containsExactly("大智社区", "某办事处");
        assertThat(names(table, AreaCode.of("420102002"))).containsExactly("大智社区");
        assertThat(names(table, AreaCode.of("420102400003"))).isEmpty();
        assertThat(names(table, AreaCode.of("99"))).isEmpty();
    }

    @Test
    void pathLeadsFromTheTop() throws IOException {
        AreaTable table = read(WUHAN);

        assertThat(table.path(AreaCode.of("420102400003"))).containsExactly("湖北省", "武汉市", "江岸区", "某办事处", "三居委会");
        assertThat(table.path(AreaCode.of("420102002001"))).containsExactly("湖北省", "武汉市", "江岸区", "大智社区");
        assertThat(table.path(AreaCode.of("420102999999"))).isEmpty();
    }

    @Test
    void communitiesAreTheLowestLevel() throws IOException {
        assertThat(read(WUHAN).communities()).extracting(Area::name).containsExactly("大智社区", "三居委会");
    }

    @Test
    void aRowThatCannotBeReadIsToldAndHarmsNoOther() throws IOException {
        AreaTable table = read("parent,name,code\n"
                + "42,武汉市,4201\n"
                + "\n"
                + "42,\"不闭合,4202\n"
                + "42\n"
                + "42,荆州市,42x0\n"
                + "42,,4210\n"
                + "42,江城,4201\n"
                + "42,武汉市,420100000000\n"
                + "42,\"带\"\"引号\"\",和逗号\",4211\n");

        assertThat(table.unread())
                .containsExactly(
                        unread(4, AreaTableReason.ROW_MALFORMED, ""),
                        unread(5, AreaTableReason.ROW_MALFORMED, ""),
                        unread(6, AreaTableReason.CODE_MALFORMED, "code"),
                        unread(7, AreaTableReason.NAME_BLANK, "name"),
                        unread(8, AreaTableReason.DUPLICATE, "code"));
        assertThat(names(table, AreaCode.NATION)).containsExactly("武汉市", "带\"引号\",和逗号");
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.folded()).isEqualTo(1);
    }

    @Test
    void textBehindAClosingQuoteIsNotGuessedAt() throws IOException {
        AreaTable table = read("code,name\n4201,\"武汉\"市\n4210,荆州市\n");

        assertThat(table.unread()).containsExactly(unread(2, AreaTableReason.ROW_MALFORMED, ""));
        assertThat(names(table, AreaCode.NATION)).containsExactly("荆州市");
    }

    @Test
    void aCityWithoutCountiesIsOneAreaAndItsTownsStandBelowIt() throws IOException {
        AreaTable table = read("code,name\n44,广东省\n4419,东莞市\n441900,东莞市\n441900003,东城街道\n441900003001,岗贝社区居民委员会\n");

        assertThat(table.unread()).isEmpty();
        assertThat(table.folded()).isEqualTo(1);
        assertThat(names(table, AreaCode.of("4419"))).containsExactly("东城街道");
        assertThat(table.path(AreaCode.of("441900003001"))).containsExactly("广东省", "东莞市", "东城街道", "岗贝社区居民委员会");
    }

    /** Real rows: a zone whose first six digits are no county of GB/T 2260, and units that are no community. */
    @Test
    void developmentZonesAndVirtualUnitsAreAreasLikeAnyOther() throws IOException {
        AreaTable table = read("code,name\n1301,石家庄市\n130171,石家庄高新技术产业开发区\n130171100,宋营镇\n"
                + "420103,江汉区\n420103400,江汉经济开发区\n420103400498,开发区虚拟社区\n"
                + "120112501,津南国家农业园区\n120112501598,津南国家农业园区虚拟生活区\n");

        assertThat(table.unread()).isEmpty();
        assertThat(table.path(AreaCode.of("130171100"))).containsExactly("石家庄市", "石家庄高新技术产业开发区", "宋营镇");
        assertThat(table.path(AreaCode.of("420103400498"))).containsExactly("江汉区", "江汉经济开发区", "开发区虚拟社区");
        assertThat(table.communities())
                .extracting(area -> area.code().code())
                .containsExactly("120112501598", "420103400498");
        assertThat(table.communities()).allMatch(area -> area.code().isCommunity());
    }

    @Test
    void withoutAHeaderNothingIsRead() throws IOException {
        for (String text : List.of("", "42,湖北省\n4201,武汉市\n")) {
            AreaTable table = read(text);

            assertThat(table.size()).isZero();
            assertThat(table.children(AreaCode.NATION)).isEmpty();
            assertThat(table.unread()).containsExactly(unread(1, AreaTableReason.NO_HEADER, ""));
        }
    }

    @Test
    void aReaderThatFailsIsTheCallersToHandle() {
        Reader broken = new StringReader(WUHAN);

        assertThatThrownBy(() -> {
                    broken.close();
                    AreaTable.read(broken, "2023");
                })
                .isInstanceOf(IOException.class);
    }

    /** As many areas as the country has: 31 provinces down to more than 600 000 communities. */
    @Test
    void holdsAWholeCountry() throws IOException {
        AreaTable table = AreaTable.read(new Country(), "generated");

        assertThat(table.unread()).isEmpty();
        assertThat(table.size()).isEqualTo(Country.ROWS);
        assertThat(table.communities().count()).isEqualTo(Country.COMMUNITIES);
        assertThat(table.children(AreaCode.NATION)).hasSize(31);
        assertThat(table.children(AreaCode.of("1101"))).hasSize(10);
        assertThat(table.path(AreaCode.of("410510009015"))).hasSize(5);
        assertThat(table.find(AreaCode.of("410510009015"))).map(Area::name).contains("区划410510009015");
    }

    @Test
    void useOfADwellingIsReadAsLedgersWriteIt() {
        assertThat(CodeTable.find(HouseUse.class, "出租")).contains(HouseUse.LET);
        assertThat(CodeTable.find(HouseUse.class, "owner-occupied")).contains(HouseUse.OWNER_OCCUPIED);
        assertThat(CodeTable.find(HouseUse.class, "？")).isEmpty();
    }

    private static AreaTable read(String text) throws IOException {
        return AreaTable.read(new StringReader(text), "2023");
    }

    private static List<String> names(AreaTable table, AreaCode above) {
        return table.children(above).stream().map(Area::name).toList();
    }

    private static AreaTable.UnreadRow unread(long line, AreaTableReason reason, String path) {
        return new AreaTable.UnreadRow(line, reason.at(path));
    }
}
