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
import org.gridgovernance.kernel.BirthDate;
import org.gridgovernance.kernel.Moment;
import org.gridgovernance.kernel.PersonalText;
import org.gridgovernance.kernel.Reason;

/** What is checked of a person's facts before anything is read. */
final class ResidentChecks {
    private static final int MOST_EXTRAS = 50;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_BASIS = 200;

    static final Validator<RegisterResident> REGISTER = Validator.all(
            command -> particulars(command.particulars(), day(command.occurredAt())),
            command -> documents(command.documents(), day(command.occurredAt())),
            command -> differences(command.particulars(), command.documents(), day(command.occurredAt())),
            command -> notAfter(command.verification().map(Verification::on), command.occurredAt(), "verification.on"),
            command -> notAfter(command.residesFrom(), command.occurredAt(), "residesFrom"));

    static final Validator<CorrectResident> CORRECT =
            command -> particulars(command.particulars(), day(command.occurredAt()));

    static final Validator<AddDocument> ADD_DOCUMENT = command ->
            command.document().kind().faults(command.document().number(), "document.number", day(command.occurredAt()));

    static final Validator<EraseResident> ERASE = Validator.that(
            command -> !command.basis().isBlank() && command.basis().length() <= LONGEST_BASIS,
            ResidentReason.BASIS_MISSING.at("basis"));

    private ResidentChecks() {}

    static LocalDate day(Instant occurredAt) {
        return LocalDate.ofInstant(occurredAt, Moment.ZONE);
    }

    /** A date that may not lie after the day the command occurred. */
    static List<Reason> notAfter(Optional<LocalDate> date, Instant occurredAt, String path) {
        return date.filter(on -> on.isAfter(day(occurredAt)))
                .map(late -> List.of(ResidentReason.DATE_IN_FUTURE.at(path)))
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
                && extras.keySet().stream().allMatch(title -> title.length() <= LONGEST_TITLE);
        return fits ? Stream.empty() : Stream.of(ResidentReason.EXTRAS_TOO_MANY.at("particulars.extras"));
    }

    private static List<Reason> documents(List<Document> documents, LocalDate today) {
        Stream<Reason> faults = IntStream.range(0, documents.size())
                .boxed()
                .flatMap(
                        i -> documents
                                .get(i)
                                .kind()
                                .faults(documents.get(i).number(), "documents[" + i + "].number", today)
                                .stream());
        boolean twice = documents.stream().map(Document::key).distinct().count() < documents.size();
        return Stream.concat(faults, twice ? Stream.of(ResidentReason.DOCUMENT_TWICE.at("documents")) : Stream.empty())
                .toList();
    }
}
