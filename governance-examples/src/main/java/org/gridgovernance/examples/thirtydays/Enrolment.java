package org.gridgovernance.examples.thirtydays;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.Availability;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.EnrolWorker;
import org.gridgovernance.workforce.worker.Language;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.Worker;

/**
 * Enrols those who serve in a community.
 *
 * @param steward who does it
 * @param counter where commands are handed in
 * @param people their names
 * @param today the first day
 */
record Enrolment(Desk steward, Counter counter, People people, LocalDate today) {

    /** All of a kind, serving in these organisations. */
    Stream<Worker> enrol(AreaCode home, Profile profile, Affiliation... affiliations) {
        return IntStream.rangeClosed(1, profile.people())
                .mapToObj(number -> counter.send(steward, (id, at) -> EnrolWorker.builder()
                                .commandId(id)
                                .occurredAt(at)
                                .home(home)
                                .name(people.someName())
                                .addPhone(people.somePhone())
                                .account(profile.code() + number + "-" + home.code())
                                .addAffiliations(affiliations)
                                .availability(Availability.ofHours(profile.weeklyHours()))
                                .addAllSkills(skills(profile))
                                .addLanguage(Language.MANDARIN)
                                .addAllCertificates(certificates(profile))
                                .build())
                        .orElseThrow());
    }

    private static List<SkillHeld> skills(Profile profile) {
        return profile.skills().stream()
                .sorted()
                .map(skill -> new SkillHeld(skill, Optional.empty(), profile.certificate()))
                .toList();
    }

    private List<Certificate> certificates(Profile profile) {
        LocalDate last = today.plusDays(profile.validDays() - 1L);
        return profile.certificate().stream()
                .map(kind -> new Certificate(kind, Optional.empty(), today.minusYears(3), Optional.of(last)))
                .toList();
    }
}
