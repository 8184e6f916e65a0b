package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.architecture.HouseRules;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Severity;
import org.junit.jupiter.api.Test;

/** Every reason of the library speaks both languages, and stands in the table that vendors read. */
class ReasonTableTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "reasons.md");
    private static final List<Class<?>> DECLARING = declaring();
    private static final Path GENERATED = Path.of("target", "reasons.md");

    @Test
    void theLibraryHasReasonsAndAllAreEnums() {
        assertThat(codes()).hasSizeGreaterThan(50);
        assertThat(DECLARING).allMatch(Class::isEnum);
    }

    @Test
    void noCodeHasTwoMeanings() {
        assertThat(codes()).extracting(ReasonCode::code).doesNotHaveDuplicates();
    }

    @Test
    void aCodeIsItsConceptADotAndWords() {
        assertThat(codes()).extracting(ReasonCode::code).allSatisfy(code -> assertThat(code)
                .matches("[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void everyReasonSpeaksChineseAndEnglish() {
        assertThat(codes()).allSatisfy(code -> {
            assertThat(code.zh()).matches(".*\\p{IsHan}.*").isEqualTo(code.zh().strip());
            assertThat(code.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void aReasonIsAnErrorOrAWarningWhereItIsSaid() {
        assertThat(codes()).allSatisfy(code -> {
            assertThat(code.at("there"))
                    .returns(Severity.ERROR, reason -> reason.severity())
                    .returns("there", reason -> reason.path())
                    .returns(code.code(), reason -> reason.code());
            assertThat(code.warnAt("there").refuses()).isFalse();
        });
    }

    @Test
    void theDocumentListsAllReasonsAndOnlyThem() throws IOException {
        String table = table();
        Files.writeString(GENERATED, table);
        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as(
                        "docs/reasons.md is not what the code says; run: cp governance-core/target/reasons.md docs/reasons.md")
                .isEqualTo(table);
    }

    private static String table() {
        String lines = codes().stream()
                .sorted(Comparator.comparing(ReasonCode::code))
                .map(code -> "| `%s` | %s | %s | `%s` |".formatted(code.code(), code.zh(), code.en(), where(code)))
                .collect(Collectors.joining("\n"));
        return """
                # Reasons (原因码)

                Every reason for which the library refuses a command or warns of one. Codes are stable and never reused for another
                meaning; show users the words of their language, let programs decide by the code. A reason comes with the path of the
                field it concerns, as in the command's JSON.

                This table is generated: `ReasonTableTest` fails when it is not what the code says, and tells how to renew it.

                | code | zh | en | where |
                |---|---|---|---|
                %s
                """.formatted(lines);
    }

    private static String where(ReasonCode code) {
        Enum<?> constant = (Enum<?>) code;
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static List<ReasonCode> codes() {
        return DECLARING.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(ReasonCode.class::cast)
                .toList();
    }

    private static List<Class<?>> declaring() {
        return HouseRules.mainClasses().stream()
                .filter(type -> type.isAssignableTo(ReasonCode.class))
                .filter(type -> !type.isInterface() && !type.isAnonymousClass())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}
