package org.gridgovernance.mediation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in words: as papers write them, and back. */
class ChineseAmountTest {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "10, 壹角整",
        "55, 伍角伍分",
        "100, 壹元整",
        "105, 壹元零伍分",
        "150, 壹元伍角整",
        "1000, 壹拾元整",
        "10005, 壹佰元零伍分",
        "32504, 叁佰贰拾伍元零肆分",
        "140950, 壹仟肆佰零玖元伍角整",
        "600714, 陆仟零柒元壹角肆分",
        "1000500, 壹万零伍元整",
        "1200000, 壹万贰仟元整",
        "1640902, 壹万陆仟肆佰零玖元零贰分",
        "10700053, 壹拾万柒仟元伍角叁分",
        "100005000, 壹佰万零伍拾元整",
        "1000000000, 壹仟万元整",
        "10000000000, 壹亿元整",
        "10000500000, 壹亿零伍仟元整",
        "100100000000, 壹拾亿零壹佰万元整",
        "1000100000000, 壹佰亿零壹佰万元整",
        "100000000000000, 壹万亿元整",
        "100010000000000, 壹万零壹亿元整",
        "100010001000100, 壹万零壹亿零壹万零壹元整"
    })
    void asPapersWriteThem(long fen, String words) {
        assertThat(new ChineseAmount(fen).words()).isEqualTo(words);
    }

    @Test
    void notLessThanNothingAndNotWithoutEnd() {
        assertThatThrownBy(() -> new ChineseAmount(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChineseAmount(1_000_000_000_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ChineseAmount(999_999_999_999_999_999L).words()).endsWith("玖角玖分");
    }

    @Property(tries = 2_000)
    void thereAndBack(@ForAll @LongRange(min = 1, max = 100_000_000_000_000L) long fen) {
        readsBack(fen);
    }

    /** Amounts with many zeros, which random ones seldom have. */
    @Property(tries = 2_000)
    void thereAndBackWithZeros(
            @ForAll @LongRange(min = 0, max = 32_767) long digits, @ForAll @LongRange(min = 1, max = 9) long digit) {
        long fen = 0;
        for (int place = 0; place < 15; place++) {
            fen = fen * 10 + ((digits >> place & 1) == 1 ? digit : 0);
        }
        readsBack(fen);
    }

    private static void readsBack(long fen) {
        String words = new ChineseAmount(fen).words();
        assertThat(fen(words)).as(words).isEqualTo(fen);
        assertThat(words)
                .doesNotContain("零零", "零元伍", "零万", "零亿")
                .doesNotStartWith("元")
                .matches(".*[整分]");
    }

    /** Reads the words by another way than they are written: every unit multiplies what stands before it. */
    private static long fen(String words) {
        String whole = words.contains("元") ? words.substring(0, words.indexOf('元')) : "";
        String part = words.substring(words.indexOf('元') + 1);
        return 100 * yuan(whole) + 10 * before(part, '角') + before(part, '分');
    }

    private static long yuan(String words) {
        int yi = words.indexOf('亿');
        if (yi >= 0) {
            return yuan(words.substring(0, yi)) * 100_000_000 + yuan(words.substring(yi + 1));
        }
        int wan = words.indexOf('万');
        if (wan >= 0) {
            return yuan(words.substring(0, wan)) * 10_000 + yuan(words.substring(wan + 1));
        }
        return 1_000 * before(words, '仟') + 100 * before(words, '佰') + 10 * before(words, '拾') + last(words);
    }

    private static long before(String words, char unit) {
        int at = words.indexOf(unit);
        return at < 0 ? 0 : DIGITS.indexOf(words.charAt(at - 1));
    }

    private static long last(String words) {
        return words.isEmpty() ? 0 : Math.max(0, DIGITS.indexOf(words.charAt(words.length() - 1)));
    }
}
