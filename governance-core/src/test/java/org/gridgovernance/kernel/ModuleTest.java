package org.gridgovernance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of core run inside the named module, so that its descriptor is tried too. */
class ModuleTest {

    @Test
    @Tag("module") // mutation tests run on the class path
    void runsInsideTheModule() {
        assertThat(Json.class.getModule().getName()).isEqualTo("org.gridgovernance.core");
    }
}
