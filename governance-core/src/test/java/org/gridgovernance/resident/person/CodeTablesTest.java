package org.gridgovernance.resident.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.residence.StayReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTablesTest {

    static Stream<Class<? extends CodeTable>> tables() {
        return Stream.of(
                Sex.class,
                EthnicGroup.class,
                MaritalStatus.class,
                Relation.class,
                Education.class,
                PoliticalStatus.class,
                DisabilityKind.class,
                ResidenceStatus.class,
                ResidenceKind.class,
                StayReason.class,
                FactGroup.class,
                Source.class,
                Employment.class,
                DocumentKind.class,
                StandardCareTag.class);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyEntryIsFoundByAllItIsKnownBy(Class<? extends CodeTable> table) {
        for (CodeTable entry : table.getEnumConstants()) {
            Stream.concat(
                            Stream.of(entry.code(), entry.zh(), entry.en()),
                            Arrays.stream(entry.aliases().split("、")).filter(alias -> !alias.isEmpty()))
                    .forEach(text -> assertThat(found(table, text)).as(text).isSameAs(entry));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyEntryReadsBackFromJson(Class<? extends CodeTable> table) {
        for (CodeTable entry : table.getEnumConstants()) {
            assertThat(Json.strict().read(Json.strict().write(entry), table)).isSameAs(entry);
        }
    }

    @Test
    void ethnicGroupsAreComplete() {
        List<String> numbered = IntStream.rangeClosed(1, 56)
                .mapToObj(i -> String.format("%02d", i))
                .toList();

        assertThat(codes(EthnicGroup.values()))
                .containsAll(numbered)
                .contains("97", "98")
                .hasSize(58);
    }

    @Test
    void relationsAreComplete() {
        Stream<Integer> numbers = Stream.concat(
                Stream.of(1, 2), IntStream.rangeClosed(10, 99).boxed().filter(i -> !List.of(13, 14, 15, 16, 17, 18, 19)
                        .contains(i)));

        assertThat(codes(Relation.values()))
                .containsExactlyElementsOf(
                        numbers.map(i -> String.format("%02d", i)).toList());
    }

    @Test
    void standardsOfOtherTablesKeepTheirCodes() {
        assertThat(codes(Sex.values())).containsExactly("0", "1", "2", "9");
        assertThat(codes(MaritalStatus.values())).containsExactly("10", "20", "21", "22", "23", "30", "40", "90");
        assertThat(codes(Education.values())).containsExactly("10", "20", "30", "40", "60", "70", "80", "90");
        assertThat(codes(PoliticalStatus.values()))
                .containsExactly("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13");
        assertThat(codes(DisabilityKind.values())).containsExactly("1", "2", "3", "4", "5", "6", "7", "9");
    }

    @ParameterizedTest
    @CsvSource({
        "户主, HEAD",
        "本人, SELF",
        "配偶, SPOUSE",
        "妻子, WIFE",
        "丈夫, HUSBAND",
        "子, SON",
        "儿子, SON",
        "女, DAUGHTER",
        "女儿, DAUGHTER",
        "父, FATHER",
        "爸爸, FATHER",
        "父亲, FATHER",
        "妈妈, MOTHER",
        "母亲, MOTHER",
        "儿媳, DAUGHTER_IN_LAW",
        "孙子, SONS_SON",
        "孙女, SONS_DAUGHTER",
        "其他亲属, OTHER_RELATIVE",
        "非亲属, NON_RELATIVE",
        "其他, OTHER"
    })
    void relationsAreReadAsLedgersWriteThem(String text, Relation relation) {
        assertThat(CodeTable.find(Relation.class, text)).contains(relation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"？", "同事", "邻居家的", "", "1", "2", "媳妇"})
    void anUnknownRelationStaysUnknown(String text) {
        assertThat(CodeTable.find(Relation.class, text)).isEmpty();
    }

    @Test
    void relationImpliesSexAndHead() {
        assertThat(Relation.DAUGHTER_IN_LAW.impliedSex()).contains(Sex.FEMALE);
        assertThat(Relation.SON_IN_LAW.impliedSex()).contains(Sex.MALE);
        assertThat(Relation.SPOUSE.impliedSex()).isEmpty();
        assertThat(Arrays.stream(Relation.values()).filter(Relation::isHead))
                .containsExactly(Relation.SELF, Relation.HEAD);
    }

    @ParameterizedTest
    @CsvSource({"汉, HAN", "汉族, HAN", "土家族, TUJIA", "毛难族, MAONAN", "崩龙, DEANG", "01, HAN", "０３, HUI"})
    void ethnicGroupsAreReadByTheirNames(String text, EthnicGroup group) {
        assertThat(CodeTable.find(EthnicGroup.class, text)).contains(group);
    }

    @Test
    void theWithdrawnMaritalCodesAreReadOnly() {
        assertThat(CodeTable.find(MaritalStatus.class, "2")).contains(MaritalStatus.MARRIED);
        assertThat(Json.strict().write(MaritalStatus.MARRIED)).isEqualTo("\"20\"");
    }

    @ParameterizedTest
    @CsvSource({
        "独居老人, elderly-alone",
        "高龄老人, very-old",
        "残疾人, disabled",
        "低保对象, subsistence-allowance",
        "慢性病患者, chronic-illness",
        "孕产妇, pregnant-or-nursing",
        "留守儿童, left-behind-child"
    })
    void careTagsAreReadAsLedgersWriteThem(String text, String code) {
        CareTag tag = CareTag.find(text).orElseThrow();

        assertThat(tag).isEqualTo(new CareTag(code));
        assertThat(tag.zh()).isEqualTo(text);
    }

    @Test
    void aVendorAddsItsOwnCareTag() {
        CareTag own = new CareTag("acme.influencer");

        assertThat(CareTag.find("网红")).isEmpty();
        assertThat(own.zh()).isEqualTo("acme.influencer");
        assertThat(Json.strict().read(Json.strict().write(own), CareTag.class)).isEqualTo(own);
        assertThatIllegalArgumentException().isThrownBy(() -> new CareTag("网红"));
    }

    private static CodeTable found(Class<? extends CodeTable> table, String text) {
        return find(table, text);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CodeTable find(Class table, String text) {
        return (CodeTable) CodeTable.find(table, text).orElseThrow();
    }

    private static List<String> codes(CodeTable[] entries) {
        return Arrays.stream(entries).map(CodeTable::code).toList();
    }
}
