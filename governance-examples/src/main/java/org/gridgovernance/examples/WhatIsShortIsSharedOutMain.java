package org.gridgovernance.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.supplying.Supplies;
import org.gridgovernance.examples.supplying.SupplyActs;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.need.Need;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.planning.Carried;
import org.gridgovernance.resource.planning.Distribution;
import org.gridgovernance.resource.planning.DistributionProposal;
import org.gridgovernance.resource.planning.Distributions;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.reconciliation.StockReconciliation;
import org.gridgovernance.resource.request.RequestGoods;
import org.gridgovernance.resource.request.SupplyRequest;

/** Two communities ask for 100 masks and there are 60: who gets how many, and what do they see of it until they are there? */
public final class WhatIsShortIsSharedOutMain {
    final Supplies supplies = Supplies.on("2026-07-05T08:00");
    final Neighbourhood place = supplies.place();
    final SupplyItem masks = supplies.item("1990202", Unit.BOX, "医用外科口罩");
    final StockPoint warehouse = supplies.point(Neighbourhood.COUNTY, PointKind.WAREHOUSE, "江岸区应急物资仓库");
    final StockPoint here = supplies.point(Neighbourhood.COMMUNITY, PointKind.COMMUNITY, "汉口花园物资室");
    final StockPoint there = supplies.point(Supplies.NEXT_DOOR, PointKind.COMMUNITY, "江滩社区物资室");
    final Desk department = supplies.department();
    final Desk storekeeper = place.desk("storekeeper-1", Role.STOREKEEPER, Neighbourhood.COUNTY);

    /** There are sixty boxes; each community asks, and the department approves. */
    void asked() {
        place.done(storekeeper, SupplyActs.takeIn(warehouse, masks, 60, "M-26", LocalDate.parse("2028-07-05")));
        ask(here, 50, PriorityGroup.GENERAL, 500);
        ask(there, 50, PriorityGroup.ELDERLY_ALONE, 500);
    }

    private void ask(StockPoint point, long boxes, PriorityGroup group, int people) {
        SupplyRequest asked = place.done(supplies.clerk(point.home()), (id, at) -> RequestGoods.builder()
                .from((RequestGoods) SupplyActs.request(point, masks, boxes).told(id, at))
                .putPeople(group, people)
                .build());
        place.done(department, SupplyActs.approve(asked));
    }

    DistributionProposal proposed() {
        return Distributions.propose(
                        department,
                        Distribution.builder()
                                .commandId(CommandId.of("masks-0705"))
                                .item(masks.named())
                                .addGiver(Neighbourhood.COUNTY)
                                .to(Neighbourhood.COUNTY)
                                .packSize(BigDecimal.ONE)
                                .build(),
                        place.now())
                .get();
    }

    /** What the clerk of a community sees of what was asked there. */
    Need seen(AreaCode community) {
        return Needs.of(supplies.clerk(community), community, Optional.of(masks.named()), place.now())
                .get()
                .lines()
                .get(0);
    }

    /** All of it is shipped, and arrives. */
    void brought(List<Carried> promised) {
        promised.forEach(each -> {
            Allotment allotment = (Allotment) each.promise().outcome().get().aggregate();
            Allotment shipped = place.done(storekeeper, SupplyActs.ship(allotment));
            place.done(supplies.storekeeper(shipped.to().home()), SupplyActs.receive(shipped));
        });
    }

    /** Who gets how many and why, what each community sees at every step, and that nothing is lost. */
    public static void main(String[] args) {
        WhatIsShortIsSharedOutMain story = new WhatIsShortIsSharedOutMain();
        story.asked();
        DistributionProposal proposal = story.proposed();
        System.out.println(proposal.plan().table(Locale.CHINESE));
        List<Carried> promised = proposal.carryOut(story.department, many -> {});
        story.show("promised");
        story.brought(promised);
        story.show("there");
        System.out.println("agree: "
                + StockReconciliation.of(story.place.steward(), Neighbourhood.COUNTY, story.place.now())
                        .get()
                        .isClean());
    }

    private void show(String when) {
        List.of(Neighbourhood.COMMUNITY, Supplies.NEXT_DOOR)
                .forEach(community -> System.out.printf(
                        "%-8s %s asked %s promised %s delivered %s open %s%n",
                        when,
                        community,
                        seen(community).figures().asked(),
                        seen(community).figures().promised(),
                        seen(community).figures().delivered(),
                        seen(community).figures().open()));
    }
}
