package org.gridgovernance.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;

/** What is checked of a person's facts before anything is read. */
final class ResidentChecks {
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int MOST_EXTRAS = 50;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_BASIS = 200;

    static final Validator<RegisterResident> REGISTER = Validator.all(
            command -> particulars(command.particulars(), day(command.occurredAt())),
            command -> documents(command.documents(), day(command.occurredAt())),
            command -> differences(command.particulars(), command.documents(), day(command.occurredAt())),
            command -> command.verification()
                    .map(verification -> verification.faults("verification", command.occurredAt()))
                    .orElse(List.of()),
            command -> notAfter(command.residesFrom(), command.occurredAt(), "residesFrom"),
            command -> command.residence()
                    .map(residence -> plausible(residence, "residence"))
                    .orElse(List.of()));

    static final Validator<CorrectResident> CORRECT =
            command -> particulars(command.particulars(), day(command.occurredAt()));

    static final Validator<AddDocument> ADD_DOCUMENT = command ->
            document(command.document(), "document", day(command.occurredAt())).toList();

    static final Validator<BeginResidence> BEGIN = Validator.all(
            command -> notAfter(Optional.of(command.since()), command.occurredAt(), "since"),
            command -> plausible(command.residence(), "residence"));

    static final Validator<EraseResident> ERASE = Validator.that(
            command -> PlainText.fits(command.basis(), LONGEST_BASIS), ResidentReason.BASIS_MISSING.at("basis"));

    private ResidentChecks() {}

    static LocalDate day(Instant occurredAt) {
        return LocalDate.ofInstant(occurredAt, Moment.ZONE);
    }

    /** Dates that no register of people means: before 1800 or after 2200. */
    static List<Reason> plausible(String path, LocalDate... dates) {
        return Stream.of(dates).allMatch(date -> !date.isBefore(EARLIEST) && date.isBefore(LATEST))
                ? List.of()
                : List.of(ResidentReason.DATE_IMPLAUSIBLE.at(path));
    }

    /** The dates a residence fact holds. */
    static List<Reason> plausible(Residence residence, String path) {
        return residence
                .plannedDeparture()
                .map(date -> plausible(path + ".plannedDeparture", date))
                .orElse(List.of());
    }

    private static Stream<Reason> document(Document document, String path, LocalDate today) {
        Stream<Reason> dates = Stream.concat(document.from().stream(), document.to().stream())
                .flatMap(date -> plausible(path, date).stream())
                .distinct();
        return Stream.concat(document.kind().faults(document.number(), path + ".number", today).stream(), dates);
    }

    /** A date that may not lie after the day the command occurred. */
    static List<Reason> notAfter(Optional<LocalDate> date, Instant occurredAt, String path) {
        return date.map(on -> on.isAfter(day(occurredAt))
                        ? List.of(ResidentReason.DATE_IN_FUTURE.at(path))
                        : plausible(path, on))
                .orElse(List.of());
    }

    /** Warnings where an id number says otherwise than the register. */
    static List<Reason> differences(Particulars particulars, List<Document> documents, LocalDate today) {
        return documents.stream()
                .flatMap(
                        document -> IdNumber.parse(document.number(), "", today).toJavaStream())
                .flatMap(number -> differences(particulars, number))
                .distinct()
                .toList();
    }

    private static Stream<Reason> differences(Particulars particulars, IdNumber number) {
        List<Reason> found = new ArrayList<>();
        Sex sex = particulars.sex();
        if ((sex == Sex.MALE || sex == Sex.FEMALE) && sex != number.sex()) {
            found.add(ResidentReason.SEX_DIFFERS.warnAt("particulars.sex"));
        }
        if (particulars
                .birth()
                .flatMap(BirthDate::date)
                .filter(born -> !born.equals(number.birthDate()))
                .isPresent()) {
            found.add(ResidentReason.BIRTH_DIFFERS.warnAt("particulars.birth"));
        }
        return found.stream();
    }

    private static List<Reason> particulars(Particulars particulars, LocalDate today) {
        return Stream.of(
                        particulars.name().fault("particulars.name").stream(),
                        particulars.birth().flatMap(born -> born.fault("particulars.birth", today)).stream(),
                        IntStream.range(0, particulars.phones().size())
                                .mapToObj(i -> particulars.phones().get(i).fault("particulars.phones[" + i + "]"))
                                .flatMap(Optional::stream),
                        extras(particulars.extras()))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<Reason> extras(Map<String, PersonalText> extras) {
        boolean fits = extras.size() <= MOST_EXTRAS
                && extras.keySet().stream().allMatch(title -> PlainText.fits(title, LONGEST_TITLE));
        return fits ? Stream.empty() : Stream.of(ResidentReason.EXTRAS_TOO_MANY.at("particulars.extras"));
    }

    private static List<Reason> documents(List<Document> documents, LocalDate today) {
        Stream<Reason> faults = IntStream.range(0, documents.size())
                .boxed()
                .flatMap(i -> document(documents.get(i), "documents[" + i + "]", today));
        boolean twice = documents.stream().map(Document::key).distinct().count() < documents.size();
        return Stream.concat(faults, twice ? Stream.of(ResidentReason.DOCUMENT_TWICE.at("documents")) : Stream.empty())
                .toList();
    }
}
