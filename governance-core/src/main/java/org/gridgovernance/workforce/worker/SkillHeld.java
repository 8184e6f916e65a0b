package org.gridgovernance.workforce.worker;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A skill somebody has (具备的技能). Immutable.
 *
 * @param skill the skill
 * @param until the last day on which it counts; empty if it does not expire
 * @param restsOn the kind of certificate it rests on: it counts only while such a one is valid; empty if on none
 */
public record SkillHeld(Skill skill, Optional<LocalDate> until, Optional<CertificateKind> restsOn) {
    /** A skill that neither expires nor rests on a certificate. */
    public static SkillHeld of(Skill skill) {
        return new SkillHeld(skill, Optional.empty(), Optional.empty());
    }

    boolean counts(LocalDate on) {
        return !until.filter(on::isAfter).isPresent();
    }
}
