package org.gridgovernance.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of the table of a case's course as a whole. */
class CaseActTest {
    @ParameterizedTest
    @EnumSource
    void everyRefusalNamesItsArticle(CaseAct act) {
        assertThat(act.refusal().zh()).matches(".*第[一二三四五六七八九十百零]+条.*");
        assertThat(act.refusal().en()).matches(".*\\barts?\\. \\d+.*");
    }

    @Test
    void eachActIsRefusedForAReasonOfItsOwn() {
        Set<CourseReason> reasons =
                Stream.of(CaseAct.values()).map(CaseAct::refusal).collect(Collectors.toSet());
        assertThat(reasons).hasSameSizeAs(CaseAct.values()).containsExactlyInAnyOrder(CourseReason.values());
    }

    /** To be agreed in effect and performed depends on what else was done: the last consent, signature, obligation. */
    @Test
    void everyStageIsReachedAndEveryStageButTheLastIsLeft() {
        Set<MediationStage> reached = EnumSet.of(
                MediationStage.REGISTERED,
                MediationStage.CONSENTED,
                MediationStage.EFFECTIVE,
                MediationStage.PERFORMED);
        Stream.of(CaseAct.values()).flatMap(act -> act.to().stream()).forEach(reached::add);
        assertThat(reached).containsExactlyInAnyOrder(MediationStage.values());
        for (MediationStage stage : MediationStage.values()) {
            Stream<CaseAct> possible = Stream.of(CaseAct.values()).filter(act -> act.isPossibleAt(stage));
            if (stage == MediationStage.ARCHIVED) {
                assertThat(possible).containsExactly(CaseAct.DESTROY);
            } else {
                assertThat(possible.filter(act -> act != CaseAct.TELL && act != CaseAct.CHANGE_SIDE))
                        .isNotEmpty();
            }
        }
    }
}
