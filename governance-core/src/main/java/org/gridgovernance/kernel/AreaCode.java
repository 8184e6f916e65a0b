package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statistical area code (统计用区划代码): twelve digits, 2 province + 2 prefecture + 2 county + 3 street or town + 3
 * community or village, upper levels filled with zeros. Immutable and thread-safe.
 *
 * <p>Any depth is an area, also one that leaves a level out (a town directly under a prefecture-level city without
 * counties), a development zone, or a virtual unit ({@code 498}, {@code 598}). Whether an area exists is the business of
 * an area table, which is versioned input and never compiled in. {@link #NATION} covers all.
 *
 * @param code the twelve digits
 */
public record AreaCode(@JsonValue String code) implements Code, Comparable<AreaCode> {

    private static final Pattern SHORT = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");
    private static final int LENGTH = 12;
    private static final int[] ENDS = {12, 9, 6, 4, 2};

    /** The whole country (全国), twelve zeros. */
    public static final AreaCode NATION = new AreaCode("000000000000");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not twelve digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AreaCode {
        if (code.length() != LENGTH || !code.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new IllegalArgumentException(KernelReason.AREA_MALFORMED.en());
        }
    }

    /**
     * The area of a code of 2, 4, 6, 9 or 12 digits.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public static AreaCode of(String digits) {
        return parse(digits).getOrElseThrow(() -> new IllegalArgumentException(KernelReason.AREA_MALFORMED.en()));
    }

    /** The area of a code of 2, 4, 6, 9 or 12 digits, or {@link KernelReason#AREA_MALFORMED}. */
    public static Either<Rejection, AreaCode> parse(String digits) {
        String text = digits.strip();
        return SHORT.matcher(text).matches()
                ? Either.right(new AreaCode(text + "0".repeat(12 - text.length())))
                : Either.left(Rejection.of(KernelReason.AREA_MALFORMED.at("")));
    }

    /** The digits down to the deepest level that is not zero; empty for {@link #NATION}. */
    public String prefix() {
        for (int i = 0; i < ENDS.length; i++) {
            int start = i + 1 < ENDS.length ? ENDS[i + 1] : 0;
            if (!isZero(start, ENDS[i])) {
                return code.substring(0, ENDS[i]);
            }
        }
        return "";
    }

    /** Whether the other area is this one or lies inside it. */
    public boolean covers(AreaCode other) {
        return other.code.startsWith(prefix());
    }

    /** The next area above, skipping levels left out; empty above {@link #NATION}. */
    public Optional<AreaCode> parent() {
        String prefix = prefix();
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        int cut = prefix.length() > 6 ? prefix.length() - 3 : prefix.length() - 2;
        return Optional.of(new AreaCode(prefix.substring(0, cut) + "0".repeat(12 - cut)));
    }

    /** Whether this is a community or village (社区、村), the lowest level. */
    public boolean isCommunity() {
        return !isZero(9, 12);
    }

    @Override
    public int compareTo(AreaCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private boolean isZero(int from, int to) {
        return code.regionMatches(from, NATION.code, from, to - from);
    }
}
