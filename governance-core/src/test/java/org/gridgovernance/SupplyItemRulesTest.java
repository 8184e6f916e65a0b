package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.Pack;
import org.gridgovernance.resource.item.RecordSupplyItem;
import org.gridgovernance.resource.item.ReviseSupplyItem;
import org.gridgovernance.resource.item.StockBand;
import org.gridgovernance.resource.item.SupplyCode;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.item.WithdrawSupplyItem;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the catalogue of supplies, met by a command at the desk. */
class SupplyItemRulesTest {
    private static final List<Line> RULES = List.of(
            refused(SupplyItemReason.TITLE_MALFORMED, "profile.title", town -> recording(town, titled(" "))),
            refused(SupplyItemReason.TITLE_MALFORMED, "profile.title", town -> recording(town, titled("粮".repeat(61)))),
            refused(SupplyItemReason.TITLE_TAKEN, "profile.title", town -> {
                StockActs.masks(town);
                return recording(town, titled("　口罩"));
            }),
            refused(SupplyItemReason.TITLE_TAKEN, "profile.title", town -> {
                StockActs.masks(town);
                return revising(town, StockActs.rice(town), titled("口罩"));
            }),
            refused(SupplyItemReason.CODE_NOT_LEAF, "code", town -> StockActs.recording(town, "口罩", Unit.PIECE)
                    .code(SupplyCode.of("1010100"))
                    .build()),
            refused(SupplyItemReason.PACK_MALFORMED, "profile.packs", town -> recording(town, packed(pack("箱", "0")))),
            refused(
                    SupplyItemReason.PACK_MALFORMED,
                    "profile.packs",
                    town -> recording(town, packed(pack("箱", "1.5")))),
            refused(SupplyItemReason.PACK_MALFORMED, "profile.packs", town -> recording(town, packed(pack(" ", "5")))),
            refused(
                    SupplyItemReason.PACK_MALFORMED,
                    "profile.packs",
                    town -> recording(town, packed(pack("箱", "5"), pack("箱", "6")))),
            refused(
                    SupplyItemReason.PACK_MALFORMED,
                    "profile.packs",
                    town -> recording(
                            town,
                            packed(IntStream.range(0, 11)
                                    .mapToObj(i -> pack("箱" + i, "5"))
                                    .toArray(Pack[]::new)))),
            refused(SupplyItemReason.SHELF_LIFE_RANGE, "profile.shelfLifeDays", town -> recording(town, lasting(0))),
            refused(
                    SupplyItemReason.SHELF_LIFE_RANGE,
                    "profile.shelfLifeDays",
                    town -> recording(town, lasting(36_501))),
            refused(SupplyItemReason.BAND_CONTRADICTS, "profile.bands", town -> recording(town, band("-1", "5"))),
            refused(SupplyItemReason.BAND_CONTRADICTS, "profile.bands", town -> recording(town, band("6", "5"))),
            refused(SupplyItemReason.BAND_CONTRADICTS, "profile.bands", town -> recording(town, band("0.5", "5"))),
            refused(
                    SupplyItemReason.BAND_CONTRADICTS,
                    "profile.bands",
                    town -> revising(town, StockActs.masks(town), band("0.5", "5"))),
            refused(SupplyItemReason.ITEM_UNKNOWN, "item", town -> revising(town, StockActs.NO_ITEM, titled("棉被"))),
            refused(SupplyItemReason.ITEM_UNKNOWN, "item", town -> withdrawing(town, StockActs.NO_ITEM)),
            refused(SupplyItemReason.ITEM_WITHDRAWN, "item", town -> {
                SupplyItemRef masks = StockActs.masks(town);
                town.does(withdrawing(town, masks));
                return revising(town, masks, titled("棉被"));
            }),
            refused(SupplyItemReason.ITEM_WITHDRAWN, "lines[0].item", town -> {
                SupplyItemRef masks = StockActs.masks(town);
                town.does(withdrawing(town, masks));
                return StockActs.takeIn(
                        town, StockActs.point(town), NOW, StockActs.taken(masks, 5, StockActs.lasting("B1")));
            }),
            refused(
                    SupplyItemReason.ITEM_OUT_OF_REACH,
                    "lines[0].item",
                    town -> StockActs.takeIn(
                            town,
                            StockActs.point(town),
                            NOW,
                            StockActs.taken(
                                    new SupplyItemRef(Town.ELSEWHERE, new SupplyItemId(Town.id(77))),
                                    5,
                                    StockActs.lasting("B1")))));

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(RULES, SupplyItemReason.values());
    }

    @Test
    void anItemIsRevisedUntilItIsWithdrawnAndItsTitleIsFreeAgain() {
        Town town = new Town();
        SupplyItemRef masks = StockActs.masks(town);
        SupplyItem revised = town.does(revising(town, masks, packed(pack("盒", "50"), pack("箱", "2000"))));
        assertThat(revised.profile().packs()).hasSize(2);
        assertThat(revised.least(PointKind.COMMUNITY)).isZero();
        assertThat(town.does(revising(town, masks, revised.profile()))).isEqualTo(revised);
        SupplyItem withdrawn = town.does(withdrawing(town, masks));
        assertThat(withdrawn.withdrawnOn()).hasValue(TODAY);
        assertThat(town.does(withdrawing(town, masks))).isEqualTo(withdrawn);
        assertThat(town.does(recording(town, revised.profile())).named()).isNotEqualTo(masks);
    }

    private static ItemProfile titled(String title) {
        return ItemProfile.builder().title(title).build();
    }

    private static ItemProfile packed(Pack... packs) {
        return ItemProfile.builder().title("口罩").packs(List.of(packs)).build();
    }

    private static Pack pack(String title, String holds) {
        return new Pack(title, new BigDecimal(holds));
    }

    private static ItemProfile lasting(int days) {
        return ItemProfile.builder().title("口罩").shelfLifeDays(days).build();
    }

    private static ItemProfile band(String min, String max) {
        return ItemProfile.builder()
                .title("口罩")
                .putBand(PointKind.COMMUNITY, new StockBand(new BigDecimal(min), new BigDecimal(max)))
                .build();
    }

    private static RecordSupplyItem recording(Town town, ItemProfile profile) {
        return StockActs.recording(town, "x", Unit.PIECE).profile(profile).build();
    }

    private static ReviseSupplyItem revising(Town town, SupplyItemRef item, ItemProfile profile) {
        return ReviseSupplyItem.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(item.home())
                .item(item.id())
                .profile(profile)
                .build();
    }

    private static WithdrawSupplyItem withdrawing(Town town, SupplyItemRef item) {
        return WithdrawSupplyItem.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(item.home())
                .item(item.id())
                .build();
    }
}
