package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.DisabilityKind;
import org.gridgovernance.resident.person.Education;
import org.gridgovernance.resident.person.Employment;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.MaritalStatus;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.PoliticalStatus;
import org.gridgovernance.resident.person.Sex;

/** Reads what a row says of the person. */
final class PersonCells {
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[、,，;；/|]");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[、,，;；/|\\s\u3000]+");
    private static final String TAG_SEPARATOR = "、";

    private final RowCells cells;
    private final LocalDate today;

    PersonCells(RowCells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /** The particulars; call it last, since it takes in all that was kept as text. */
    Particulars read(Optional<Document> document) {
        Sex sex = cells.word(Sex.class, LedgerColumn.SEX).orElse(Sex.UNKNOWN);
        Optional<BirthDate> birth = birth();
        document.flatMap(papers -> IdNumber.parse(papers.number(), "", today).toJavaOptional())
                .ifPresent(number -> compare(number, sex, birth));
        Particulars.Builder person = Particulars.builder();
        words(person);
        return person.name(name())
                .sex(sex)
                .birth(birth)
                .workplace(cells.text(LedgerColumn.WORKPLACE))
                .phones(phones())
                .registeredAddress(cells.text(LedgerColumn.REGISTERED_ADDRESS)
                        .flatMap(PersonalText::reveal)
                        .map(Address::of))
                .note(cells.text(LedgerColumn.NOTE))
                .extras(cells.extras())
                .build();
    }

    private void words(Particulars.Builder person) {
        person.ethnicGroup(cells.word(EthnicGroup.class, LedgerColumn.ETHNIC_GROUP))
                .politicalStatus(cells.word(PoliticalStatus.class, LedgerColumn.POLITICAL_STATUS))
                .education(cells.word(Education.class, LedgerColumn.EDUCATION))
                .maritalStatus(cells.word(MaritalStatus.class, LedgerColumn.MARITAL_STATUS))
                .disability(cells.word(DisabilityKind.class, LedgerColumn.DISABILITY))
                .employment(cells.word(Employment.class, LedgerColumn.EMPLOYMENT));
    }

    /** Care tags; a word that is none is kept as text. */
    NavigableSet<CareTag> tags() {
        NavigableSet<CareTag> tags = new TreeSet<>();
        String raw = cells.raw(LedgerColumn.CARE_TAGS).strip();
        List<String> unknown = new ArrayList<>();
        BETWEEN_TAGS
                .splitAsStream(raw)
                .filter(word -> !PlainText.compact(word).isEmpty())
                .forEach(word -> CareTag.find(word).ifPresentOrElse(tags::add, () -> unknown.add(word)));
        if (!raw.replace(TAG_SEPARATOR, "").equals(BETWEEN_TAGS.matcher(raw).replaceAll(""))) {
            cells.find(LedgerFinding.TAG_SEPARATORS, LedgerColumn.CARE_TAGS);
        }
        if (!unknown.isEmpty()) {
            cells.find(LedgerFinding.TAG_UNKNOWN, LedgerColumn.CARE_TAGS);
            cells.keep(LedgerColumn.CARE_TAGS, String.join(TAG_SEPARATOR, unknown));
        }
        return tags;
    }

    /** Whether a text that was kept of unknown tags is read as them, and as nothing else. */
    static boolean areUnknownTags(String text) {
        List<String> words = BETWEEN_TAGS.splitAsStream(text).toList();
        return String.join(TAG_SEPARATOR, words).equals(text)
                && words.stream()
                        .noneMatch(word -> CareTag.find(word).isPresent()
                                || PlainText.compact(word).isEmpty());
    }

    private PersonName name() {
        PersonName name = PersonName.of(cells.raw(LedgerColumn.NAME));
        Optional<Reason> fault = name.fault("");
        fault.ifPresent(reason -> cells.refuse(reason, LedgerColumn.NAME));
        if (fault.isEmpty()) {
            Writing.tellName(cells, LedgerColumn.NAME);
            cells.tellFormula(LedgerColumn.NAME);
            if (!name.reveal().equals(Optional.of(cells.tidy(LedgerColumn.NAME)))) {
                cells.find(LedgerFinding.NAME_DOT, LedgerColumn.NAME);
            }
        }
        return name;
    }

    /** A date that is real and past is at fault only if it lies too far back. */
    private Optional<BirthDate> birth() {
        Optional<BirthDate> birth =
                DateCell.read(cells, LedgerColumn.BIRTH, today).map(BirthDate::of);
        boolean tooEarly = birth.flatMap(born -> born.fault("", today)).isPresent();
        if (tooEarly) {
            cells.find(LedgerFinding.BIRTH_TOO_EARLY, LedgerColumn.BIRTH);
        }
        return birth.filter(born -> !tooEarly);
    }

    private List<Phone> phones() {
        String raw = cells.raw(LedgerColumn.PHONE);
        List<Phone> phones = BETWEEN_PHONES
                .splitAsStream(raw)
                .filter(part -> !PlainText.compact(part).isEmpty())
                .map(Phone::of)
                .distinct()
                .toList();
        List<Phone> good = phones.stream().filter(Phone::isWellFormed).toList();
        if (good.size() < phones.size()) {
            cells.find(LedgerFinding.PHONE_MALFORMED, LedgerColumn.PHONE);
        } else if (phones.size() == 1 && !phones.get(0).reveal().equals(Optional.of(raw))) {
            cells.find(LedgerFinding.PHONE_STYLE, LedgerColumn.PHONE);
        }
        return good;
    }

    private void compare(IdNumber number, Sex sex, Optional<BirthDate> birth) {
        if ((sex == Sex.MALE || sex == Sex.FEMALE) && sex != number.sex()) {
            cells.find(ResidentReason.SEX_DIFFERS, Weight.WARNING, LedgerColumn.SEX);
        }
        if (birth.flatMap(BirthDate::date)
                .filter(born -> !born.equals(number.birthDate()))
                .isPresent()) {
            cells.find(ResidentReason.BIRTH_DIFFERS, Weight.WARNING, LedgerColumn.BIRTH);
        }
    }
}
