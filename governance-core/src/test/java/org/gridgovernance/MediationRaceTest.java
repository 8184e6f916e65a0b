package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.MediationActs.in;
import static org.gridgovernance.MediationActs.party;
import static org.gridgovernance.Town.HOME;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.confidence.PrivateRecord;
import org.gridgovernance.mediation.course.ConductReason;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.store.LostRaceException;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.RepeatedTest;

/** Many at one case, or at one book: whoever comes second sees what the first one did. */
class MediationRaceTest {
    private static final int RIVALS = 16;

    private final Town town = new Town();
    private final MediationActs acts = in(town);

    @RepeatedTest(3)
    void casesOfAYearHaveEachNumberOnce() throws Exception {
        List<? extends Command<?>> rivals =
                IntStream.range(0, RIVALS).mapToObj(i -> acts.register()).toList();
        List<Either<Rejection, ? extends Accepted<?>>> answers = retried(rivals);
        assertThat(answers.stream()
                        .map(answer -> (MediationCase) answer.get().aggregate())
                        .map(found -> found.number().number()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, RIVALS).boxed().toList());
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @RepeatedTest(3)
    void theLastConsentIsTheLastWhicheverItIs() throws Exception {
        MediationCaseId found = acts.does(acts.register(IntStream.rangeClosed(1, RIVALS)
                                .mapToObj(i -> party(i, "p" + i).build())
                                .toArray(Party[]::new))
                        .build())
                .id();
        Integer[] all = IntStream.rangeClosed(1, RIVALS).boxed().toArray(Integer[]::new);
        acts.doesAll(acts.accept(found), acts.tell(found, all));
        retried(Stream.of(all).map(party -> acts.consent(found, party)).toList());
        MediationCase ready = acts.found(found);
        assertThat(ready.stage()).isEqualTo(MediationStage.CONSENTED);
        assertThat(ready.consents()).extracting(consent -> consent.party()).containsExactlyInAnyOrder(all);
    }

    @RepeatedTest(3)
    void ofManyWhoNameAMediatorOneDoes() throws Exception {
        MediationCaseId found = acts.consented();
        List<Either<Rejection, ? extends Accepted<?>>> answers = retried(IntStream.range(0, RIVALS)
                .mapToObj(i -> acts.name(found, acts.crew().vice()))
                .toList());
        assertThat(answers.stream().filter(Either::isRight)).hasSize(1);
        assertThat(answers.stream().filter(Either::isLeft).map(Either::getLeft))
                .allMatch(refusal -> refusal.names(ConductReason.IN_CHARGE_ALREADY));
        assertThat(acts.found(found).mediators()).hasSize(1);
    }

    @RepeatedTest(5)
    void whatIsToldWhileAMediatorLeavesIsNotSeenByHim() throws Exception {
        MediationCaseId found = acts.mediating();
        List<Command<?>> rivals = new ArrayList<>(IntStream.range(0, RIVALS - 1)
                .mapToObj(i -> ConfidenceRulesTest.tell(acts, found, 1))
                .toList());
        rivals.add(acts.withdraw(found, acts.crew().vice(), WithdrawalCause.RECUSED));
        retried(rivals);
        List<PrivateRecord> told =
                MediationActs.keeper(town).search(Criteria.of(PrivateRecord.TYPE)).get().items().stream()
                        .map(each -> each.state())
                        .toList();
        assertThat(told).hasSize(RIVALS - 1).allSatisfy(record -> assertThat(record.seenBy())
                .containsExactly(MediationActs.KEEPER, MediationActs.TENANT));
    }

    /** All at once, and those again that lost too often. */
    private List<Either<Rejection, ? extends Accepted<?>>> retried(List<? extends Command<?>> commands)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(commands.size());
        ExecutorService hands = Executors.newFixedThreadPool(commands.size());
        try {
            List<Future<Either<Rejection, ? extends Accepted<?>>>> answers = new ArrayList<>();
            for (Command<?> command : commands) {
                answers.add(hands.submit(() -> {
                    together.await();
                    return persistently(command);
                }));
            }
            List<Either<Rejection, ? extends Accepted<?>>> outcomes = new ArrayList<>();
            for (Future<Either<Rejection, ? extends Accepted<?>>> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            hands.shutdownNow();
        }
    }

    private Either<Rejection, ? extends Accepted<?>> persistently(Command<?> command) {
        while (true) {
            try {
                return MediationActs.keeper(town).execute(command);
            } catch (LostRaceException lost) {
                Thread.onSpinWait();
            }
        }
    }
}
