package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;
import static org.gridgovernance.store.contract.Town.accepted;
import static org.gridgovernance.store.contract.Town.codes;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;
import static org.gridgovernance.store.contract.Town.rejected;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.LostRaceException;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A rival commits between the look and the write: on a node with transactions of its own the answer is that of a second
 * look; in a host's transaction there is none.
 */
class DoorRaceTest {
    private static final List<AggregateType<?>> TYPES = Governance.standardTypes();
    private static final int ROUNDS = Integer.getInteger("governance.rounds", 100);

    private final AtomicReference<Runnable> rival = new AtomicReference<>(() -> {});
    private final AtomicInteger looks = new AtomicInteger();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private Pool source;
    private Connection host;
    private Desk other;

    @AfterEach
    void close() {
        source.close();
    }

    private void open(Database database) throws SQLException {
        source = new Pool(database.with(TYPES.toArray(AggregateType<?>[]::new)));
        other = house(JdbcFixture.keeping(TYPES, JdbcGovernanceStore.using(source)))
                .build()
                .as(Town.steward());
        host = source.getConnection();
        host.setAutoCommit(false);
    }

    private static Governance.Builder house(GovernanceStore store) {
        return Governance.builder().store(store).clock(() -> Town.NOW);
    }

    /** A desk before which the rival is quicker: it acts once the facts are read. */
    private Desk slow(GovernanceStore store) {
        return house(store)
                .validator(Command.class, (command, facts) -> {
                    looks.incrementAndGet();
                    rival.getAndSet(() -> {}).run();
                    return List.of();
                })
                .build()
                .as(Town.steward());
    }

    private Desk node() {
        return slow(JdbcFixture.keeping(TYPES, JdbcGovernanceStore.using(source)));
    }

    private Desk guest() {
        return slow(JdbcFixture.keeping(TYPES, JdbcGovernanceStore.joining(() -> host, afterCommit::add)));
    }

    private long count(AggregateType<?> type) {
        return other.count(Criteria.of(type)).get();
    }

    // on a node

    @ParameterizedTest
    @EnumSource
    void theSameCommandOnAnotherNodeGivesItsAnswer(Database database) throws SQLException {
        open(database);
        RegisterResident command = register(HERE, "王小明", 1);
        AtomicReference<Accepted<Resident>> won = new AtomicReference<>();
        rival.set(() -> won.set(accepted(other, command)));
        assertThat(accepted(node(), command)).isEqualTo(won.get());
        assertThat(looks).hasValue(1);
        assertThat(count(Resident.TYPE)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void anotherCommandThatTookTheNumberIsFoundAndNamed(Database database) throws SQLException {
        open(database);
        rival.set(() -> done(other, register(NEXT_DOOR, "王小明", 1)));
        assertThat(codes(rejected(node(), register(HERE, "李四", 1))))
                .containsExactly("resident.document-taken@documents");
        assertThat(looks).hasValue(2);
        assertThat(count(Resident.TYPE)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whoWasErasedMeanwhileIsFoundErased(Database database) throws SQLException {
        open(database);
        Resident wang = done(other, register(HERE, "王小明", 1));
        rival.set(() -> done(other, Town.erase(wang)));
        assertThat(codes(rejected(node(), Town.correct(wang, "李四")))).containsExactly("subject.erased@");
    }

    @ParameterizedTest
    @EnumSource
    void aChangeInBetweenIsSeenAndBuiltUpon(Database database) throws SQLException {
        open(database);
        Grid grid = done(other, Town.grid(HERE, "1"));
        rival.set(() -> done(other, Town.rename(grid, "A")));
        assertThat(accepted(node(), Town.rename(grid, "B")).version()).isEqualTo(3);
        assertThat(looks).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource
    void eightOnTwoNodesGetOneRegistrationAndEqualAnswers(Database database) throws Exception {
        open(database);
        List<Desk> nodes = List.of(node(), node());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                RegisterResident command = register(HERE, "王小明", round);
                CyclicBarrier barrier = new CyclicBarrier(8);
                List<Callable<Accepted<Resident>>> works = IntStream.range(0, 8)
                        .<Callable<Accepted<Resident>>>mapToObj(i -> () -> {
                            barrier.await();
                            return accepted(nodes.get(i % 2), command);
                        })
                        .toList();
                List<Accepted<Resident>> answers = new ArrayList<>();
                for (Future<Accepted<Resident>> answer : threads.invokeAll(works)) {
                    answers.add(answer.get());
                }
                assertThat(answers).as("round %s", round).containsOnly(answers.get(0));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(count(Resident.TYPE)).isEqualTo(ROUNDS);
    }

    // in a host's transaction

    @ParameterizedTest
    @EnumSource
    void inAHostsTransactionALostRaceIsSaidAtOnce(Database database) throws SQLException {
        open(database);
        Grid grid = done(other, Town.grid(HERE, "1"));
        Desk guest = guest();
        done(guest, Town.dwelling(HERE, "101"));
        rival.set(() -> done(other, Town.rename(grid, "A")));
        looks.set(0);
        assertThatExceptionOfType(LostRaceException.class).isThrownBy(() -> guest.execute(Town.rename(grid, "B")));
        assertThat(looks).hasValue(1);
        rival.set(() -> done(other, Town.rename(grid, "C")));
        assertThatExceptionOfType(LostRaceException.class)
                .isThrownBy(() -> guest.executeAll(List.of(Town.rename(grid, "D"), Town.dwelling(HERE, "102"))));
        assertThat(looks).hasValue(3);
        done(guest, Town.dwelling(HERE, "103"));
        host.commit();
        assertThat(other.find(ref(grid)).get().state().title()).isEqualTo("C");
        assertThat(count(org.gridgovernance.grid.Dwelling.TYPE)).isEqualTo(2);
        afterCommit.forEach(Runnable::run);
    }

    @ParameterizedTest
    @EnumSource
    void inAHostsTransactionAKeyJustTakenIsRefusedForItsReason(Database database) throws SQLException {
        open(database);
        Desk guest = guest();
        rival.set(() -> done(other, register(NEXT_DOOR, "王小明", 1)));
        assertThat(codes(rejected(guest, register(HERE, "李四", 1))))
                .containsExactly("resident.document-taken@documents");
        assertThat(looks).hasValue(1);
        host.commit();
        assertThat(count(Resident.TYPE)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void inAHostsTransactionTheSameCommandIsAnsweredWhenItIsSentAgain(Database database) throws SQLException {
        open(database);
        Desk guest = guest();
        RegisterResident command = register(HERE, "王小明");
        AtomicReference<Accepted<Resident>> won = new AtomicReference<>();
        rival.set(() -> won.set(accepted(other, command)));
        assertThatExceptionOfType(LostRaceException.class).isThrownBy(() -> guest.execute(command));
        assertThat(looks).hasValue(1);
        host.rollback();
        assertThat(accepted(guest, command)).isEqualTo(won.get());
        assertThat(guest.executeAll(List.of(command))).allMatch(Answer::isAccepted);
        host.commit();
        assertThat(count(Resident.TYPE)).isEqualTo(1);
    }
}
