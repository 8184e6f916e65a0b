package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.CodeTable;

/**
 * What somebody can do, or was trained in (技能). The standard ones are constants, words of practice and no national code; a
 * vendor adds its own under any other code. Immutable and thread-safe.
 *
 * @param code lower-case letters, digits and hyphens, a letter first, at most 40
 */
public record Skill(@JsonValue String code) implements Code, Comparable<Skill> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** 矛盾调解. */
    public static final Skill MEDIATION = of(StandardSkill.MEDIATION);
    /** 公共卫生. */
    public static final Skill PUBLIC_HEALTH = of(StandardSkill.PUBLIC_HEALTH);
    /** 应急处置. */
    public static final Skill EMERGENCY = of(StandardSkill.EMERGENCY);
    /** 消防安全. */
    public static final Skill FIRE_SAFETY = of(StandardSkill.FIRE_SAFETY);
    /** 急救. */
    public static final Skill FIRST_AID = of(StandardSkill.FIRST_AID);
    /** 个案工作. */
    public static final Skill CASEWORK = of(StandardSkill.CASEWORK);
    /** 养老服务. */
    public static final Skill ELDERLY_CARE = of(StandardSkill.ELDERLY_CARE);
    /** 儿童服务. */
    public static final Skill CHILD_CARE = of(StandardSkill.CHILD_CARE);
    /** 心理疏导. */
    public static final Skill COUNSELLING = of(StandardSkill.COUNSELLING);
    /** 法律服务. */
    public static final Skill LEGAL = of(StandardSkill.LEGAL);
    /** 政策代办. */
    public static final Skill POLICY = of(StandardSkill.POLICY);
    /** 信息技术. */
    public static final Skill IT = of(StandardSkill.IT);
    /** 水电维修. */
    public static final Skill ELECTRIC = of(StandardSkill.ELECTRIC);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Skill {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "the code of a skill has at most 40 lower-case letters, digits and hyphens");
        }
    }

    /** The standard one that a text of a ledger means: its code, its label in either language, or an alias. */
    public static Optional<Skill> find(String text) {
        return CodeTable.find(StandardSkill.class, text).map(Skill::of);
    }

    private static Skill of(StandardSkill standard) {
        return new Skill(standard.code());
    }

    /** The label in Chinese; the code itself for a vendor's own. */
    public String zh() {
        return standard().map(StandardSkill::zh).orElse(code);
    }

    /** The label in English; the code itself for a vendor's own. */
    public String en() {
        return standard().map(StandardSkill::en).orElse(code);
    }

    private Optional<StandardSkill> standard() {
        return CodeTable.find(StandardSkill.class, code);
    }

    @Override
    public int compareTo(Skill other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
