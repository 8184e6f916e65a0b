package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.RouteByCompoundMain.OWNER_FIRST;

import java.util.List;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.routing.Proposal;
import org.gridgovernance.task.routing.RouteCause;
import org.junit.jupiter.api.Test;

class RouteByCompoundMainTest {
    private final RouteByCompoundMain plain = new RouteByCompoundMain(RouteByCompoundMain::asItComes);
    private final RouteByCompoundMain own = new RouteByCompoundMain(RouteByCompoundMain::ownersFirst);

    @Test
    void thePropertyCompanyWhereThereIsOneTheCommitteeWhereThereIsNone() {
        assertThat(proposals(plain))
                .extracting(Proposal::why)
                .containsExactly(
                        RouteCause.PROPERTY_COMPANY.code(), RouteCause.COMMITTEE.code(), RouteCause.COMMITTEE.code());
        assertThat(proposals(plain))
                .extracting(plain::assignee)
                .containsExactly("汉口物业服务有限公司", "汉口花园居民委员会", "汉口花园居民委员会");
    }

    @Test
    void theVendorsRuleDecidesWhereItSaysSoAndLeavesTheRest() {
        assertThat(proposals(own))
                .extracting(Proposal::why)
                .containsExactly(RouteCause.PROPERTY_COMPANY.code(), RouteCause.COMMITTEE.code(), OWNER_FIRST);
        assertThat(proposals(own)).extracting(Proposal::decidedBy).containsOnly("owners first/1");
    }

    @Test
    void aProposalWritesNothingAndIsACommandToSend() {
        Task leak = own.leak(own.dwellings.get(2));
        Proposal proposal = own.proposal(leak);
        assertThat(own.clerk
                        .desk()
                        .find(Task.TYPE, leak.home(), leak.id())
                        .get()
                        .state())
                .isEqualTo(leak);

        assertThat(own.clerk
                        .desk()
                        .execute(proposal.command())
                        .get()
                        .aggregate()
                        .stage())
                .isEqualTo(TaskStage.DISPATCHED);
    }

    @Test
    void allThatWaitGoAtOnceAndOnce() {
        proposals(own);

        assertThat(own.dispatchAll().all()).isEqualTo(3);
        assertThat(own.dispatchAll().all()).isZero();
        assertThat(own.clerk
                        .desk()
                        .count(Criteria.of(Task.TYPE).where(Task.STAGE.is(TaskStage.DISPATCHED)))
                        .get())
                .isEqualTo(3);
    }

    @Test
    void mainPrintsWhereEachGoesAndWhy() {
        assertThat(Printed.by(() -> RouteByCompoundMain.main(new String[0]))).isEqualTo("""
                        as it comes
                          汉口花园 → 汉口物业服务有限公司  property-company, by standard routing/1
                          东风里 → 汉口花园居民委员会  committee, by standard routing/1
                          机床厂宿舍 → 汉口花园居民委员会  committee, by standard routing/1
                          dispatched: {committee=2, property-company=1}
                        with a rule of one's own
                          汉口花园 → 汉口物业服务有限公司  property-company, by owners first/1
                          东风里 → 汉口花园居民委员会  committee, by owners first/1
                          机床厂宿舍 → 机床厂  owner-first, by owners first/1
                          dispatched: {committee=1, owner-first=1, property-company=1}
                        """);
    }

    private static List<Proposal> proposals(RouteByCompoundMain town) {
        return town.dwellings.stream()
                .map((Dwelling dwelling) -> town.proposal(town.leak(dwelling)))
                .toList();
    }
}
