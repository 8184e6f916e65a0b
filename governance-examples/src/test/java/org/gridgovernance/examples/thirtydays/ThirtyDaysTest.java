package org.gridgovernance.examples.thirtydays;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same seed, the same days: in memory, and in a database. */
class ThirtyDaysTest {

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSamePageInEveryStore() {
        SmallRun inMemory = SmallRun.of(page("memory"), "--seed", "11");
        SmallRun again = SmallRun.of(page("again"), "--seed", "11");
        SmallRun embedded = SmallRun.of(page("h2"), "--seed", "11", "--url", "jdbc:h2:" + folder.resolve("days"));

        assertThat(inMemory.code()).as(inMemory.err()).isZero();
        assertThat(again.page()).isEqualTo(inMemory.page()).contains("48 / 48");
        assertThat(embedded.code()).as(embedded.err()).isZero();
        assertThat(embedded.page()).isEqualTo(inMemory.page());
    }

    @Test
    void anotherSeedGivesOtherDays() {
        assertThat(SmallRun.of(page("one"), "--seed", "1").page())
                .isNotEqualTo(SmallRun.of(page("two"), "--seed", "2").page());
    }

    @Test
    void progressIsShownAndTheDatabaseMustBeEmpty() {
        String url = "jdbc:h2:" + folder.resolve("twice");

        assertThat(SmallRun.of(page("first"), "--url", url).err()).contains("导入台账 100%", "模拟 100% (48/48)");
        SmallRun second = SmallRun.of(page("second"), "--url", url);
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("the database must be empty");
        assertThat(second.page()).isEmpty();
    }

    private Path page(String name) {
        return folder.resolve(name + ".html");
    }
}
