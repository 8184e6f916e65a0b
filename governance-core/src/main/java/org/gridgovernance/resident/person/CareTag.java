package org.gridgovernance.resident.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;

/**
 * A reason to take care of somebody (重点类别、关爱标签): living alone, disabled, on subsistence allowance. The standard ones
 * are constants; a vendor adds its own under any other code. Immutable and thread-safe.
 *
 * <p>A tag says something sensitive about a person (Personal Information Protection Law, 个人信息保护法, art. 28): show it
 * only for a purpose. Tags of control (社区矫正 and the like) are no care and have no constant here.
 *
 * <p>In a document a store takes tags out and seals them, like every personal value; the index of tags holds them in
 * the clear, without names, so that they can be counted, and is emptied when the person is erased.
 *
 * @param code lower-case letters, digits, hyphens and dots, a letter first, at most 40; never six digits in a row, which
 *     would be the number of a person
 */
@Personal(Personal.Level.SENSITIVE)
public record CareTag(@JsonValue String code) implements Code, Comparable<CareTag> {

    private static final Pattern FORM = Pattern.compile("(?!.*\\d{6})[a-z][a-z0-9.-]{0,39}");

    /** 独居老人. */
    public static final CareTag ELDERLY_ALONE = new CareTag(StandardCareTag.ELDERLY_ALONE.code());
    /** 空巢老人. */
    public static final CareTag EMPTY_NEST = new CareTag(StandardCareTag.EMPTY_NEST.code());
    /** 高龄老人, of 80 and more. */
    public static final CareTag VERY_OLD = new CareTag(StandardCareTag.VERY_OLD.code());
    /** 失能老人. */
    public static final CareTag ELDERLY_DEPENDENT = new CareTag(StandardCareTag.ELDERLY_DEPENDENT.code());
    /** 残疾人 (Law on the Protection of Persons with Disabilities, 残疾人保障法, art. 2). */
    public static final CareTag DISABLED = new CareTag(StandardCareTag.DISABLED.code());
    /** 低保对象 (Social Assistance Law, 社会救助法, art. 13). */
    public static final CareTag SUBSISTENCE_ALLOWANCE = new CareTag(StandardCareTag.SUBSISTENCE_ALLOWANCE.code());
    /** 低保边缘家庭成员 (Social Assistance Law, 社会救助法, art. 13). */
    public static final CareTag NEAR_SUBSISTENCE = new CareTag(StandardCareTag.NEAR_SUBSISTENCE.code());
    /** 特困人员 (Social Assistance Law, 社会救助法, art. 13). */
    public static final CareTag EXTREME_HARDSHIP = new CareTag(StandardCareTag.EXTREME_HARDSHIP.code());
    /** 慢性病患者. */
    public static final CareTag CHRONIC_ILLNESS = new CareTag(StandardCareTag.CHRONIC_ILLNESS.code());
    /** 孕产妇 (Emergency Response Law, 突发事件应对法, art. 11). */
    public static final CareTag PREGNANT_OR_NURSING = new CareTag(StandardCareTag.PREGNANT_OR_NURSING.code());
    /** 留守儿童. */
    public static final CareTag LEFT_BEHIND_CHILD = new CareTag(StandardCareTag.LEFT_BEHIND_CHILD.code());
    /** 困境儿童. */
    public static final CareTag CHILD_IN_DIFFICULTY = new CareTag(StandardCareTag.CHILD_IN_DIFFICULTY.code());
    /** 优抚对象. */
    public static final CareTag ENTITLED_VETERAN = new CareTag(StandardCareTag.ENTITLED_VETERAN.code());
    /** 计划生育特殊家庭成员. */
    public static final CareTag BEREAVED_PARENT = new CareTag(StandardCareTag.BEREAVED_PARENT.code());

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CareTag {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a care tag's code has at most 40 lower-case letters, hyphens, dots, and digits, never six in a row");
        }
    }

    /** The standard tag that a text of a ledger means: its code, its label in either language, or an alias. */
    public static Optional<CareTag> find(String text) {
        return CodeTable.find(StandardCareTag.class, text).map(standard -> new CareTag(standard.code()));
    }

    /** The label in Chinese; the code itself for a vendor's own tag. */
    public String zh() {
        return CodeTable.find(StandardCareTag.class, code)
                .map(StandardCareTag::zh)
                .orElse(code);
    }

    /** The label in English; the code itself for a vendor's own tag. */
    public String en() {
        return CodeTable.find(StandardCareTag.class, code)
                .map(StandardCareTag::en)
                .orElse(code);
    }

    @Override
    public int compareTo(CareTag other) {
        return code.compareTo(other.code);
    }

    /** A mask. */
    @Override
    public String toString() {
        return Personal.MASK;
    }
}
