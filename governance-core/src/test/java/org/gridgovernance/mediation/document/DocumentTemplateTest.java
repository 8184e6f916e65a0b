package org.gridgovernance.mediation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template may say, and where it is wrong. */
class DocumentTemplateTest {
    private record Thing(String title, List<String> parts, Optional<String> note) {}

    private static final FieldTable<String> PART = new FieldTable<String>().always("title", part -> part);
    private static final FieldTable<Thing> THING = new FieldTable<Thing>()
            .always("thing.title", Thing::title)
            .value("note", Thing::note)
            .list("parts", PART, Thing::parts);
    private static final Thing FULL = new Thing("甲*乙", List.of("一", "# 二"), Optional.of("x\n\ny"));
    private static final Thing EMPTY = new Thing("丙", List.of(), Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    {{}} ~ line 1, column 1: a tag without a well-formed name
                    a {{b c}} ~ line 1, column 3: a tag without a well-formed name
                    a/n{{#A}} ~ line 2, column 1: a tag without a well-formed name
                    {{a..b}} ~ line 1, column 1: a tag without a well-formed name
                    a/nb{{c ~ line 2, column 2: braces that are no tag
                    c}} ~ line 1, column 2: braces that are no tag
                    {{{a}}} ~ line 1, column 1: braces that are no tag
                    {{a {{b}} }} ~ line 1, column 1: braces that are no tag
                    a/n/n{{#b}}c ~ line 3, column 1: 'b' is not closed
                    a{{/b}} ~ line 1, column 2: 'b' is closed and is not what is open
                    {{#a}}{{#b}}{{/a}}{{/b}} ~ line 1, column 13: 'a' is closed and is not what is open
                    {{^a}}{{/a}}{{/a}} ~ line 1, column 13: 'a' is closed and is not what is open
                    {{&a}} ~ line 1, column 1: a tag without a well-formed name
                    {{>a}} ~ line 1, column 1: a tag without a well-formed name
                    """)
    void whatIsMalformedIsToldWithItsPlace(String template, String message) {
        assertThatThrownBy(() -> DocumentTemplate.of(template.replace("/n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void fieldsAreFilledAndEscaped() {
        assertThat(filled("《{{ thing.title }}》", FULL)).isEqualTo("《甲\\*乙》");
        assertThat(filled("{ } } {", FULL)).isEqualTo("{ } } {");
        assertThat(filled("", FULL)).isEmpty();
    }

    @Test
    void listsAreRepeatedAndSeeWhatStandsAround() {
        assertThat(filled("{{#parts}}{{title}}/{{thing.title}};{{/parts}}", FULL))
                .isEqualTo("一/甲\\*乙;\\# 二/甲\\*乙;");
        assertThat(filled("{{#parts}}x{{/parts}}{{^parts}}none{{/parts}}", EMPTY))
                .isEqualTo("none");
        assertThat(filled("{{^parts}}none{{/parts}}", FULL)).isEmpty();
    }

    @Test
    void aFieldIsAskedWhetherItHasAValue() {
        assertThat(filled("{{#note}}[{{note}}]{{/note}}{{^note}}-{{/note}}", FULL))
                .isEqualTo("[x y]");
        assertThat(filled("{{#note}}[{{note}}]{{/note}}{{^note}}-{{/note}}", EMPTY))
                .isEqualTo("-");
    }

    @Test
    void aFieldWithALineOfItsOwnTakesParagraphs() {
        assertThat(filled("a\n\n{{note}}\n\nb {{note}}", FULL)).isEqualTo("a\n\nx\n\ny\n\nb x y");
    }

    @Test
    void aTagWithALineOfItsOwnGoesWithIt() {
        assertThat(filled("a\n  {{#parts}}  \n- {{title}}\n{{/parts}}\nb\n{{^parts}}\nc\n{{/parts}}", FULL))
                .isEqualTo("a\n- 一\n- \\# 二\nb\n");
        assertThat(filled("a\r\n{{#note}}\r\nb\r\n{{/note}}\r\nc", FULL)).isEqualTo("a\nb\nc");
    }

    @Test
    void equalTextsAreEqualTemplates() {
        assertThat(DocumentTemplate.of("a\r\n"))
                .isEqualTo(DocumentTemplate.of("a\n"))
                .hasToString("a template of 2 characters");
        assertThat(DocumentTemplate.of("a"))
                .isNotEqualTo(DocumentTemplate.of("b"))
                .isNotEqualTo("a");
        assertThat(DocumentTemplate.of("a")).hasSameHashCodeAs(DocumentTemplate.of("a"));
        assertThat(DocumentTemplate.of("a\r\n").markdown()).isEqualTo("a\n");
    }

    @Test
    void theStandardOnesNameOnlyWhatThereIs() {
        for (CaseDocument which : CaseDocument.values()) {
            DocumentTemplate template = TemplateBook.IN_FORCE.standard().template(which);
            assertThat(NameCheck.unknown(template, CaseFields.CASE))
                    .as(which.code())
                    .isEmpty();
            assertThat(template.markdown()).doesNotContain("\r").endsWith("\n");
        }
    }

    private static String filled(String template, Thing thing) {
        Filling filling = new Filling();
        filling.fill(DocumentTemplate.of(template).parts(), List.of(new Naming<>(THING, thing, "")));
        assertThat(filling.missing()).isEmpty();
        return filling.text();
    }
}
