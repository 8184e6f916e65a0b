package org.gridgovernance.resource.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much of something can be told, and what is wrong with it. */
class QuantityTest {
    @Test
    void equalAmountsAreEqualValues() {
        assertThat(Quantity.of("25.500", Unit.KILOGRAM)).isEqualTo(Quantity.of("25.5", Unit.KILOGRAM));
        assertThat(new Quantity(new BigDecimal("1E+3"), Unit.PIECE)).isEqualTo(Quantity.of(1_000, Unit.PIECE));
        assertThat(new Quantity(new BigDecimal("1E+3"), Unit.PIECE).amount()).hasToString("1000");
    }

    @Test
    void whatIsWrongIsTold() {
        assertThat(codes(Quantity.of(0, Unit.PIECE))).containsExactly(QuantityReason.NOT_POSITIVE);
        assertThat(codes(Quantity.of(-1, Unit.PIECE))).containsExactly(QuantityReason.NOT_POSITIVE);
        assertThat(codes(Quantity.of("1.5", Unit.PIECE))).containsExactly(QuantityReason.NOT_WHOLE);
        assertThat(codes(Quantity.of("1.5", Unit.LITRE))).isEmpty();
        assertThat(codes(Quantity.of("0.0005", Unit.LITRE))).containsExactly(QuantityReason.TOO_FINE);
        assertThat(codes(new Quantity(Quantity.MOST, Unit.PIECE))).isEmpty();
        assertThat(codes(new Quantity(Quantity.MOST.add(BigDecimal.ONE), Unit.PIECE)))
                .containsExactly(QuantityReason.TOO_MUCH);
        assertThat(Quantity.none(Unit.PIECE).faultsOrNone("q")).isEmpty();
        assertThat(Quantity.of(-1, Unit.PIECE).faultsOrNone("q")).containsExactly(QuantityReason.NEGATIVE.at("q"));
    }

    @Test
    void amountsThatNobodyCanReadAreRefusedAndCostNothing() {
        for (String unreadable : List.of("1E+999999999", "1E-999999999", "-1E+999999999", "0." + "1".repeat(41))) {
            Quantity quantity = Quantity.of(unreadable, Unit.LITRE);
            assertThat(codes(quantity)).containsExactly(QuantityReason.TOO_FINE);
            assertThat(quantity.faultsOrNone("q")).containsExactly(QuantityReason.TOO_FINE.at("q"));
        }
    }

    @Test
    void nothingIsNothingHoweverItIsWritten() {
        assertThat(Quantity.of("0E-2000000000", Unit.LITRE)).isEqualTo(Quantity.none(Unit.LITRE));
        assertThat(Quantity.plain(new BigDecimal("0E+2000000000"))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void unitsAreNotMixed() {
        Quantity masks = Quantity.of(1_200, Unit.PIECE);
        Quantity rice = Quantity.of("25.5", Unit.KILOGRAM);
        assertThatIllegalArgumentException().isThrownBy(() -> masks.plus(rice));
        assertThat(masks.plus(masks.times(2))).isEqualTo(Quantity.of(3_600, Unit.PIECE));
        assertThat(Quantity.none(Unit.BOX).isNone()).isTrue();
    }

    @Test
    void whatIsCountedComesBeforeWhatIsMeasured() {
        assertThat(Stream.of(Unit.values()).filter(Unit::isCounted))
                .containsExactly(Unit.PIECE, Unit.PAIR, Unit.SET, Unit.BOX, Unit.BOTTLE, Unit.BAG, Unit.DOSE);
    }

    private static List<QuantityReason> codes(Quantity quantity) {
        return quantity.faults("q")
                .map(reason -> Stream.of(QuantityReason.values())
                        .filter(code -> code.at("q").equals(reason))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
