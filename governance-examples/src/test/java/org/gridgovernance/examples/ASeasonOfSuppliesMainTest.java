package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A season, small in a database, and in full. */
class ASeasonOfSuppliesMainTest {

    @TempDir
    private Path folder;

    @Test
    void aSmallSeasonInADatabaseReconcilesToTheUnit() throws Exception {
        String keys = folder.resolve("season.keys").toString();
        String printed = reconciled("--movements", "2000", "--url", "jdbc:h2:mem:season", "--keys", keys);

        assertThat(number(printed, "points")).isGreaterThanOrEqualTo(50);
        assertThat(number(printed, "items")).isEqualTo(200);
        assertThat(number(printed, "movements")).isBetween(2_000L, 2_400L);
        String html = Files.readString(page());
        assertThat(html)
                .contains("医用口罩·外科成人", "大米·5千克装", "应急物资东库", "handout.received-already", "2027-06")
                .doesNotContain("<script", "http://", "https://");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("svg")
                        .getLength())
                .isEqualTo(6);
    }

    @Test
    @Tag("nightly")
    void aFullSeasonReconcilesToTheUnit() throws IOException {
        String printed = reconciled();

        assertThat(number(printed, "movements")).isGreaterThanOrEqualTo(100_000);
        assertThat(number(printed, "stocks")).isGreaterThan(5_000);
        assertThat(Files.readString(page()))
                .contains("HandOutGoods", "ReceiveDonation", "CountStock", "BringBackGoods");
    }

    @Test
    void whatItDoesNotKnowEndsWithTwo() {
        assertThat(ASeasonOfSuppliesMain.run(List.of("--sed", "7"))).isEqualTo(2);
        assertThat(ASeasonOfSuppliesMain.run(List.of("--movements", "10"))).isEqualTo(2);
        assertThat(ASeasonOfSuppliesMain.run(List.of("--page"))).isEqualTo(2);
        assertThat(Printed.by(() -> ASeasonOfSuppliesMain.main(new String[] {"--help"})))
                .contains("--movements");
    }

    private Path page() {
        return folder.resolve("page.html");
    }

    /** Main ends the process where something does not reconcile; it says so of everything besides. */
    private String reconciled(String... more) {
        List<String> args = new ArrayList<>(List.of("--page", page().toString()));
        args.addAll(List.of(more));
        String printed = Printed.by(() ->
                assertThat(ASeasonOfSuppliesMain.run(args)).as("exit code").isZero());
        Matcher agreed = Pattern.compile("(?m): ([0-9]+) / ([0-9]+)$").matcher(printed);
        assertThat(agreed.results().toList()).hasSize(13).allSatisfy(each -> assertThat(each.group(1))
                .isEqualTo(each.group(2)));
        return printed;
    }

    private static long number(String printed, String label) {
        Matcher line = Pattern.compile("(?m)^\\S+ " + label + ": ([0-9]+)$").matcher(printed);
        assertThat(line.find()).as(label).isTrue();
        return Long.parseLong(line.group(1));
    }
}
