package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.CodeTable;

/**
 * Whose the buildings of a compound are, and how they came about (产权类型). The standard ones are constants, words of practice
 * and no national code; a vendor adds its own under any other code. Immutable and thread-safe.
 *
 * @param code lower-case letters, digits and hyphens, a letter first, at most 40
 */
public record OwnershipForm(@JsonValue String code) implements Code, Comparable<OwnershipForm> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** 单位自管房. */
    public static final OwnershipForm UNIT_OWNED = new OwnershipForm(StandardOwnershipForm.UNIT_OWNED.code());
    /** 改制企业房. */
    public static final OwnershipForm RESTRUCTURED_ENTERPRISE =
            new OwnershipForm(StandardOwnershipForm.RESTRUCTURED_ENTERPRISE.code());
    /** 商品房. */
    public static final OwnershipForm COMMERCIAL = new OwnershipForm(StandardOwnershipForm.COMMERCIAL.code());
    /** 零散老旧房. */
    public static final OwnershipForm SCATTERED_OLD = new OwnershipForm(StandardOwnershipForm.SCATTERED_OLD.code());
    /** 保障性住房. */
    public static final OwnershipForm AFFORDABLE = new OwnershipForm(StandardOwnershipForm.AFFORDABLE.code());
    /** 还建房. */
    public static final OwnershipForm RESETTLEMENT = new OwnershipForm(StandardOwnershipForm.RESETTLEMENT.code());
    /** 农村自建房. */
    public static final OwnershipForm RURAL_SELF_BUILT =
            new OwnershipForm(StandardOwnershipForm.RURAL_SELF_BUILT.code());

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OwnershipForm {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "the code of an ownership form has at most 40 lower-case letters, digits and hyphens");
        }
    }

    /** The standard form that a text of a ledger means: its code, its label in either language, or an alias. */
    public static Optional<OwnershipForm> find(String text) {
        return CodeTable.find(StandardOwnershipForm.class, text).map(standard -> new OwnershipForm(standard.code()));
    }

    /** The label in Chinese; the code itself for a vendor's own. */
    public String zh() {
        return standard().map(StandardOwnershipForm::zh).orElse(code);
    }

    /** The label in English; the code itself for a vendor's own. */
    public String en() {
        return standard().map(StandardOwnershipForm::en).orElse(code);
    }

    private Optional<StandardOwnershipForm> standard() {
        return CodeTable.find(StandardOwnershipForm.class, code);
    }

    @Override
    public int compareTo(OwnershipForm other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
