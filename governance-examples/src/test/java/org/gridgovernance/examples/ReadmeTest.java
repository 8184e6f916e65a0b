package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.architecture.HouseRules;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs say is there is there, and both say the same. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w+)(?:\\.(\\w+))?");
    private static final Pattern SETTING = Pattern.compile("[a-z_]+|[a-z]+([A-Z][a-z]+)+|[A-Z]+_[A-Z]+");
    private static final Set<String> OF_JAVA = Set.of("IllegalArgumentException", "IllegalStateException");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theFirstCodeIsThatOfTheExample(String readme) {
        String example = text("governance-examples/src/main/java/org/gridgovernance/examples/EmbedMain.java");
        String region = example.replaceAll("(?s).*// README: begin\\n(.*?) *// README: end.*", "$1")
                .replaceAll("(?m)^ {8}", "");

        assertThat(fences(readme, "java").get(0)).isEqualTo(region);
        assertThat(region.lines()).hasSizeLessThanOrEqualTo(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyTypeAndMemberExists(String readme) {
        assertThat(codes(readme).filter(code -> TYPE.matcher(code).matches()).filter(code -> !OF_JAVA.contains(code)))
                .hasSizeGreaterThan(30)
                .filteredOn(code -> !SETTING.matcher(code).matches())
                .allSatisfy(code -> {
                    MatchResult parts = TYPE.matcher(code).results().findFirst().orElseThrow();
                    assertThat(sources(parts.group(1))).as("type of %s", code).hasSize(1);
                    if (parts.group(2) != null) {
                        assertThat(text(sources(parts.group(1)).get(0))).contains(parts.group(2) + "(");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyPackageOfTheMapExistsAndNoPlannedOneDoes(String readme) {
        Set<String> mapped = codes(readme)
                .filter(code -> code.startsWith("org.gridgovernance"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mapped).isEqualTo(packages());
        assertThat(HouseRules.LADDER.stream().filter(concept -> !mapped.contains("org.gridgovernance." + concept)))
                .isNotEmpty()
                .allSatisfy(planned -> assertThat(text(readme)).contains(planned));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyLinkedFileExists(String readme) {
        assertThat(LINK.matcher(text(readme)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "CONTRIBUTING.md"})
    void everyCommandNamesWhatTheBuildKnows(String readme) {
        String pom = text("pom.xml") + text("governance-core/pom.xml") + text("governance-examples/pom.xml");
        List<String> words = Stream.concat(fences(readme, "sh").stream().flatMap(String::lines), codes(readme))
                .filter(line -> line.startsWith("./mvnw"))
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();

        assertThat(ROOT.resolve("mvnw")).isExecutable();
        assertThat(words).hasSizeGreaterThan(10);
        assertThat(words).filteredOn(word -> word.startsWith("governance-")).allSatisfy(module -> assertThat(pom)
                .contains("<module>" + module + "</module>"));
        assertThat(words).filteredOn(word -> word.startsWith("-P")).allSatisfy(profile -> assertThat(pom)
                .contains("<id>" + profile.substring(2) + "</id>"));
        assertThat(words).filteredOn(word -> word.matches("-D(look|fast)")).allSatisfy(property -> assertThat(pom)
                .contains("<name>" + property.substring(2) + "</name>"));
        assertThat(words)
                .filteredOn(word -> word.matches("-Dtest=(?!FooTest).*"))
                .allSatisfy(test ->
                        assertThat(sources(test.substring("-Dtest=".length()))).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theDependenciesAreThisVersion(String readme) {
        String version = text("pom.xml").replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");

        assertThat(fences(readme, "xml")).singleElement().asString().contains("<version>" + version + "</version>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theRefusalIsTheOneThatTheDeskGives(String readme) {
        AreaCode community = AreaCode.of("420102018001");
        Reason reason = Governance.builder()
                .build()
                .as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, community)))
                .execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-17-1"))
                        .occurredAt(Instant.EPOCH)
                        .home(community)
                        .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                        .addDocument(Document.of(DocumentKind.RESIDENT_ID, "110101190102030091"))
                        .build())
                .getLeft()
                .reasons()
                .get(0);

        assertThat(fences(readme, "text"))
                .containsExactly(String.join("\n", reason.code(), reason.path(), reason.zh(), reason.en()) + "\n");
    }

    @Test
    void bothHaveTheSameStructure() {
        assertThat(shape("README.zh-CN.md")).isEqualTo(shape("README.md"));
        for (String language : List.of("java", "sh", "xml", "text")) {
            assertThat(fences("README.zh-CN.md", language)).isEqualTo(fences("README.md", language));
        }
        assertThat(sortedCodes("README.zh-CN.md")).isEqualTo(sortedCodes("README.md"));
    }

    /** Headings by level, fences by language, rows of tables by number of cells, items of lists. */
    private static List<String> shape(String readme) {
        boolean[] fenced = {false};
        return text(readme)
                .lines()
                .filter(line -> {
                    boolean mark = line.startsWith("```");
                    fenced[0] ^= mark;
                    return mark || (!fenced[0] && line.matches("(#|\\||\\* ).*"));
                })
                .map(line -> line.startsWith("|")
                        ? "|".repeat((int) line.chars().filter(c -> c == '|').count())
                        : line.split(" ", 2)[0])
                .toList();
    }

    private static List<String> sortedCodes(String readme) {
        return codes(readme).sorted().toList();
    }

    private static Stream<String> codes(String readme) {
        String prose = FENCE.matcher(text(readme)).replaceAll("");
        return CODE.matcher(prose).results().map(code -> code.group(1));
    }

    private static List<String> fences(String readme, String language) {
        return FENCE.matcher(text(readme))
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(2))
                .toList();
    }

    private static Set<String> packages() {
        return sources("src/main/java", "package-info")
                .map(file -> text(file).replaceAll("(?s).*\\npackage ([\\w.]+);.*", "$1"))
                .filter(name -> !name.startsWith("org.gridgovernance.examples"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources(String type) {
        return sources(type.matches(".*(Test|Contract)") ? "src/test/java" : "src/main/java", type)
                .toList();
    }

    private static Stream<Path> sources(String folder, String type) {
        return Stream.of("governance-core", "governance-persistence-jdbc", "governance-examples")
                .flatMap(module -> below(ROOT.resolve(module).resolve(folder)))
                .filter(file -> file.endsWith(type + ".java"));
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList().stream();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String text(String path) {
        return text(ROOT.resolve(path));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
