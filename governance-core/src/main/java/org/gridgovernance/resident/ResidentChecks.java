package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.evidence.Days;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationReason;

/** What is checked of a person's facts before anything is read. */
final class ResidentChecks {
    private static final int MOST_EXTRAS = 50;
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_PHONES = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{6}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_BASIS = 200;

    static final Validator<RegisterResident> REGISTER = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            command -> particulars(command.particulars(), Moment.day(command.occurredAt())),
            command -> documents(command.documents(), Moment.day(command.occurredAt())),
            command -> differences(command.particulars(), command.documents(), Moment.day(command.occurredAt())),
            command -> careTags(command.careTags()),
            command -> command.relocation()
                    .map(relocation -> arrival(relocation, command))
                    .orElse(List.of()),
            command -> command.verification()
                    .map(verification -> verification.faults("verification", command.occurredAt()))
                    .orElse(List.of()),
            command -> Days.notAfter(command.residesFrom(), command.occurredAt(), "residesFrom"),
            command -> command.residence()
                    .map(residence -> residence.faults("residence"))
                    .orElse(List.of()));

    static final Validator<CorrectResident> CORRECT = Validator.all(
            OnTheBooks.IN_COMMUNITY, command -> particulars(command.particulars(), Moment.day(command.occurredAt())));

    static final Validator<AddDocument> ADD_DOCUMENT = Validator.all(OnTheBooks.IN_COMMUNITY, command -> document(
                    command.document(), "document", Moment.day(command.occurredAt()))
            .toList());

    static final Validator<SetCareTags> SET_CARE_TAGS =
            Validator.all(OnTheBooks.IN_COMMUNITY, command -> careTags(command.careTags()));

    static final Validator<VerifyResident> VERIFY = Validator.all(
            OnTheBooks.IN_COMMUNITY, command -> command.verification().faults("verification", command.occurredAt()));

    static final Validator<EraseResident> ERASE = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            Validator.that(
                    command -> PlainText.fits(command.basis(), LONGEST_BASIS),
                    ResidentReason.BASIS_MISSING.at("basis")));

    private ResidentChecks() {}

    private static List<Reason> arrival(Relocation relocation, RegisterResident command) {
        if (!relocation.to().equals(command.home())) {
            return List.of(RelocationReason.NOT_TO_HERE.at("relocation.to"));
        }
        return relocation.hasLapsed(Moment.day(command.occurredAt()))
                ? List.of(RelocationReason.LAPSED.at("relocation.until"))
                : List.of();
    }

    private static List<Reason> careTags(Set<CareTag> tags) {
        return tags.size() > Resident.MOST_CARE_TAGS
                ? List.of(ResidentReason.CARE_TAGS_TOO_MANY.at("careTags"))
                : List.of();
    }

    private static Stream<Reason> document(Document document, String path, LocalDate today) {
        Stream<Reason> dates = Stream.concat(document.from().stream(), document.to().stream())
                .flatMap(date -> Days.plausible(path, date).stream())
                .distinct();
        return Stream.concat(document.kind().faults(document.number(), path + ".number", today).stream(), dates);
    }

    /** Warnings where an id number says otherwise than the register. */
    static List<Reason> differences(Particulars particulars, List<Document> documents, LocalDate today) {
        return documents.stream()
                .limit(Resident.MOST_DOCUMENTS)
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

    static Stream<Reason> phones(List<Phone> phones, String path) {
        return phones.size() > MOST_PHONES
                ? Stream.of(ResidentReason.PHONES_TOO_MANY.at(path))
                : IntStream.range(0, phones.size())
                        .mapToObj(i -> phones.get(i).fault(path + "[" + i + "]"))
                        .flatMap(Optional::stream);
    }

    static List<Reason> particulars(Particulars particulars, LocalDate today) {
        return Stream.of(
                        particulars.name().fault("particulars.name").stream(),
                        particulars.birth().flatMap(born -> born.fault("particulars.birth", today)).stream(),
                        particulars.workplace().flatMap(text -> text.fault("particulars.workplace")).stream(),
                        particulars
                                .registeredAddress()
                                .flatMap(address -> address.fault("particulars.registeredAddress"))
                                .stream(),
                        particulars.note().flatMap(text -> text.fault("particulars.note")).stream(),
                        phones(particulars.phones(), "particulars.phones"),
                        extras(particulars.extras()))
                .flatMap(faults -> faults)
                .toList();
    }

    /** The faults of extra entries. Their paths stop short of the title, which a rejection must not tell. */
    private static Stream<Reason> extras(Map<String, PersonalText> extras) {
        String path = "particulars.extras";
        boolean fits = extras.size() <= MOST_EXTRAS
                && extras.keySet().stream().allMatch(title -> PlainText.fits(title, LONGEST_TITLE));
        boolean numbered = extras.keySet().stream().map(PlainText::compact).anyMatch(title -> NUMBER.matcher(title)
                .find());
        return Stream.of(
                        fits ? Stream.<Reason>empty() : Stream.of(ResidentReason.EXTRAS_TOO_MANY.at(path)),
                        numbered ? Stream.of(ResidentReason.EXTRAS_TITLE_NUMBER.at(path)) : Stream.<Reason>empty(),
                        extras.values().stream()
                                .flatMap(text -> text.fault(path).stream())
                                .distinct())
                .flatMap(faults -> faults);
    }

    private static List<Reason> documents(List<Document> documents, LocalDate today) {
        if (documents.size() > Resident.MOST_DOCUMENTS) {
            return List.of(ResidentReason.DOCUMENTS_TOO_MANY.at("documents"));
        }
        Stream<Reason> faults = IntStream.range(0, documents.size())
                .boxed()
                .flatMap(i -> document(documents.get(i), "documents[" + i + "]", today));
        boolean twice = documents.stream().map(Document::key).distinct().count() < documents.size();
        return Stream.concat(faults, twice ? Stream.of(ResidentReason.DOCUMENT_TWICE.at("documents")) : Stream.empty())
                .toList();
    }
}
