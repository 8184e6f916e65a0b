package org.gridgovernance.resource.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;

/**
 * The code of a class of emergency supplies (应急物资分类代码): seven digits, 1 major class + 2 + 2 + 2; {@code 00} fills up the codes of
 * upper layers, {@code 99} is for what is not named otherwise. Immutable and thread-safe. Source: GB/T 38565-2020, 5.2.
 *
 * @param code the seven digits, the first of them 1 (基本生活保障物资), 2 (应急装备及配套物资) or 3 (工程材料与机械加工设备)
 */
public record SupplyCode(@JsonValue String code) implements Code, Comparable<SupplyCode> {
    private static final Pattern FORM =
            Pattern.compile("[123](0{6}|(0[1-9]|[1-9]\\d)(0{4}|(0[1-9]|[1-9]\\d)(00|0[1-9]|[1-9]\\d)))");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SupplyCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a supply code has seven digits, the first of them 1, 2 or 3");
        }
    }

    /**
     * That code.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public static SupplyCode of(String code) {
        return new SupplyCode(code);
    }

    /** Whether it is of the lowest layer, which items bear. */
    public boolean isLeaf() {
        return !code.endsWith("00");
    }

    /** Whether it is the other, or an upper layer of it. */
    public boolean covers(SupplyCode other) {
        return other.code.startsWith(code.substring(0, depth()));
    }

    private int depth() {
        int depth = code.length();
        while (depth > 1 && code.startsWith("00", depth - 2)) {
            depth -= 2;
        }
        return depth;
    }

    @Override
    public int compareTo(SupplyCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
