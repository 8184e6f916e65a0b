package org.gridgovernance.mediation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.CodeTable;

/**
 * What a dispute is about (纠纷类型): one of the ministry's types, or a kind of one of them, as {@code contract.shop-lease}. The
 * ministry's statistics count a kind with its type; a vendor adds kinds of its own. Immutable and thread-safe.
 *
 * @param code the code of a {@link StandardDisputeType}, and for a kind of it a dot and lower-case letters, digits and
 *     hyphens, a letter first, at most 40
 */
public record DisputeType(@JsonValue String code) implements Code, Comparable<DisputeType> {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** 商铺租赁. */
    public static final DisputeType SHOP_LEASE = of(StandardDisputeKind.SHOP_LEASE);
    /** 劳动报酬. */
    public static final DisputeType WAGES = of(StandardDisputeKind.WAGES);
    /** 因病致贫. */
    public static final DisputeType ILLNESS_POVERTY = of(StandardDisputeKind.ILLNESS_POVERTY);
    /** 新业态用工. */
    public static final DisputeType NEW_ECONOMY_WORK = of(StandardDisputeKind.NEW_ECONOMY_WORK);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code is malformed, or does not begin with the code of a type
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DisputeType {
        int dot = code.indexOf('.');
        if ((dot >= 0 && !KIND.matcher(code.substring(dot + 1)).matches())
                || CodeTable.find(StandardDisputeType.class, type(code))
                        .filter(type -> type.code().equals(type(code)))
                        .isEmpty()) {
            throw new IllegalArgumentException("a dispute type is a standard one, or a kind of one after a dot");
        }
    }

    /** A type of the ministry. */
    public static DisputeType of(StandardDisputeType type) {
        return new DisputeType(type.code());
    }

    /** The type with which the ministry counts it. */
    public StandardDisputeType standard() {
        return CodeTable.find(StandardDisputeType.class, type(code)).orElseThrow();
    }

    /** The label in Chinese: of a standard kind its own, else that of the type. */
    public String zh() {
        return kind().map(CodeTable::zh).orElseGet(() -> standard().zh());
    }

    /** The label in English: of a standard kind its own, else that of the type. */
    public String en() {
        return kind().map(CodeTable::en).orElseGet(() -> standard().en());
    }

    private Optional<StandardDisputeKind> kind() {
        return Arrays.stream(StandardDisputeKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static DisputeType of(StandardDisputeKind kind) {
        return new DisputeType(kind.code());
    }

    private static String type(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    @Override
    public int compareTo(DisputeType other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
