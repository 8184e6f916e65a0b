package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.DeliveryActs.STREET;
import static org.gridgovernance.DeliveryActs.line;
import static org.gridgovernance.DeliveryActs.now;
import static org.gridgovernance.Town.HOME;

import java.util.Optional;
import java.util.Set;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.need.Need;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

/** Who sees what is promised to a community, and asked of one. */
class SupplySightTest {
    private static final AreaCode NEXT_DOOR = AreaCode.of("420102018002");

    private final Town town = new Town();
    private final DeliveryActs acts = now(town);
    private final SupplyItemRef masks = acts.item();
    private final PointRef street = acts.point(STREET);
    private final PointRef home = acts.point(HOME);

    private Desk clerk(AreaCode area) {
        return town.governance().as(Actor.of("clerk", Grant.of(Role.COMMUNITY_CLERK, area)));
    }

    private AllotmentRef promised() {
        acts.stocked(street, masks, 100);
        SupplyRequestRef request = acts.approved(home, line(masks, 40));
        return town.does(acts.allot(street, home, line(masks, 30))
                        .request(request)
                        .build())
                .named();
    }

    private static Ref<Allotment> ref(AllotmentRef allotment) {
        return Allotment.entry(allotment.home(), allotment.id());
    }

    private static Criteria<Allotment> to(AreaCode... areas) {
        return Criteria.of(Allotment.TYPE).where(Allotment.TO.in(Set.of(areas)));
    }

    @Test
    void theCommunityItGoesToSeesAnAllotmentOfTheStreetAndNoOther() {
        AllotmentRef allotment = promised();

        assertThat(clerk(HOME).find(ref(allotment)).isRight()).isTrue();
        assertThat(clerk(HOME).history(ref(allotment)).isRight()).isTrue();
        assertThat(clerk(HOME).search(to(HOME)).get().items()).hasSize(1);
        assertThat(clerk(HOME).count(to(HOME)).get()).isEqualTo(1);
        assertThat(clerk(NEXT_DOOR).find(ref(allotment)).getLeft().names(KernelReason.NOT_FOUND))
                .isTrue();
        assertThat(clerk(NEXT_DOOR).search(to(HOME)).get().items()).isEmpty();
        assertThat(clerk(NEXT_DOOR).search(to(HOME, NEXT_DOOR)).get().items()).isEmpty();
        assertThat(clerk(NEXT_DOOR).count(to(HOME)).get()).isZero();
    }

    @Test
    void aSearchForAnythingElseStaysInOnesOwnArea() {
        promised();

        assertThat(clerk(HOME).search(Criteria.of(Allotment.TYPE)).get().items())
                .isEmpty();
        assertThat(clerk(HOME)
                        .search(to(HOME).where(Allotment.POINT.is(street.id())))
                        .get()
                        .items())
                .isEmpty();
    }

    @Test
    void whoAsksSeesWhatIsPromised() {
        promised();

        Need need = Needs.of(clerk(HOME), HOME, Optional.of(masks), Town.NOW)
                .get()
                .lines()
                .get(0);

        assertThat(need.figures().promised()).isEqualByComparingTo("30");
        assertThat(need.figures().open()).isEqualByComparingTo("10");
    }

    @Test
    void theCommunityThatIsAskedSeesTheRequest() {
        SupplyRequestRef request = DeliveryActs.by(
                        DeliveryActs.chief(town),
                        acts.request(home, line(masks, 5)).askedOf(NEXT_DOOR).build())
                .named();

        assertThat(clerk(NEXT_DOOR)
                        .find(SupplyRequest.entry(HOME, request.id()))
                        .isRight())
                .isTrue();
        assertThat(clerk(NEXT_DOOR)
                        .search(Criteria.of(SupplyRequest.TYPE).where(SupplyRequest.ASKED_OF.is(NEXT_DOOR)))
                        .get()
                        .items())
                .hasSize(1);
        assertThat(clerk(AreaCode.of("420102018003"))
                        .find(SupplyRequest.entry(HOME, request.id()))
                        .isLeft())
                .isTrue();
    }

    @Test
    void everybodyWithARoleReadsTheCatalogueAndNobodyElse() {
        Desk stranger = town.governance().as(Actor.of("stranger"));

        assertThat(clerk(HOME).find(masks.ref()).isRight()).isTrue();
        assertThat(clerk(HOME).search(Criteria.of(SupplyItem.TYPE)).get().items())
                .hasSize(1);
        assertThat(stranger.find(masks.ref()).isLeft()).isTrue();
        assertThat(stranger.search(Criteria.of(SupplyItem.TYPE)).isLeft()).isTrue();
    }

    @Test
    void aGateThatDeniesIsHeardWhereItIsKept() {
        Town strict = new Town(standard -> standard.gate(
                "the street shows nothing",
                1,
                Scope.in(STREET),
                MayRead.class,
                question ->
                        question.actor().id().equals("clerk") && question.area().equals(STREET)
                                ? Verdict.deny(KernelReason.NOT_PERMITTED)
                                : Verdict.abstain()));
        DeliveryActs there = now(strict);
        SupplyItemRef item = there.item();
        PointRef from = there.point(STREET);
        PointRef to = there.point(HOME);
        there.stocked(from, item, 100);
        SupplyRequestRef request = there.approved(to, line(item, 40));
        AllotmentRef allotment = strict.does(
                        there.allot(from, to, line(item, 30)).request(request).build())
                .named();
        Desk clerk = strict.governance().as(Actor.of("clerk", Grant.of(Role.COMMUNITY_CLERK, HOME)));

        assertThat(clerk.find(ref(allotment)).isLeft()).isTrue();
        assertThat(clerk.find(item.ref()).isLeft()).isTrue();
        assertThat(clerk.search(to(HOME)).get().items()).isEmpty();
    }
}
