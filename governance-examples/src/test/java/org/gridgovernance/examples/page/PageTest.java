package org.gridgovernance.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.examples.register.Words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PageTest {

    private static final String HOSTILE = "</title><script>alert('1')</script>&\"\u0000\u202F";
    private static final Caption CAPTION =
            new Caption(Words.of("在办事项", "Open tasks"), Words.of("由低到高", "It rises"), Words.of("件", "tasks"));
    private static final List<Words> DAYS = List.of(DataTable.same("09-14"), DataTable.same("09-15"));

    @ParameterizedTest
    @EnumSource
    void isWellFormedAndNeedsNothingElse(Language language) throws Exception {
        String page = page(Words.of("三十天", "Thirty days")).in(language);

        assertThat(parsed(page).getDocumentElement().getAttribute("lang"))
                .isEqualTo(language == Language.EN ? "en" : "zh-CN");
        assertThat(page).doesNotContain("<script", "http:", "https:", "url(", "@import", " on", "src=");
    }

    @Test
    void everyPictureIsNamedDescribedAndHasItsNumbersBeside() throws Exception {
        Document page = parsed(page(Words.of("三十天", "Thirty days")).in(Language.BOTH));

        assertThat(all(page, "svg")).hasSize(3).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("aria-labelledby").split(" "))
                    .allSatisfy(id -> assertThat(ids(page)).containsOnlyOnce(id));
        });
        assertThat(all(page, "details")).hasSize(3).allSatisfy(beside -> assertThat(
                        beside.getElementsByTagName("td").getLength())
                .isPositive());
        assertThat(ids(page)).doesNotHaveDuplicates();
    }

    @Test
    void textIsText() throws Exception {
        String page = page(Words.of(HOSTILE, "Thirty days")).in(Language.ZH);

        assertThat(parsed(page).getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("</title><script>alert('1')</script>&\"\u202F");
        assertThat(page).doesNotContain("<script", "\u0000");
    }

    @Test
    void eachLanguageIsMarkedAsItself() {
        String page = page(Words.of("三十天", "Thirty days")).in(Language.BOTH);

        assertThat(page).contains("三十天 <span class=\"en\" lang=\"en\">Thirty days</span>");
        assertThat(page(Words.of("三十天", "Thirty days")).in(Language.EN)).doesNotContain("三十天", "在办");
    }

    @Test
    void aLineHasAGapWhereThereIsNoNumber() {
        Block line = new LineChart(
                CAPTION,
                List.of(new Series(Words.of("甲", "a"), "s1", List.of(0.0, 1.0, Double.NaN, 2.0))),
                DAYS,
                List.of(),
                table());

        assertThat(line.in(new Speech(Language.EN), "x").toString()).containsPattern("d=\"M[^M]*L[^ML]*M[^ML]*\"");
    }

    @Test
    void scalesEndOnRoundNumbers() {
        assertThat(Stream.of(0.0, 1.0, 7.0, 100.0, 101.0, 4321.0)
                        .map(most -> Scale.upTo(most, 0, 1).most()))
                .allSatisfy(most -> assertThat(most).isPositive())
                .endsWith(100.0, 150.0, 5000.0);
        assertThat(Scale.upTo(0.9, 10, 20).marks()).hasSize(6).startsWith(0.0);
        assertThat(Scale.upTo(100, 10, 20).at(50)).isEqualTo(15);
    }

    private static Page page(Words title) {
        List<Series> series = Series.coloured(
                List.of(Words.of("办理中", "in progress"), Words.of("挂账", "shelved")),
                List.of(List.of(3.0, 4.5), List.of(0.0, 1.0)));
        return new Page(
                title,
                Words.of("说明", "what it is"),
                List.of(
                        Section.of(
                                Words.of("一", "one"),
                                new Paragraph(Words.of("一段", "a sentence")),
                                new Tiles(List.of(
                                        Tiles.Tile.of(Words.of("居民", "residents"), "5,012"),
                                        Tiles.Tile.judged(Words.of("对账", "reconciled"), "720 / 720", true))),
                                new LineChart(
                                        CAPTION,
                                        series,
                                        DAYS,
                                        List.of(new Band(0, 1, Words.of("假日", "holiday"), "quiet")),
                                        table())),
                        Section.of(
                                Words.of("二", "two"),
                                new ColumnChart(CAPTION, Words.of("日", "day"), DAYS, series),
                                new BarChart(
                                        CAPTION,
                                        Words.of("日", "day"),
                                        DAYS,
                                        series,
                                        OptionalDouble.of(100),
                                        OptionalDouble.of(1)),
                                table())));
    }

    private static DataTable table() {
        return new DataTable(
                Words.of("表", "table"),
                List.of(Words.of("日", "day"), Words.of("件", "tasks")),
                List.of(List.of(DataTable.same("09-14"), DataTable.same(3))));
    }

    private static List<String> ids(Document page) {
        return all(page, "*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
