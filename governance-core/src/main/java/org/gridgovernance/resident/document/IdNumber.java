package org.gridgovernance.resident.document;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.person.Sex;

/**
 * A checked identity number (公民身份号码) of 18 characters. Sources: GB 11643-1999, Resident Identity Card Law
 * (居民身份证法) art. 3.
 *
 * <p>Read are the citizen's number, its old form of 15 digits (brought to 18), the residence permit of Hong Kong, Macao
 * and Taiwan residents ({@code 81}, {@code 82}, {@code 83}) and the permanent resident card of foreigners since
 * 2023-12-01 ({@code 9}). Divisions are judged by province only, for abolished county codes stay valid for life.
 *
 * <p>A number that fits proves neither that the person exists nor that it is theirs, and sex and birth date may differ
 * from the register: keep both and warn. It is no key and has no JSON form of its own: commands and aggregates hold the
 * {@link DocumentNumber}.
 */
@Personal(Personal.Level.SENSITIVE)
public final class IdNumber extends PersonalValue {

    private static final int OLD_LENGTH = 15;
    private static final int OLDEST_OLD_SEQUENCE = 996;
    private static final Pattern OLD = Pattern.compile("\\d{" + OLD_LENGTH + "}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(?:\\.\\d*)?E\\+?\\d+");

    private final String number;

    private IdNumber(String number) {
        super(number);
        this.number = number;
    }

    /**
     * The identity number of a text as people write it, or every {@link IdNumberReason} against it.
     *
     * @param text the text; brought to its normal form as by {@link DocumentNumber#of}
     * @param today the day it is judged on: nobody is born later
     */
    public static Either<Rejection, IdNumber> parse(String text, LocalDate today) {
        return parse(DocumentNumber.of(text), "", today);
    }

    /**
     * The identity number of a document number, or every {@link IdNumberReason} against it.
     *
     * @param number the document number
     * @param path the field it stands in, as in the command's JSON
     * @param today the day it is judged on: nobody is born later
     */
    public static Either<Rejection, IdNumber> parse(DocumentNumber number, String path, LocalDate today) {
        return Rejection.unless(faults(number, path, today), () -> new IdNumber(longForm(clear(number))));
    }

    /**
     * Every {@link IdNumberReason} against a document number; empty if it is an identity number.
     *
     * @param number the document number
     * @param path the field it stands in, as in the command's JSON
     * @param today the day it is judged on: nobody is born later
     */
    public static List<Reason> faults(DocumentNumber number, String path, LocalDate today) {
        String clear = clear(number);
        if (isValid(clear, today)) {
            return List.of();
        }
        Optional<ReasonCode> absence = number.absence();
        if (absence.isPresent()) {
            return List.of(absence.get().at(path));
        }
        if (SCIENTIFIC.matcher(clear).matches()) {
            return List.of(IdNumberReason.SCIENTIFIC.at(path));
        }
        return formFaults(clear, today).stream().map(reason -> reason.at(path)).toList();
    }

    /**
     * Whether these are the 18 characters of an identity number, in normal form. The quick way, without allocation and
     * without reasons, for lists of millions.
     *
     * @param number the characters
     * @param today the day they are judged on
     */
    public static boolean isValid(CharSequence number, LocalDate today) {
        return IdNumberForm.isValid(number, today);
    }

    /** The number as a document number: what to store of a number in its old form. */
    public DocumentNumber number() {
        return DocumentNumber.of(number);
    }

    /** The birth date in the number (positions 7 to 14). */
    public LocalDate birthDate() {
        return LocalDate.of(
                IdNumberForm.number(number, 6, 10),
                IdNumberForm.number(number, 10, 12),
                IdNumberForm.number(number, 12, 14));
    }

    /** The sex in the number (position 17): odd is male. */
    public Sex sex() {
        return IdNumberForm.number(number, 16, 17) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Which kind of document bears it (position 1). */
    public DocumentKind kind() {
        return switch (number.charAt(0)) {
            case '8' -> DocumentKind.HK_MACAO_TAIWAN_RESIDENCE_PERMIT;
            case '9' -> DocumentKind.FOREIGN_PERMANENT_RESIDENT_ID;
            default -> DocumentKind.RESIDENT_ID;
        };
    }

    /** The county of first registration (地址码, positions 1 to 6), perhaps abolished since; empty for a foreigner. */
    public Optional<AreaCode> addressCode() {
        return kind() == DocumentKind.FOREIGN_PERMANENT_RESIDENT_ID
                ? Optional.empty()
                : Optional.of(AreaCode.of(number.substring(0, 6)));
    }

    /** Shows the first and the last character, as for public posting (公示). */
    @Override
    protected String mask(String clear) {
        return DocumentNumber.edges(clear);
    }

    private static String clear(DocumentNumber number) {
        return number.reveal().orElse("");
    }

    /** The 18 characters of the old 15 digits; any other text as it is. */
    static String longForm(String clear) {
        if (!OLD.matcher(clear).matches()) {
            return clear;
        }
        String century = IdNumberForm.number(clear, 12, OLD_LENGTH) < OLDEST_OLD_SEQUENCE ? "19" : "18";
        String digits = clear.substring(0, 6) + century + clear.substring(6);
        return digits + IdNumberForm.checkDigit(digits);
    }

    private static List<IdNumberReason> formFaults(String clear, LocalDate today) {
        String number = longForm(clear);
        List<IdNumberReason> faults = new ArrayList<>();
        expect(IdNumberForm.hasLength(number), IdNumberReason.LENGTH, faults);
        expect(IdNumberForm.hasCharacters(number), IdNumberReason.CHARACTERS, faults);
        if (faults.isEmpty()) {
            expect(IdNumberForm.hasCheckDigit(number), IdNumberReason.CHECK_DIGIT, faults);
            boolean dated = IdNumberForm.hasBirthDate(number);
            expect(dated, IdNumberReason.BIRTH_DATE, faults);
            expect(!dated || IdNumberForm.isBornBy(number, today), IdNumberReason.BIRTH_IN_FUTURE, faults);
            expect(hasDivision(clear, number), IdNumberReason.DIVISION, faults);
        }
        return faults;
    }

    /** Only citizens had 15 digits. */
    private static boolean hasDivision(String clear, String number) {
        boolean citizenOnly = clear.length() == OLD_LENGTH;
        return IdNumberForm.hasDivision(number) && !(citizenOnly && number.charAt(0) >= '8');
    }

    private static void expect(boolean holds, IdNumberReason otherwise, List<IdNumberReason> faults) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
