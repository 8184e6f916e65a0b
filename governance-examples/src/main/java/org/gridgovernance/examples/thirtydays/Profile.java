package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.Skill;

/**
 * What people of a kind can do, and how much time they have.
 *
 * @param code what their accounts begin with
 * @param people how many there are in a community
 * @param weeklyHours their time
 * @param skills what they can do
 * @param certificate the certificate on which all of it rests, if on any
 * @param validDays for how many days from the first it is valid; less than 1 for one that lapsed
 */
record Profile(
        String code,
        int people,
        int weeklyHours,
        Set<Skill> skills,
        Optional<CertificateKind> certificate,
        int validDays) {
    private static final int LONG = 800;

    static final Profile CLERK =
            of("clerk", 6, 40, Skill.CASEWORK, Skill.POLICY, Skill.PUBLIC_HEALTH, Skill.EMERGENCY, Skill.ELDERLY_CARE);
    static final Profile MEDIATOR = of("mediator", 2, 40, Skill.MEDIATION, Skill.LEGAL);
    static final Profile CADRE = of("cadre", 1, 20, Skill.EMERGENCY, Skill.LEGAL, Skill.CASEWORK);
    static final Profile GUARD = of("guard", 3, 40, Skill.FIRE_SAFETY, Skill.EMERGENCY);
    static final Profile VOLUNTEER = of("volunteer", 4, 6, Skill.ELDERLY_CARE, Skill.FIRST_AID);
    static final Profile ELECTRICIAN =
            new Profile("electrician", 2, 40, Set.of(Skill.ELECTRIC), Optional.of(CertificateKind.ELECTRICIAN), LONG);

    /** An electrician whose certificate lapsed the day before the first. */
    static final Profile LAPSED =
            new Profile("lapsed", 1, 40, Set.of(Skill.ELECTRIC), Optional.of(CertificateKind.ELECTRICIAN), 0);

    /** The people of the street, who can do a little of everything. */
    static final Profile STREET = new Profile(
            "street",
            3,
            40,
            Set.of(
                    Skill.ELECTRIC,
                    Skill.LEGAL,
                    Skill.MEDIATION,
                    Skill.EMERGENCY,
                    Skill.PUBLIC_HEALTH,
                    Skill.ELDERLY_CARE,
                    Skill.CASEWORK),
            Optional.of(CertificateKind.ELECTRICIAN),
            LONG);

    static final List<Profile> OF_THE_COMPANY = List.of(GUARD, ELECTRICIAN, LAPSED);

    private static Profile of(String code, int people, int weeklyHours, Skill... skills) {
        return new Profile(code, people, weeklyHours, Set.of(skills), Optional.empty(), LONG);
    }
}
