package org.gridgovernance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.benchmark.kit.Workload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each workload runs, and all who are measured do equal work and leave equal rows: a workload fails by itself if not. */
class BenchmarkTest {

    /** The slowest by far: every way of doing every command, on every store. */
    private static final String BY_NIGHT = "commands";

    static Stream<String> names() {
        return BenchmarkMain.WORKLOADS.stream().map(Workload::name).filter(name -> !name.equals(BY_NIGHT));
    }

    @Test
    @Tag("nightly")
    void theSlowestRunsByNight() throws Exception {
        itRuns(BY_NIGHT);
    }

    @ParameterizedTest
    @MethodSource("names")
    void itRuns(String name) throws Exception {
        List<Workload> one = BenchmarkMain.WORKLOADS.stream()
                .filter(workload -> workload.name().equals(name))
                .toList();
        assertThat(BenchmarkMain.run(one, true))
                .containsKeys("machine", name)
                .allSatisfy((section, text) -> assertThat(text).isNotBlank().doesNotContain("NaN", "Infinity"));
    }
}
