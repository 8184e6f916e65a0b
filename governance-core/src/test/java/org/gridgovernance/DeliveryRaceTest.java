package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.point.PointRef;
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

    @RepeatedTest(10)
    void noMoreGoesBackThanCameFromWhateverPoint() throws Exception {
        Depot depot = Depot.of(town);
        AllotmentRef came = depot.received(10);
        List<Command<?>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            PointRef other = depot.acts().point(Town.HOME);
            depot.acts().stocked(other, depot.item(), 3);
            rivals.add(depot.acts()
                    .allot(other, depot.from(), DeliveryActs.line(depot.item(), 3))
                    .returns(came)
                    .build());
        }
        assertThat(winners(rivals)).isEqualTo(3);
    }

    private long winners(List<? extends Command<?>> commands) throws Exception {
        return Rivals.of(town.desk(), commands).stream().filter(Either::isRight).count();
    }
}
