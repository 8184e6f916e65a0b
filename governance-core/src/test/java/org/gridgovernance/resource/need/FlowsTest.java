package org.gridgovernance.resource.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestId;
import org.gridgovernance.resource.request.SupplyRequestStage;
import org.gridgovernance.store.MemoryStore;
import org.junit.jupiter.api.Test;

/** However many areas ask, what became of it is told. */
class FlowsTest {
    private static final Instant NOW = Instant.parse("2025-06-30T04:00:00Z");

    @Test
    void moreAreasAskThanOneQuestionNames() {
        Desk desk = Governance.builder()
                .store(new MemoryStore())
                .build()
                .as(Actor.of("steward", Grant.of(Role.DATA_STEWARD, AreaCode.of("4201"))));
        List<SupplyRequest> requests = IntStream.range(0, 1_501)
                .mapToObj(i -> request(AreaCode.of("420102%03d%03d".formatted(1 + i / 900, 1 + i % 900)), i))
                .toList();
        assertThat(Flows.of(desk, requests, NOW).isRight()).isTrue();
    }

    private static SupplyRequest request(AreaCode home, int number) {
        return SupplyRequest.builder()
                .id(new SupplyRequestId(new UUID(1, number)))
                .home(home)
                .point(new StockPointId(new UUID(2, number)))
                .neededBy(LocalDate.of(2025, 7, 1))
                .askedBy("clerk")
                .askedAt(NOW)
                .stage(SupplyRequestStage.APPROVED)
                .stageSince(NOW)
                .build();
    }
}
