package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.page.BarChart;
import org.gridgovernance.examples.page.Block;
import org.gridgovernance.examples.page.Caption;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Paragraph;
import org.gridgovernance.examples.page.Series;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.examples.thirtydays.Answered;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.Share;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.need.NeedFigures;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.planning.Distribution;
import org.gridgovernance.resource.planning.Distributions;

/** What is scarcest on the last evening, and how the rule in force would share out what there is of it. Nothing is written. */
final class SharesOfAnItem {
    private static final Words NOTHING =
            Words.of("没有可分配的品目，或无人申请。", "There is nothing to be shared, or nobody asks for any.");

    private final Season season;
    private final Desk desk;
    private final Instant now;

    SharesOfAnItem(Season season) {
        this.season = season;
        desk = season.setting().desks().observer();
        now = season.setting().clock().instant();
    }

    /** Of the items of which something is open, the one of which least is there for it. */
    private Optional<SupplyItemRef> item() {
        Map<SupplyItemRef, BigDecimal> there = new HashMap<>();
        season.setting()
                .book()
                .stocks()
                .forEach(stock ->
                        there.merge(stock.item(), stock.usable(season.setting().today()), BigDecimal::add));
        return Answered.by(Needs.of(desk, SeasonPlaces.COUNTY, Optional.empty(), now)).byItem().entrySet().stream()
                .filter(each -> each.getValue().open().signum() > 0)
                .max(Comparator.comparingDouble((Map.Entry<SupplyItemRef, NeedFigures> each) ->
                                each.getValue().open().doubleValue()
                                        / there.getOrDefault(each.getKey(), BigDecimal.ZERO)
                                                .add(BigDecimal.ONE)
                                                .doubleValue())
                        .thenComparing(each -> each.getKey().id().value()))
                .map(Map.Entry::getKey);
    }

    List<Block> blocks() {
        return item().flatMap(item -> Distributions.propose(desk, distribution(item), now)
                        .map(proposal -> blocks(item, proposal.plan()))
                        .toJavaOptional())
                .orElse(List.of(new Paragraph(NOTHING)));
    }

    private static Distribution distribution(SupplyItemRef item) {
        return Distribution.builder()
                .commandId(CommandId.of("season-shares"))
                .item(item)
                .addGiver(SeasonPlaces.COUNTY)
                .to(SeasonPlaces.COUNTY)
                .packSize(BigDecimal.ONE)
                .build();
    }

    private List<Block> blocks(SupplyItemRef item, AllocationPlan plan) {
        String title = season.setting().goods().stream()
                .filter(each -> each.named().equals(item))
                .map(each -> each.profile().title())
                .findFirst()
                .orElse("");
        return List.of(
                chart(
                        Words.of("各物资点可得的份额", "What each would get of what it needs")
                                .followedBy(title),
                        plan),
                new Paragraph(Words.of("运输费用及其下界（米×件）", "cost of bringing it, and its bound, in metres times units")
                        .followedBy(plan.cost() + " / " + plan.bound())));
    }

    private static BarChart chart(Words title, AllocationPlan plan) {
        return new BarChart(
                new Caption(title, title, Words.of("数量", "amount")),
                Words.of("物资点", "point"),
                plan.shares().stream().map(SharesOfAnItem::words).toList(),
                List.of(
                        new Series(
                                Words.of("缺口", "needed"),
                                "s1",
                                plan.shares().stream()
                                        .map(share -> (double) share.wanted())
                                        .toList()),
                        new Series(
                                Words.of("份额", "share"),
                                "s3",
                                plan.shares().stream()
                                        .map(share -> (double) share.packs())
                                        .toList())),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static Words words(Share share) {
        return DataTable.same(share.demand().at().code());
    }
}
