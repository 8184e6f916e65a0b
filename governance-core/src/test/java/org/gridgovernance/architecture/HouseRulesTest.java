package org.gridgovernance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Core keeps every rule, and every rule catches its known-bad class. */
class HouseRulesTest {

    private static final String BAD = "org.gridgovernance.architecture.bad";

    @Test
    void coreKeepsEveryRule() {
        JavaClasses classes = HouseRules.mainClasses();
        assertThat(classes).isNotEmpty();
        Stream.concat(HouseRules.everywhere().stream(), HouseRules.coreOnly().stream())
                .forEach(rule -> rule.check(classes));
    }

    @Test
    void aQuarterOfWhatIsWrittenByHandIsNotShown() {
        List<JavaClass> written = HouseRules.mainClasses().stream()
                .filter(type -> type.isTopLevelClass() && !type.isArray())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                .toList();
        long hidden = written.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(hidden * 4)
                .as("%s of %s top-level types are package-private", hidden, written.size())
                .isGreaterThanOrEqualTo(written.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knownBad")
    void everyRuleCatchesItsKnownBadClass(String folder, ArchRule rule, List<String> caught) {
        EvaluationResult result = rule.evaluate(bad(folder));
        assertThat(result.hasViolation()).isTrue();
        String report = String.join("\n", result.getFailureReport().getDetails());
        assertThat(report).contains(caught);
    }

    @Test
    void everyRuleHasAKnownBadClass() {
        assertThat(knownBad())
                .hasSameSizeAs(Stream.concat(HouseRules.everywhere().stream(), HouseRules.coreOnly().stream())
                        .toList());
    }

    @Test
    void whatIsAllowedIsNotCaught() {
        assertThat(details(HouseRules.ONLY_EITHER_ON_THE_SURFACE, "vavr")).noneMatch(line -> line.contains("fine"));
        assertThat(details(HouseRules.NO_AMBIENT_TIME_OR_IDS, "ambient")).noneMatch(line -> line.contains("fine"));
        assertThat(details(HouseRules.sealedEvents(BAD + ".event.Event"), "event"))
                .noneMatch(line -> line.contains("Closed"));
        assertThat(details(HouseRules.TYPED_PERSONAL_ATTRIBUTES, "text")).noneMatch(line -> line.contains("code"));
        assertThat(details(HouseRules.typedPersonalAttributes(java.util.Set.of(BAD + ".text.PlainText#name")), "text"))
                .noneMatch(line -> line.contains("#name"));
    }

    static Stream<Arguments> knownBad() {
        return Stream.of(
                Arguments.of("cycle", HouseRules.noPackageCycles(BAD + ".cycle"), List.of("One", "Two")),
                Arguments.of(
                        "ladder",
                        HouseRules.onTheLadder(BAD + ".ladder"),
                        List.of("LooksDown", "Below.root", "OffTheLadder")),
                Arguments.of("database", HouseRules.FREE_OF_DATABASES_AND_FRAMEWORKS, List.of("KnowsSql")),
                Arguments.of("vavr", HouseRules.ONLY_EITHER_ON_THE_SURFACE, List.of("wish() shows", "wishes() shows")),
                Arguments.of(
                        "ambient",
                        HouseRules.NO_AMBIENT_TIME_OR_IDS,
                        List.of(
                                "AsksTheSystem.now()",
                                "AsksTheSystem.today()",
                                "AsksTheSystem.id()",
                                "AsksTheSystem.millis()",
                                "AsksTheSystem.clock()",
                                "AsksTheSystem.source()",
                                "AsksTheSystem.reference()")),
                Arguments.of(
                        "event", HouseRules.sealedEvents(BAD + ".event.Event"), List.of("OpenEvent", "OpenRecord")),
                Arguments.of("naming", HouseRules.FIELD_WORDS, List.of("TaskManager", "TaskDTO")),
                Arguments.of("layer", HouseRules.CONCEPTS_NOT_LAYERS, List.of("Drawer")),
                Arguments.of("crowd", HouseRules.smallPackages(2), List.of("shows 3 types")),
                Arguments.of("promise", HouseRules.PROMISED_OR_EXPERIMENTAL, List.of("Undecided")),
                Arguments.of(
                        "text", HouseRules.TYPED_PERSONAL_ATTRIBUTES, List.of("#name", "#phone", "#note", "#remark")),
                Arguments.of("unmarked", HouseRules.NULL_MARKED, List.of("Unmarked")));
    }

    private static List<String> details(ArchRule rule, String folder) {
        return rule.evaluate(bad(folder)).getFailureReport().getDetails();
    }

    private static JavaClasses bad(String folder) {
        Path root = Path.of(System.getProperty("governance.testClasses", "target/test-classes"));
        return new ClassFileImporter()
                .importPath(root.resolve(BAD.replace('.', '/')).resolve(folder));
    }
}
