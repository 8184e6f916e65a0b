package org.gridgovernance.workforce.worker;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.workforce.Days;

/** What commands on those who serve must be like, whatever is on record. */
final class WorkerChecks {
    private static final int STREET_DIGITS = 9;
    private static final int MOST_PHONES = 20;
    private static final int MOST_SKILLS = 100;
    private static final int MOST_LANGUAGES = 50;
    private static final int MOST_ABSENCES = 200;
    private static final int MOST_HOURS = 60;
    private static final int LONGEST_BASIS = 200;

    static final Validator<EnrolWorker> ENROL = Validator.all(
            Validator.that(command -> isNear(command.home()), WorkerReason.NOT_IN_COMMUNITY_OR_STREET.at("home")),
            command -> person(command.name(), command.phones(), command.account()),
            command -> affiliations(command.affiliations()),
            command -> command.availability().map(WorkerChecks::availability).orElse(List.of()),
            command -> skills(command.skills()),
            command -> languages(command.languages()),
            command -> certificates(command.certificates(), Moment.day(command.occurredAt())));

    static final Validator<CorrectWorker> CORRECT =
            command -> person(command.name(), command.phones(), command.account());

    static final Validator<SetSkills> SKILLS = command -> skills(command.skills());

    static final Validator<SetLanguages> LANGUAGES = command -> languages(command.languages());

    static final Validator<SetAvailability> AVAILABILITY = command -> availability(command.availability());

    static final Validator<EraseWorker> ERASE = Validator.that(
            command -> PlainText.fits(command.basis(), LONGEST_BASIS), WorkerReason.BASIS_MISSING.at("basis"));

    private WorkerChecks() {}

    private static boolean isNear(AreaCode home) {
        return home.prefix().length() >= STREET_DIGITS;
    }

    private static List<Reason> person(PersonName name, List<Phone> phones, Optional<String> account) {
        return Stream.of(
                        name.fault("name").stream(),
                        phones(phones),
                        account.filter(text -> !Actor.isId(text)).stream()
                                .map(text -> WorkerReason.ACCOUNT_MALFORMED.at("account")))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Reason> phones(List<Phone> phones) {
        return phones.size() > MOST_PHONES
                ? Stream.of(WorkerReason.PHONES_TOO_MANY.at("phones"))
                : IntStream.range(0, phones.size())
                        .mapToObj(i -> phones.get(i).fault("phones[" + i + "]"))
                        .flatMap(Optional::stream);
    }

    private static List<Reason> affiliations(List<Affiliation> affiliations) {
        boolean clear = !affiliations.isEmpty()
                && affiliations.size() <= Worker.MOST_AFFILIATIONS
                && Set.copyOf(affiliations).size() == affiliations.size();
        return clear ? List.of() : List.of(WorkerReason.AFFILIATIONS_UNCLEAR.at("affiliations"));
    }

    private static List<Reason> availability(Availability availability) {
        boolean plausible = availability.weeklyHours() >= 0
                && availability.weeklyHours() <= MOST_HOURS
                && availability.absences().size() <= MOST_ABSENCES
                && availability.absences().stream().allMatch(away -> Days.arePlausible(away.first(), away.last()));
        return plausible ? List.of() : List.of(WorkerReason.AVAILABILITY_IMPLAUSIBLE.at("availability"));
    }

    private static List<Reason> skills(List<SkillHeld> skills) {
        Set<Skill> once = new HashSet<>();
        boolean clear = skills.size() <= MOST_SKILLS
                && skills.stream().allMatch(held -> once.add(held.skill()))
                && skills.stream().flatMap(held -> held.until().stream()).allMatch(Days::arePlausible);
        return clear ? List.of() : List.of(WorkerReason.SKILLS_UNCLEAR.at("skills"));
    }

    private static List<Reason> languages(Set<Language> languages) {
        return languages.size() > MOST_LANGUAGES ? List.of(WorkerReason.LANGUAGES_TOO_MANY.at("languages")) : List.of();
    }

    private static List<Reason> certificates(List<Certificate> certificates, LocalDate on) {
        return certificates.size() > Worker.MOST_CERTIFICATES
                ? List.of(WorkerReason.CERTIFICATES_TOO_MANY.at("certificates"))
                : IntStream.range(0, certificates.size())
                        .boxed()
                        .flatMap(i -> certificates.get(i).faults("certificates[" + i + "]", on).stream())
                        .toList();
    }
}
