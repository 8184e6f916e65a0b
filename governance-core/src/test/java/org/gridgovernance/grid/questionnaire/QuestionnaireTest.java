package org.gridgovernance.grid.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.gridgovernance.grid.questionnaire.Scale.GOOD_FAIR_POOR;
import static org.gridgovernance.grid.questionnaire.Scale.YES_NO;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gridgovernance.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a questionnaire may be, which marks answer it, and what they come to. */
class QuestionnaireTest {
    private static final Item LANES = new Item("lanes", "通道", "Lanes", 3, YES_NO);
    private static final Item EQUIPMENT = new Item("equipment", "设施", "Equipment", 1, GOOD_FAIR_POOR);
    private static final Item CLEANING = new Item("cleaning", "保洁", "Cleaning", 4, GOOD_FAIR_POOR);
    private static final Questionnaire ASKED = Questionnaire.of(
            "q", 1, Section.of("fire", "消防", "Fire", LANES, EQUIPMENT), Section.of("clean", "卫生", "Clean", CLEANING));

    @Test
    void pointsCountAsAShareOfTheBestByWeight() {
        Scores scores = ASKED.score(List.of(new Mark("cleaning", 0), new Mark("lanes", 1), new Mark("equipment", 1)));
        assertThat(scores.section("fire")).contains(87.5);
        assertThat(scores.section("clean")).contains(0.0);
        assertThat(scores.section("no such")).isEmpty();
        assertThat(scores.total()).isEqualTo(43.8); // 43.75, to one decimal
        assertThat(scores.sections()).extracting(SectionScore::section).containsExactly("fire", "clean");
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void aFaultOfMarksIsNamed(List<String> faults, List<Mark> marks) {
        assertThat(ASKED.faults(marks, "marks"))
                .extracting(reason -> reason.code() + "@" + reason.path())
                .containsExactlyElementsOf(faults);
        assertThatThrownBy(() -> ASKED.score(marks)).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> faulty() {
        Mark lanes = new Mark("lanes", 1);
        Mark equipment = new Mark("equipment", 2);
        Mark cleaning = new Mark("cleaning", 2);
        return Stream.of(
                Arguments.of(List.of("questionnaire.mark-missing@marks"), List.of()),
                Arguments.of(List.of("questionnaire.mark-missing@marks"), List.of(lanes, cleaning)),
                Arguments.of(
                        List.of("questionnaire.marked-twice@marks[3].item"),
                        List.of(lanes, equipment, cleaning, new Mark("lanes", 0))),
                Arguments.of(
                        List.of("questionnaire.item-unknown@marks[0].item"),
                        List.of(new Mark("other", 1), lanes, equipment, cleaning)),
                Arguments.of(
                        List.of("questionnaire.points-off-scale@marks[0].points"),
                        List.of(new Mark("lanes", 2), equipment, cleaning)),
                Arguments.of(
                        List.of("questionnaire.points-off-scale@marks[2].points"),
                        List.of(lanes, equipment, new Mark("cleaning", -1))),
                Arguments.of(
                        List.of(
                                "questionnaire.item-unknown@marks[0].item",
                                "questionnaire.points-off-scale@marks[1].points",
                                "questionnaire.mark-missing@marks"),
                        List.of(new Mark("other", 1), new Mark("lanes", 9))));
    }

    @Test
    void aMillionMarksGetFewReasons() {
        assertThat(ASKED.faults(Collections.nCopies(1_000_000, new Mark("other", 1)), "marks"))
                .hasSizeLessThan(10);
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void whatCannotBeAskedIsNoQuestionnaire(String id, int version, Section[] sections) {
        assertThatThrownBy(() -> Questionnaire.of(id, version, sections)).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> unsound() {
        Section fire = Section.of("fire", "消防", "Fire", LANES);
        return Stream.of(
                unsound("q", 0, fire),
                unsound("Q", 1, fire),
                unsound("q", 1),
                unsound("q", 1, Section.of("fire", "消防", "Fire")),
                unsound("q", 1, fire, Section.of("empty", "空", "Empty")),
                unsound("q", 1, fire, Section.of("fire", "消防", "Fire", EQUIPMENT)),
                unsound("q", 1, fire, Section.of("again", "再", "Again", LANES)),
                unsound("q", 1, Section.of("fire", " ", "Fire", LANES)),
                unsound("q", 1, Section.of("fire", "消防", "f".repeat(201), LANES)),
                unsound("q", 1, Section.of("fire", "消防", "Fire", new Item("a b", "一", "One", 1, YES_NO))),
                unsound("q", 1, Section.of("fire", "消防", "Fire", new Item("a", "一", "One", 0, YES_NO))),
                unsound("q", 1, Section.of("fire", "消防", "Fire", new Item("a", "一", "One", 101, YES_NO))),
                unsound("q", 1, Section.of("fire", "消防", "Fire", new Item("a", "", "One", 1, YES_NO))),
                unsound(
                        "q",
                        1,
                        Section.of(
                                "fire",
                                "消防",
                                "Fire",
                                IntStream.range(0, 101)
                                        .mapToObj(i -> new Item("i" + i, "一", "One", 1, YES_NO))
                                        .toArray(Item[]::new))));
    }

    private static Arguments unsound(String id, int version, Section... sections) {
        return Arguments.of(id, version, sections);
    }

    @Test
    void theStandardOneHasFiveSectionsAndSpeaksBothLanguages() {
        Questionnaire standard = StandardQuestionnaire.COMPOUND;
        assertThat(standard.sections())
                .extracting(Section::code)
                .containsExactly("security", "sanitation", "fire-lanes", "property-service", "self-governance");
        assertThat(standard.items()).hasSize(20).allSatisfy(item -> {
            assertThat(item.zh()).containsPattern("\\p{IsHan}");
            assertThat(item.en()).doesNotContainPattern("\\p{IsHan}");
        });
        assertThat(standard.score(marks(standard, item -> item.scale().best())).total())
                .isEqualTo(100);
        assertThat(standard.score(marks(standard, item -> 0)).total()).isZero();
    }

    @Property(tries = 300)
    void scoresAreOf0To100WhateverTheOrderOfMarks(@ForAll("filled in") Filled filled, @ForAll Random random) {
        Scores scores = filled.asked().score(filled.marks());
        Stream.concat(Stream.of(scores.total()), scores.sections().stream().map(SectionScore::score))
                .forEach(score -> assertThat(score).isBetween(0.0, 100.0));
        List<Mark> shuffled = new ArrayList<>(filled.marks());
        Collections.shuffle(shuffled, random);
        assertThat(filled.asked().score(shuffled)).isEqualTo(scores);
        assertThat(Json.lenient().read(Json.lenient().write(filled.asked()), Questionnaire.class))
                .isEqualTo(filled.asked());
    }

    @Property(tries = 300)
    void theTotalIsTheMeanOfTheSectionsByWeight(@ForAll("filled in") Filled filled) {
        Scores scores = filled.asked().score(filled.marks());
        double weighed = filled.asked().sections().stream()
                .mapToDouble(section ->
                        weight(section) * scores.section(section.code()).orElseThrow())
                .sum();
        double weights = filled.asked().sections().stream()
                .mapToDouble(QuestionnaireTest::weight)
                .sum();
        assertThat(scores.total()).isCloseTo(weighed / weights, within(0.11)); // each was rounded
    }

    @Property(tries = 300)
    void oneBetterMarkNeverMakesAScoreWorse(@ForAll("filled in") Filled filled, @ForAll Random random) {
        int at = random.nextInt(filled.marks().size());
        Mark mark = filled.marks().get(at);
        int best = filled.asked().byCode().get(mark.item()).scale().best();
        List<Mark> better = new ArrayList<>(filled.marks());
        better.set(at, new Mark(mark.item(), Math.min(best, mark.points() + 1)));
        Scores before = filled.asked().score(filled.marks());
        Scores after = filled.asked().score(better);
        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        before.sections()
                .forEach(section -> assertThat(after.section(section.section()).orElseThrow())
                        .isGreaterThanOrEqualTo(section.score()));
    }

    @Property(tries = 100)
    void whateverMarkIsMissingItIsNoAnswer(@ForAll("filled in") Filled filled, @ForAll Random random) {
        List<Mark> fewer = new ArrayList<>(filled.marks());
        fewer.remove(random.nextInt(fewer.size()));
        assertThat(filled.asked().faults(fewer, "marks")).containsExactly(QuestionnaireReason.MARK_MISSING.at("marks"));
    }

    private record Filled(Questionnaire asked, List<Mark> marks) {}

    @Provide("filled in")
    Arbitrary<Filled> filledIn() {
        Arbitrary<Tuple.Tuple3<Integer, Scale, Integer>> item = Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(Scale.values()),
                        Arbitraries.integers().between(0, 10))
                .as(Tuple::of);
        return item.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(sections -> {
                    List<Section> made = new ArrayList<>();
                    List<Mark> marks = new ArrayList<>();
                    for (int s = 0; s < sections.size(); s++) {
                        List<Item> items = new ArrayList<>();
                        for (Tuple.Tuple3<Integer, Scale, Integer> each : sections.get(s)) {
                            String code = "s" + s + "-i" + items.size();
                            items.add(new Item(code, "项", "Item", each.get1(), each.get2()));
                            marks.add(new Mark(code, each.get3() % (each.get2().best() + 1)));
                        }
                        made.add(new Section("s" + s, "板块", "Section", items));
                    }
                    return new Filled(Questionnaire.of("q", 1, made.toArray(Section[]::new)), marks);
                });
    }

    private static int weight(Section section) {
        return section.items().stream().mapToInt(Item::weight).sum();
    }

    private static List<Mark> marks(Questionnaire asked, ToIntFunction<Item> points) {
        return asked.items()
                .map(item -> new Mark(item.code(), points.applyAsInt(item)))
                .toList();
    }
}
