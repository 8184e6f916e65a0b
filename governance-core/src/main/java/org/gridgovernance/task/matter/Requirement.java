package org.gridgovernance.task.matter;

import java.util.Optional;

/**
 * A paper or a fact that a matter asks for (所需材料). Immutable.
 *
 * @param code its code, 1 to 40 lower-case letters, digits and hyphens, unique in its matter
 * @param zh what it is called in Chinese, 1 to 200 characters
 * @param en what it is called in English, 1 to 200 characters
 * @param heldBy which fact of the register stands for it, if one does: where it is on record nobody is asked for the paper
 */
public record Requirement(String code, String zh, String en, Optional<HeldFact> heldBy) {
    /** A paper that must be handed in. */
    public static Requirement paper(String code, String zh, String en) {
        return new Requirement(code, zh, en, Optional.empty());
    }

    /** A paper for which a fact of the register stands. */
    public static Requirement held(String code, String zh, String en, HeldFact fact) {
        return new Requirement(code, zh, en, Optional.of(fact));
    }
}
