package org.gridgovernance.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.TODAY;

import io.vavr.control.Either;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.duplicate.Duplicates;
import org.gridgovernance.resident.visit.VisitPlan;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a question is answered from was all so at one moment, whatever others write meanwhile. */
class OneMomentTest {
    private static final GovernanceStore STORE = new MemoryStore();
    private static final Desk WRITES = desk(STORE);
    private static final Grid GRID = Town.done(WRITES, Town.grid(HERE, "G"));
    private static final Resident PERSON =
            Town.done(WRITES, Town.register("n", Town.done(WRITES, Town.dwelling(GRID, "1"))));
    private static final Locality PLACE = Locality.grid(HERE, GRID.id());
    private static final AsOf NOW = AsOf.of(Town.NOW);

    /** Answers from snapshots, and from nothing else. */
    private record Snapshots(GovernanceStore store) implements GovernanceStore {
        @Override
        public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
            throw new IllegalStateException("asked outside the snapshot");
        }

        @Override
        public <T> T inSnapshot(Function<? super StoreSession, ? extends T> work) {
            return store.inSnapshot(work);
        }

        @Override
        public Seal seal() {
            return store.seal();
        }
    }

    private interface Question {
        Either<Rejection, ?> at(Desk desk);
    }

    static Stream<Question> questions() {
        return Stream.of(
                desk -> Population.of(desk, PLACE, NOW),
                desk -> PopulationChange.between(desk, PLACE, NOW, NOW),
                desk -> Coverage.of(desk, HERE, NOW),
                desk -> Staleness.of(desk, PLACE, NOW, Posture.NORMAL),
                desk -> CareLists.of(desk, PLACE, NOW),
                desk -> GridUses.of(desk, HERE, Period.of(TODAY)),
                desk -> VisitPlan.of(desk, Town.ref(GRID), TODAY, Posture.NORMAL, 9),
                desk -> Duplicates.of(desk, Town.ref(PERSON), TODAY),
                desk -> Duplicates.sweep(desk, HERE, TODAY, pair -> {}));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionIsAnsweredFromOneMomentOfTheStore(Question question) {
        Desk reads = desk(new Snapshots(STORE));
        assertThat(question.at(reads).isRight()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> reads.count(Criteria.of(Resident.TYPE)));
    }

    private static Desk desk(GovernanceStore store) {
        return Governance.builder().store(store).clock(() -> Town.NOW).build().as(Town.steward());
    }
}
