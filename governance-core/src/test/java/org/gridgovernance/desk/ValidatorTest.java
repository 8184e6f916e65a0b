package org.gridgovernance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static final Reason WARNING = KernelReason.NOT_FOUND.warnAt("a");
    private static final Reason FIRST = KernelReason.NOT_FOUND.at("b");
    private static final Reason SECOND = KernelReason.NOT_FOUND.at("c");

    private final AtomicInteger asked = new AtomicInteger();

    private Validator<String> finding(Reason... reasons) {
        return value -> {
            asked.incrementAndGet();
            return List.of(reasons);
        };
    }

    @Test
    void allAreAskedAndAllIsGathered() {
        assertThat(Validator.all(finding(FIRST), finding(), finding(WARNING, SECOND))
                        .check(""))
                .containsExactly(FIRST, WARNING, SECOND);
        assertThat(asked).hasValue(3);
    }

    @Test
    void aSequenceEndsWithTheFirstErrorAndKeepsWarnings() {
        assertThat(Validator.seq(finding(WARNING), finding(FIRST), finding(SECOND))
                        .check(""))
                .containsExactly(WARNING, FIRST);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aWarningEndsNoSequence() {
        assertThat(Validator.seq(finding(WARNING), finding(), finding(WARNING)).check(""))
                .containsExactly(WARNING, WARNING);
        assertThat(asked).hasValue(3);
    }

    @Test
    void thatIsOneReasonUnlessItHolds() {
        Validator<String> blank = Validator.that(String::isBlank, FIRST);
        assertThat(blank.check(" ")).isEmpty();
        assertThat(blank.check("x")).containsExactly(FIRST);
    }
}
