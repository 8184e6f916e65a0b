package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.resource.point.CorrectStockPoint;
import org.gridgovernance.resource.point.EntrustStockPoint;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of opening and entrusting stock points, met by a command at the desk. */
class StockPointRulesTest {
    private static final List<Line> RULES = List.of(
            refused(StockPointReason.TITLE_MALFORMED, "title", town -> opening(town)
                    .title(" ")
                    .build()),
            refused(StockPointReason.TITLE_MALFORMED, "title", town -> opening(town)
                    .title("库".repeat(41))
                    .build()),
            refused(StockPointReason.TITLE_TAKEN, "title", town -> {
                StockActs.point(town);
                return opening(town).title("　社区物资室 ").build();
            }),
            refused(StockPointReason.PARTNER_MISSING, "kind", town -> opening(town)
                    .kind(PointKind.PARTNER_SHOP)
                    .build()),
            refused(StockPointReason.PARTNER_CONTRADICTS, "partner", town -> opening(town)
                    .partner(Errands.department(town, "应急"))
                    .build()),
            refused(StockPointReason.PARTNER_UNKNOWN, "partner", town -> opening(town)
                    .kind(PointKind.PARTNER_SHOP)
                    .partner(new OrganizationRef(HOME, new OrganizationId(Town.id(98))))
                    .build()),
            refused(StockPointReason.CUSTODIAN_UNKNOWN, "custodian", town -> opening(town)
                    .custodian(StockActs.NO_WORKER)
                    .build()),
            refused(StockPointReason.POINT_UNKNOWN, "point", town -> entrust(town, StockActs.NO_POINT, worker(town))),
            refused(StockPointReason.POINT_UNKNOWN, "point", town -> correct(town, StockActs.NO_POINT)
                    .build()),
            refused(StockPointReason.TITLE_MALFORMED, "title", town -> correct(town, StockActs.point(town))
                    .title(" ")
                    .build()),
            refused(StockPointReason.TITLE_TAKEN, "title", town -> {
                StockActs.point(town);
                return correct(town, town.does(opening(town).build()).id())
                        .title("社区物资室")
                        .build();
            }),
            refused(StockPointReason.PARTNER_CONTRADICTS, "partner", town -> correct(town, StockActs.point(town))
                    .partner(Errands.department(town, "应急"))
                    .build()),
            refused(StockPointReason.PARTNER_MISSING, "point", town -> correct(
                            town,
                            town.does(opening(town)
                                            .kind(PointKind.PARTNER_SHOP)
                                            .partner(Errands.department(town, "应急"))
                                            .build())
                                    .id())
                    .build()),
            refused(StockPointReason.PARTNER_UNKNOWN, "partner", town -> correct(
                            town,
                            town.does(opening(town)
                                            .kind(PointKind.PARTNER_SHOP)
                                            .partner(Errands.department(town, "应急"))
                                            .build())
                                    .id())
                    .partner(new OrganizationRef(HOME, new OrganizationId(Town.id(98))))
                    .build()),
            refused(
                    StockPointReason.CUSTODIAN_UNKNOWN,
                    "custodian",
                    town -> entrust(town, StockActs.point(town), StockActs.NO_WORKER)),
            refused(StockPointReason.BEFORE_OPENED, "occurredAt", town -> EntrustStockPoint.builder()
                    .from(entrust(
                            town,
                            town.does(opening(town).occurredAt(NOW).build()).id(),
                            worker(town)))
                    .occurredAt(NOW.minus(Duration.ofDays(2)))
                    .build()));

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line);
    }

    /** Points are closed, and their books, by a count: see there. */
    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(
                RULES,
                StockPointReason.TITLE_MALFORMED,
                StockPointReason.TITLE_TAKEN,
                StockPointReason.PARTNER_MISSING,
                StockPointReason.PARTNER_CONTRADICTS,
                StockPointReason.PARTNER_UNKNOWN,
                StockPointReason.CUSTODIAN_UNKNOWN,
                StockPointReason.POINT_UNKNOWN,
                StockPointReason.BEFORE_OPENED);
    }

    @Test
    void aPartnerShopKeepsAStockAndSomebodyAnswersForIt() {
        Town town = new Town();
        WorkerId first = worker(town);
        OrganizationRef shop = Errands.organization(town, HOME, OrganizationKind.ENTERPRISE, "百佳超市");
        StockPoint point = town.does(opening(town)
                .kind(PointKind.PARTNER_SHOP)
                .title(" 百佳  超市 ")
                .partner(shop)
                .custodian(first)
                .build());
        assertThat(point.title()).isEqualTo("百佳 超市");
        assertThat(point.partner()).hasValue(shop);
        assertThat(point.custodian().asOf(TODAY)).containsExactly(first);
        WorkerId second = worker(town);
        StockPoint entrusted = town.does(entrust(town, point.id(), second));
        assertThat(entrusted.custodian().asOf(TODAY)).containsExactly(second);
        assertThat(entrusted.custodian().asOf(TODAY.minusDays(1))).containsExactly(first);
        assertThat(town.does(entrust(town, point.id(), second))).isEqualTo(entrusted);
    }

    @Test
    void aPointIsCorrectedAndKeepsItsTitleIfItIsItsOwn() {
        Town town = new Town();
        StockPointId point = StockActs.point(town);
        GeoPoint at = new GeoPoint(CoordinateSystem.CGCS2000, 114.3, 30.6);
        StockPoint placed = town.does(correct(town, point).title("社区物资室").at(at).build());
        assertThat(placed.at()).hasValue(at);
        assertThat(placed.title()).isEqualTo("社区物资室");
        StockPoint renamed = town.does(correct(town, point).title(" 物资  室 ").build());
        assertThat(renamed.at()).isEmpty();
        assertThat(renamed.title()).isEqualTo("物资 室");
        assertThat(renamed.kind()).isEqualTo(PointKind.COMMUNITY);
        assertThat(town.does(correct(town, point).title("物资 室").build())).isEqualTo(renamed);
    }

    private static CorrectStockPoint.Builder correct(Town town, StockPointId point) {
        CorrectStockPoint.Builder correct = CorrectStockPoint.builder();
        correct.commandId(town.nextId()).occurredAt(NOW).home(HOME).point(point).title("新物资室");
        return correct;
    }

    private static WorkerId worker(Town town) {
        return Errands.worker(
                town, Errands.department(town, "应急" + town.nextId().value()), 40);
    }

    private static OpenStockPoint.Builder opening(Town town) {
        OpenStockPoint.Builder opening = OpenStockPoint.builder();
        opening.from(StockActs.opening(town, HOME, PointKind.COMMUNITY, "另一物资室"));
        return opening;
    }

    private static EntrustStockPoint entrust(Town town, StockPointId point, WorkerId worker) {
        return EntrustStockPoint.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .point(point)
                .custodian(worker)
                .build();
    }
}
