package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.junit.jupiter.api.RepeatedTest;

/** Many want the same goods at once, in a memory store; the contract kit does the like for every store. */
class DeliveryRaceTest {
    private static final int RIVALS = 16;

    private final Town town = new Town();

    @RepeatedTest(10)
    void theLastUnitIsPromisedOnce() throws Exception {
        Depot depot = Depot.of(town);
        depot.promised(99);
        assertThat(winners(IntStream.range(0, RIVALS)
                        .mapToObj(i -> depot.allot(1).build())
                        .toList()))
                .isOne();
        assertThat(depot.acts().stock(depot.from(), depot.item()).available(Town.NOW))
                .isZero();
    }

    @RepeatedTest(10)
    void whatIsPromisedIsShippedOrReleasedOnce() throws Exception {
        Depot depot = Depot.of(town);
        AllotmentRef named = depot.promised(10);
        List<Command<?>> rivals = new ArrayList<>(List.of(depot.acts().release(named)));
        IntStream.range(1, RIVALS).forEach(i -> rivals.add(depot.acts().ship(named)));
        assertThat(winners(rivals)).isOne();
    }

    @RepeatedTest(10)
    void whatIsShippedIsReceivedOnce() throws Exception {
        Depot depot = Depot.of(town);
        AllotmentRef named = depot.shipped(10);
        assertThat(winners(IntStream.range(0, RIVALS)
                        .mapToObj(i -> depot.receive(named).build())
                        .toList()))
                .isOne();
        assertThat(depot.acts().stock(depot.to(), depot.item()).onHand(Account.SHELF))
                .isEqualByComparingTo("10");
        assertThat(town.governance().verify(Town.HOME).isClean()).isTrue();
    }

    private long winners(List<? extends Command<?>> commands) throws Exception {
        CyclicBarrier together = new CyclicBarrier(commands.size());
        ExecutorService hands = Executors.newFixedThreadPool(commands.size());
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (Command<?> command : commands) {
                answers.add(hands.submit(() -> {
                    together.await();
                    return town.tries(command).isRight();
                }));
            }
            long won = 0;
            for (Future<Boolean> answer : answers) {
                won += answer.get() ? 1 : 0;
            }
            return won;
        } finally {
            hands.shutdownNow();
        }
    }
}
