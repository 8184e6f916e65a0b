package org.gridgovernance.resident.person;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Wording;

/**
 * Kind of disability (残疾类别). Sources: GB/T 26341, Law on the Protection of Persons with Disabilities (残疾人保障法) art. 2,
 * which adds the other kinds; 9 for them is this library's own.
 */
@Personal(Personal.Level.SENSITIVE)
public enum DisabilityKind implements CodeTable {
    /** 视力残疾. */
    VISION("1", "视力残疾", "Vision", "视力"),
    /** 听力残疾. */
    HEARING("2", "听力残疾", "Hearing", "听力"),
    /** 言语残疾. */
    SPEECH("3", "言语残疾", "Speech", "言语"),
    /** 肢体残疾. */
    LIMB("4", "肢体残疾", "Limb", "肢体"),
    /** 智力残疾. */
    INTELLECTUAL("5", "智力残疾", "Intellectual", "智力"),
    /** 精神残疾. */
    MENTAL("6", "精神残疾", "Mental", "精神"),
    /** 多重残疾. */
    MULTIPLE("7", "多重残疾", "Multiple", "多重"),
    /** 其他残疾. */
    OTHER("9", "其他残疾", "Other", "其他");

    private final Wording wording;

    DisabilityKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** A mask. */
    @Override
    public String toString() {
        return Personal.MASK;
    }
}
