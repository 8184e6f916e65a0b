package org.gridgovernance.benchmark.idnumber;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.gridgovernance.resident.document.IdNumber;

/** Why the two do not say the same of a number. */
enum Difference {
    SMALL_X(
            "x in lower case",
            false,
            "the quick check takes the normal form alone; IdNumber.parse brings x to X first",
            (number, today) -> number.endsWith("x") && IdNumber.isValid(number.toUpperCase(Locale.ROOT), today)),
    FIFTEEN_DIGITS(
            "15 digits, a citizen's",
            false,
            "the quick check takes 18 characters alone; IdNumber.parse brings 15 digits to 18",
            (number, today) ->
                    isLong(number, 15) && IdNumber.parse(number, today).isRight()),
    FIFTEEN_DIGITS_OF_OTHERS(
            "15 digits, no citizen's",
            false,
            "residence permits and foreigners' cards never had 15 digits",
            (number, today) -> isLong(number, 15) && number.charAt(0) >= '8'),
    TEN_CHARACTERS(
            "10 characters",
            false,
            "a card of Hong Kong, Macao or Taiwan is another document with another number",
            (number, today) -> isLong(number, 10)),
    BORN_LATER_THIS_YEAR(
            "born later this year",
            false,
            "nobody is born after today; hutool looks at the year alone",
            (number, today) -> isLong(number, 18) && date(number) > day(today) && year(number) == today.getYear()),
    BORN_BEFORE_1900(
            "born from 1800 to 1899",
            true,
            "numbers were given to people born then; hutool begins with 1900",
            (number, today) -> isLong(number, 18) && year(number) >= 1800 && year(number) < 1900),
    NO_PERMIT(
            "81, 82 or 83, then not 0000",
            false,
            "a residence permit begins with 810000, 820000 or 830000",
            (number, today) -> number.matches("8[123].{16}") && !number.startsWith("0000", 2)),
    FOREIGNER_OF_NO_PROVINCE(
            "9, then 81, 82, 83 or 91",
            false,
            "a foreigner's card tells the province that gave it; hutool takes any first two digits of its table",
            (number, today) -> number.matches("9(8[123]|91).{15}"));

    private final String what;
    private final boolean fits;
    private final String because;
    private final BiPredicate<String, LocalDate> holds;

    Difference(String what, boolean fits, String because, BiPredicate<String, LocalDate> holds) {
        this.what = what;
        this.fits = fits;
        this.because = because;
        this.holds = holds;
    }

    /** Why ours says so of the number, and the other does not; empty if nobody knows. */
    static Optional<Difference> of(String number, boolean ours, LocalDate today) {
        return Arrays.stream(values())
                .filter(cause -> cause.fits == ours && cause.holds.test(number, today))
                .findFirst();
    }

    String what() {
        return what;
    }

    String whoSaysYes() {
        return fits ? "ours" : "hutool";
    }

    String because() {
        return because;
    }

    private static boolean isLong(String number, int length) {
        return number.length() == length;
    }

    private static int year(String number) {
        return date(number) / 10_000;
    }

    private static int date(String number) {
        return Integer.parseInt(number, 6, 14, 10);
    }

    private static int day(LocalDate date) {
        return (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
    }
}
