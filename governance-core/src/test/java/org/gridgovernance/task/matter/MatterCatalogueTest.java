package org.gridgovernance.task.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.workforce.OrganizationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked, and what a catalogue must be like. */
class MatterCatalogueTest {
    private static final MatterCatalogue STANDARD =
            MatterCatalogue.IN_FORCE.standard().catalogue();
    private static final MatterCategory CATEGORY = new MatterCategory(MatterCode.of("pets"), "宠物", "Pets");
    private static final Matter DOGS = Matter.builder()
            .code(MatterCode.of("pets.dogs"))
            .zh("犬只")
            .en("Dogs")
            .effort(10)
            .build();

    @Test
    void theStandardOneHasTheAffairsOfACommunity() {
        assertThat(STANDARD.categories()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(STANDARD.matters()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(STANDARD.matters()).allSatisfy(matter -> {
            assertThat(matter.terms()).containsOnlyKeys(Step.values());
            assertThat(matter.competent()).isNotEmpty();
        });
        assertThat(STANDARD.categories()).allSatisfy(category -> assertThat(STANDARD.under(category.code()))
                .isNotEmpty());
    }

    @Test
    void aMatterIsFoundByItsCodeAlone() {
        MatterCode rubbish = MatterCode.of("environment.rubbish");
        assertThat(STANDARD.find(rubbish)).map(Matter::zh).contains("暴露垃圾");
        assertThat(STANDARD.find(rubbish.category())).isEmpty();
        assertThat(STANDARD.has(rubbish.category())).isTrue();
        assertThat(STANDARD.has(rubbish)).isTrue();
        assertThat(STANDARD.has(MatterCode.of("environment.nothing"))).isFalse();
        assertThat(STANDARD.has(MatterCode.of("nothing"))).isFalse();
        assertThat(STANDARD.under(rubbish)).hasSize(1);
    }

    @Test
    void aRiskToPublicOrderIsForADepartment() {
        Matter risk = STANDARD.find(MatterCode.of("safety.public-order")).orElseThrow();
        assertThat(risk.competent()).containsExactly(OrganizationKind.DEPARTMENT);
        assertThat(risk.term(Step.RESOLVE, true)).contains(Term.hours(2));
    }

    @Test
    void anUrgentTermGoesBeforeTheOther() {
        Matter elevator = STANDARD.find(MatterCode.of("building.elevator")).orElseThrow();
        assertThat(elevator.term(Step.RESOLVE, true)).contains(Term.hours(2));
        assertThat(elevator.term(Step.RESOLVE, false)).contains(Term.workingDays(1));
        assertThat(elevator.term(Step.EVALUATE, true))
                .as("as long as otherwise")
                .isEqualTo(elevator.term(Step.EVALUATE, false))
                .isPresent();
        assertThat(DOGS.term(Step.RESOLVE, true)).isEmpty();
    }

    @Test
    void aCategoryCoversItsMatters() {
        assertThat(CATEGORY.code().covers(DOGS.code())).isTrue();
        assertThat(DOGS.code().covers(DOGS.code())).isTrue();
        assertThat(DOGS.code().covers(CATEGORY.code())).isFalse();
        assertThat(MatterCode.of("pet").covers(DOGS.code())).isFalse();
    }

    @Test
    void aCatalogueIsReadAndWrittenAsJson() {
        Json json = Json.strict();
        assertThat(json.read(json.write(STANDARD), MatterCatalogue.class)).isEqualTo(STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a.b.c", "A", "a b", "户", "a.b\n"})
    void aCodeThatIsNoneIsRefused(String code) {
        assertThatThrownBy(() -> MatterCode.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("amiss")
    void aCatalogueThatIsNoneIsRefused(List<MatterCategory> categories, List<Matter> matters) {
        assertThatThrownBy(() -> new MatterCatalogue("ours", 1, categories, matters))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> amiss() {
        Requirement paper = Requirement.paper("paper", "纸", "Paper");
        return Stream.of(
                        lists(List.of(), DOGS),
                        lists(List.of(CATEGORY, CATEGORY), DOGS),
                        lists(List.of(CATEGORY), DOGS, DOGS),
                        lists(List.of(new MatterCategory(DOGS.code(), "犬", "Dogs"))),
                        lists(List.of(new MatterCategory(CATEGORY.code(), " ", "Dogs"))),
                        lists(List.of(CATEGORY), like().code(CATEGORY.code()).build()),
                        lists(List.of(CATEGORY), like().zh("犬".repeat(201)).build()),
                        lists(List.of(CATEGORY), like().en("").build()),
                        lists(List.of(CATEGORY), like().effort(0).build()),
                        lists(List.of(CATEGORY), like().effort(100_001).build()),
                        lists(
                                List.of(CATEGORY),
                                like().addRequirements(paper, paper).build()),
                        lists(
                                List.of(CATEGORY),
                                like().addRequirement(Requirement.paper("P", "纸", "Paper"))
                                        .build()),
                        lists(IntStream.range(0, 201)
                                .mapToObj(i -> new MatterCategory(MatterCode.of("c" + i), "类", "Category"))
                                .collect(Collectors.toList())))
                .map(Arguments::of);
    }

    @Test
    void itsNameAndVersionHaveAForm() {
        List<MatterCategory> categories = List.of(CATEGORY);
        List<Matter> matters = List.of(DOGS);
        assertThat(new MatterCatalogue("ours", 2, categories, matters).matters())
                .containsExactly(DOGS);
        assertThatThrownBy(() -> new MatterCatalogue("Ours", 1, categories, matters))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MatterCatalogue("ours", 0, categories, matters))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Matter.Builder like() {
        return Matter.builder().from(DOGS);
    }

    private static Object[] lists(List<MatterCategory> categories, Matter... matters) {
        return new Object[] {categories, List.of(matters)};
    }
}
