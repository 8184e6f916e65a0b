package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterMainTest {

    @Test
    void runs() {
        assertThat(RegisterMain.run(List.of())).isZero();
    }
}
