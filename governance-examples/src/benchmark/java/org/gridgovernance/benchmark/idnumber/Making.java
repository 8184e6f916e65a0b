package org.gridgovernance.benchmark.idnumber;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How a number is made: one that is somebody's, or one with a single fault. */
enum Making {
    CITIZEN(Making::citizen),
    PERMIT(draw -> draw.number(draw.of(List.of("810000", "820000", "830000")), draw.born())),
    FOREIGNER(draw -> draw.number("9" + draw.province() + draw.digits(3), draw.born())),
    BORN_LONG_AGO(draw -> draw.number(draw.county(), draw.bornLongAgo())),
    BORN_LATER_THIS_YEAR(draw -> draw.number(draw.county(), draw.bornLaterThisYear())),
    BORN_IN_LATER_YEARS(draw -> draw.number(draw.county(), draw.bornInLaterYears())),
    NO_DATE(draw -> draw.number(draw.county(), draw.born().substring(0, 4) + noDay(draw))),
    NO_LEAP_DAY(draw -> draw.number(draw.county(), draw.of(List.of("1900", "1901", "1950", "1999")) + "0229")),
    NO_PROVINCE(draw -> draw.number(draw.nowhere() + draw.digits(4), draw.born())),
    NO_PERMIT(draw -> draw.number("8" + (1 + draw.below(3)) + draw.digits(4), draw.born())),
    FOREIGNER_OF_NOWHERE(draw -> draw.number("9" + draw.nowhere() + draw.digits(3), draw.born())),
    FOREIGNER_OF_NO_PROVINCE(
            draw -> draw.number("9" + draw.of(List.of("81", "82", "83", "91")) + draw.digits(3), draw.born())),
    OTHER_CHECK_DIGIT(draw -> citizen(draw).substring(0, 17) + draw.of(List.of("0", "4", "7", "X"))),
    OTHER_DIGIT(draw -> with(citizen(draw), draw.below(17), draw.digits(1))),
    SWAPPED(draw -> swapped(citizen(draw), draw.below(16))),
    LETTER(draw -> with(citizen(draw), draw.below(17), draw.of(List.of("O", "l", "X", "-")))),
    TOO_SHORT(draw -> with(citizen(draw), draw.below(18), "")),
    TOO_LONG(draw -> citizen(draw) + draw.digits(1)),
    SMALL_X(draw -> endingInX(draw).toLowerCase(Locale.ROOT)),
    FULL_WIDTH(draw -> fullWidth(citizen(draw))),
    FIFTEEN_DIGITS(draw -> fifteen(draw, draw.county())),
    FIFTEEN_DIGITS_OF_PERMIT(draw -> fifteen(draw, draw.of(List.of("810000", "820000", "830000")))),
    FIFTEEN_DIGITS_OF_NOWHERE(draw -> fifteen(draw, draw.nowhere() + draw.digits(4))),
    CARD_OF_MACAO(draw -> draw.of(List.of("1", "5", "7")) + draw.digits(6) + "(" + draw.digits(1) + ")"),
    BLANK(draw -> " ".repeat(draw.below(20)));

    private final Function<Draw, String> making;

    Making(Function<Draw, String> making) {
        this.making = making;
    }

    String make(Draw draw) {
        return making.apply(draw);
    }

    private static String citizen(Draw draw) {
        return draw.number(draw.county(), draw.born());
    }

    private static String endingInX(Draw draw) {
        String number = citizen(draw);
        return number.endsWith("X") ? number : endingInX(draw);
    }

    private static String noDay(Draw draw) {
        return draw.of(List.of("0230", "0431", "1131", "1301", "0010", "0100", "1232"));
    }

    /** As it was until 1999: the year in two digits, no check digit. */
    private static String fifteen(Draw draw, String division) {
        return division + draw.born().substring(2) + draw.digits(3);
    }

    private static String with(String number, int at, String other) {
        return number.substring(0, at) + other + number.substring(at + 1);
    }

    private static String swapped(String number, int at) {
        return number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
    }

    private static String fullWidth(String number) {
        StringBuilder wide = new StringBuilder(number.length());
        number.chars().forEach(character -> wide.append((char) (character - '!' + '！')));
        return wide.toString();
    }
}
