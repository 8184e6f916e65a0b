package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.TODAY;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;
import static org.gridgovernance.store.contract.Town.state;

import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised of what sources say while many speak at once: one winner, a named reason for the others. */
@Tag("sources")
abstract class SourceRaces extends HouseContract {
    @Test
    void ofEightWhoSpeakAtOnceTheSourceTrustedMostIsFollowed() {
        Source[] sources = Source.values();
        for (int round = 0; round < ROUNDS; round++) {
            Resident wang = done(desk, register(HERE, "n" + round));
            List<Either<Rejection, Accepted<Resident>>> answers = atOnce(i -> {
                StateFacts command = state(wang, sources[i % sources.length], TODAY.minusDays(i), "s" + i);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isLeft))
                    .as("round %s", round)
                    .hasSizeLessThanOrEqualTo(THREADS - sources.length)
                    .allMatch(no -> no.getLeft().names(EvidenceReason.STATEMENT_OLDER));
            Resident now = desk.find(ref(wang)).get().state();
            int trusted = List.of(sources).indexOf(Source.PUBLIC_SECURITY);
            assertThat(now.particulars().name()).isEqualTo(PersonName.of("s" + trusted));
            assertThat(now.statements()).hasSize(sources.length);
        }
        assertClean();
    }
}
