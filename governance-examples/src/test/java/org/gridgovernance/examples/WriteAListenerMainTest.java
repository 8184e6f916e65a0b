package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WriteAListenerMainTest {

    @Test
    void hearsOnceOfWhatWasKeptAndOfNothingElse() {
        assertThat(WriteAListenerMain.listen()).containsExactly("请走访 please visit 欧阳* by visit-17-1");
    }

    @Test
    void mainPrintsWhatWasHeard() {
        assertThat(Printed.by(() -> WriteAListenerMain.main(new String[0])))
                .isEqualTo("请走访 please visit 欧阳* by visit-17-1\n");
    }
}
