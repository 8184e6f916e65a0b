package org.gridgovernance.resource.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.resource.allocation.Locality;
import org.junit.jupiter.api.Test;

/** Each point of a plan is called otherwise, whatever their titles. */
class LocalitiesTest {
    @Test
    void noTwoAreCalledTheSame() {
        Localities places = new Localities();
        assertThat(Stream.of("A", "A", "A #2", "A #3", "A", "A #2")
                        .map(title -> places.of(title, Optional.empty()))
                        .map(Locality::code))
                .doesNotHaveDuplicates()
                .startsWith("A", "A #2", "A #2 #2");
    }
}
