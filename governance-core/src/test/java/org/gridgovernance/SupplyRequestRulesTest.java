package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.DeliveryActs.ago;
import static org.gridgovernance.DeliveryActs.line;
import static org.gridgovernance.DeliveryActs.now;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.ELSEWHERE;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.request.ApproveRequest;
import org.gridgovernance.resource.request.DeclineRequest;
import org.gridgovernance.resource.request.RequestGoods;
import org.gridgovernance.resource.request.RequestLine;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestId;
import org.gridgovernance.resource.request.SupplyRequestReason;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.resource.request.SupplyRequestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of supply requests, met by a command at the desk, and what comes of one. */
class SupplyRequestRulesTest {
    private static final SupplyRequestId NONE = new SupplyRequestId(Town.id(9_004));
    private static final SupplyRequestRef NOBODYS = new SupplyRequestRef(HOME, NONE);

    private static final List<Line> RULES = List.of(
            refused(
                    StockPointReason.POINT_UNKNOWN,
                    "point",
                    town -> ask(town, line(item(town), 5), r -> r.point(DeliveryActs.NOWHERE))),
            refused(StockPointReason.BEFORE_OPENED, "occurredAt", town -> {
                GoodsLine five = line(item(town), 5);
                return ask(town, five, r -> r.occurredAt(NOW.minus(Duration.ofDays(40)))
                        .neededBy(TODAY.minusDays(40)));
            }),
            refused(StockPointReason.POINT_CLOSED, "point", town -> {
                PointRef shut = now(town).point(HOME);
                now(town).shut(shut);
                return now(town).request(shut, line(item(town), 5)).build();
            }),
            refused(
                    SupplyRequestReason.NEEDED_BY_IMPLAUSIBLE,
                    "neededBy",
                    town -> ask(town, line(item(town), 5), r -> r.neededBy(TODAY.minusDays(1)))),
            refused(
                    SupplyRequestReason.NEEDED_BY_IMPLAUSIBLE,
                    "neededBy",
                    town -> ask(town, line(item(town), 5), r -> r.neededBy(TODAY.plusDays(366)))),
            refused(
                    SupplyRequestReason.PEOPLE_IMPLAUSIBLE,
                    "people",
                    town -> ask(town, line(item(town), 5), r -> r.putPeople(PriorityGroup.INFANT, 0))),
            refused(
                    SupplyRequestReason.ASKED_TOO_FAR,
                    "askedOf",
                    town -> ask(town, line(item(town), 5), r -> r.askedOf(AreaCode.of("420103")))),
            refused(
                    SupplyRequestReason.ASKED_TOO_FAR,
                    "askedOf",
                    town -> ask(town, line(item(town), 5), r -> r.askedOf(AreaCode.of("4202")))),
            refused(
                    SupplyRequestReason.TEXT_BLANK,
                    "purpose",
                    town -> ask(town, line(item(town), 5), r -> r.purpose(PersonalText.of(" ")))),
            refused(StockReason.NO_LINES, "lines", town -> ask(town, line(item(town), 5), r -> r.lines(List.of()))),
            refused(QuantityReason.NOT_POSITIVE, "lines[0].quantity", town -> ask(town, line(item(town), -5), r -> r)),
            refused(
                    QuantityReason.UNIT_DIFFERS,
                    "lines[0].quantity.unit",
                    town -> ask(town, new GoodsLine(item(town), Quantity.of(5, Unit.BOX)), r -> r)),
            refused(
                    SupplyItemReason.ITEM_UNKNOWN,
                    "lines[0].item",
                    town -> ask(town, line(DeliveryActs.NOTHING, 5), r -> r)),
            refused(
                    SupplyItemReason.ITEM_OUT_OF_REACH,
                    "lines[0].item",
                    town -> ask(town, line(now(town).item(ELSEWHERE, Unit.PIECE), 5), r -> r)),
            refused(SupplyRequestReason.REQUEST_UNKNOWN, "request", town -> now(town)
                    .approve(NOBODYS)),
            refused(SupplyRequestReason.REQUEST_UNKNOWN, "request", town -> now(town)
                    .decline(NOBODYS)),
            refused(SupplyRequestReason.REQUEST_UNKNOWN, "request", town -> now(town)
                    .withdraw(NOBODYS)),
            refused(SupplyRequestReason.REQUEST_UNKNOWN, "request", town -> now(town)
                    .close(NOBODYS)),
            refused(SupplyRequestReason.NOT_AT_THIS_STAGE, "request", town -> now(town)
                    .approve(approved(town))),
            refused(SupplyRequestReason.NOT_AT_THIS_STAGE, "request", town -> now(town)
                    .decline(approved(town))),
            refused(SupplyRequestReason.NOT_AT_THIS_STAGE, "request", town -> now(town)
                    .withdraw(approved(town))),
            refused(SupplyRequestReason.NOT_AT_THIS_STAGE, "request", town -> now(town)
                    .close(asked(town))),
            refused(SupplyRequestReason.BEFORE_LAST_ACT, "occurredAt", town -> ago(town, 1)
                    .approve(asked(town))),
            refused(SupplyRequestReason.BEFORE_LAST_ACT, "occurredAt", town -> ago(town, 1)
                    .close(approved(town))),
            refused(SupplyRequestReason.OWN, "request", town -> now(town)
                    .approve(town.does(ask(town, line(item(town), 5), r -> r)).named())),
            refused(SupplyRequestReason.NOT_ASKED, "lines[0].item", town -> now(town)
                    .approve(asked(town), line(DeliveryActs.NOTHING, 1))),
            refused(StockReason.LINE_TWICE, "lines[1].item", town -> {
                SupplyItemRef item = item(town);
                SupplyRequestRef request = now(town).asked(now(town).point(HOME), line(item, 5));
                return now(town).approve(request, line(item, 1), line(item, 2));
            }),
            refused(StockReason.NO_LINES, "lines", town -> now(town)
                    .approve(
                            NOBODYS,
                            Collections.nCopies(201, line(DeliveryActs.NOTHING, 1))
                                    .toArray(GoodsLine[]::new))),
            refused(
                    SupplyRequestReason.MORE_THAN_ASKED,
                    "lines[0].quantity",
                    town -> approve(town, Quantity.of(6, Unit.PIECE))),
            refused(SupplyRequestReason.NOTHING_APPROVED, "lines", town -> approve(town, Quantity.none(Unit.PIECE))),
            refused(QuantityReason.NEGATIVE, "lines[0].quantity", town -> approve(town, Quantity.of(-1, Unit.PIECE))),
            refused(
                    QuantityReason.UNIT_DIFFERS,
                    "lines[0].quantity.unit",
                    town -> approve(town, Quantity.of(1, Unit.BOX))),
            refused(SupplyRequestReason.TEXT_BLANK, "because", town -> DeclineRequest.builder()
                    .from(now(town).decline(asked(town)))
                    .because(PersonalText.of(""))
                    .build()));

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line, new Town(), Town::desk);
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(RULES, SupplyRequestReason.values());
    }

    @Test
    void whatIsNotNamedIsApprovedAsItWasAsked() {
        Town town = new Town();
        SupplyItemRef masks = item(town);
        SupplyItemRef gowns = item(town);
        SupplyItemRef gloves = item(town);
        SupplyRequestRef request =
                now(town).asked(now(town).point(HOME), line(masks, 5), line(gowns, 6), line(gloves, 7));
        SupplyRequest approved =
                town.does(now(town).approve(request, line(gowns, 2), new GoodsLine(gloves, Quantity.none(Unit.PIECE))));
        assertThat(approved.stage()).isEqualTo(SupplyRequestStage.APPROVED);
        assertThat(approved.lines().stream().map(RequestLine::granted))
                .containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(2), BigDecimal.ZERO);
    }

    @Test
    void whoIsAboveOrInTheSameCountyIsAsked() {
        Town town = new Town();
        for (String area : List.of("42", "4201", "420102", "420102018", "420102018001", "420102019", "420102019003")) {
            town.does(ask(town, line(item(town), 5), r -> r.askedOf(AreaCode.of(area))));
        }
    }

    @Test
    void whatIsDeclinedWithdrawnOrClosedStaysSo() {
        Town town = new Town();
        assertThat(town.does(now(town).decline(asked(town))).because()).hasValue(DeliveryActs.WORDS);
        assertThat(town.does(now(town).withdraw(asked(town))).stage()).isEqualTo(SupplyRequestStage.WITHDRAWN);
        SupplyRequestRef closed = town.does(now(town).close(approved(town))).named();
        assertThat(town.tries(now(town).close(closed)).getLeft().names(SupplyRequestReason.NOT_AT_THIS_STAGE))
                .isTrue();
    }

    private static SupplyItemRef item(Town town) {
        return now(town).item();
    }

    private static RequestGoods ask(Town town, GoodsLine line, UnaryOperator<RequestGoods.Builder> but) {
        return but.apply(now(town).request(now(town).point(HOME), line)).build();
    }

    private static SupplyRequestRef asked(Town town) {
        return now(town).asked(now(town).point(HOME), line(item(town), 5));
    }

    private static SupplyRequestRef approved(Town town) {
        return now(town).approved(now(town).point(HOME), line(item(town), 5));
    }

    private static ApproveRequest approve(Town town, Quantity quantity) {
        SupplyItemRef item = item(town);
        return now(town).approve(now(town).asked(now(town).point(HOME), line(item, 5)), new GoodsLine(item, quantity));
    }
}
