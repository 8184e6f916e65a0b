package org.gridgovernance.task.demand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;

/**
 * Which figure is asked for (指标). Those that the library reckons itself are constants; a vendor adds its own under any other
 * code. Immutable and thread-safe.
 *
 * @param code lower-case letters, digits and hyphens, a letter first, at most 40
 */
public record FigureCode(@JsonValue String code) implements Code, Comparable<FigureCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** 实有人口: how many people live there. */
    public static final FigureCode POPULATION = new FigureCode("population");
    /** 分类人口: how many people live there as what, by the code of the kind of residence. */
    public static final FigureCode POPULATION_BY_KIND = new FigureCode("population-by-kind");
    /** 重点人群数: how many people who live there have which care tag, by its code. */
    public static final FigureCode CARE_LIST_COUNT = new FigureCode("care-list-count");
    /** 户数: how many households live there. */
    public static final FigureCode HOUSEHOLDS = new FigureCode("households");
    /** 房屋数: how many dwellings are on record there, on whatever day it is asked. */
    public static final FigureCode DWELLINGS = new FigureCode("dwellings");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FigureCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "the code of a figure has at most 40 lower-case letters, digits and hyphens");
        }
    }

    @Override
    public int compareTo(FigureCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
