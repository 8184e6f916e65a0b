package org.gridgovernance.mediation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of people within Markdown is text, whatever it holds. */
class MarkdownTextTest {
    private static final String ANYWHERE = "`*_{}[]<>#|~&!=$^:@";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "普通的话。; 普通的话。",
                "# 标题; \\# 标题",
                "- 甲-乙; \\- 甲-乙",
                "+1; \\+1",
                "1. 甲; 1\\. 甲",
                "12) 甲; 12\\) 甲",
                ". 甲; \\. 甲",
                "3.5元; 3.5元",
                "(2025)百人调字第7号; (2025)百人调字第7号",
                "a|b; a\\|b",
                "<b>; \\<b\\>",
                "www.x.cn; www\\.x.cn",
                "a\\*; a\\\\\\*",
                "027-8500; 027-8500"
            })
    void signsAreEscapedWhereTheyMeanSomething(String text, String escaped) {
        assertThat(MarkdownText.line(text)).isEqualTo(escaped);
    }

    @Property
    void nothingThatMeansSomethingIsLeft(@ForAll("texts") String text) {
        for (String line : MarkdownText.paragraphs(text).split("\n\n", -1)) {
            assertThat(line).doesNotContain("\n");
            assertThat(line.replaceAll("\\\\[!-/:-@\\[-`{-~]", ""))
                    .matches(rest -> rest.chars().noneMatch(sign -> ANYWHERE.indexOf(sign) >= 0 || sign == '\\'))
                    .doesNotContain("www.");
            assertThat(line).doesNotStartWith(" ").doesNotMatch("^([-+]|[0-9]*[.)](\\s|$)).*");
        }
    }

    @Property
    void theTextItselfIsShown(@ForAll("texts") String text) {
        String shown = MarkdownText.line(text).replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
        String said = text.lines()
                .flatMap(line -> Stream.of(line.split("[\\u000B\\f\\u0085\\u2028\\u2029]")))
                .map(line -> line.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                        .strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(said);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("`*_{}[]<>#|~&!=$^:@\\-+.)(0129 wW\t\n\r\f\u000B\u0085\u2028\u202E词壹".toCharArray())
                .ofMaxLength(30);
    }
}
