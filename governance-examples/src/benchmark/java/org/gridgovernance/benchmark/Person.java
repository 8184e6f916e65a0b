package org.gridgovernance.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gridgovernance.benchmark.idnumber.CheckDigit;

/**
 * Somebody who never was: all of it follows from a number. Born so long ago that no identity number is anybody's.
 *
 * @param number which one
 */
record Person(int number) {
    private static final List<String> SURNAMES = List.of("欧阳", "司马", "王", "李", "张", "刘", "陈", "杨", "赵", "黄");
    private static final String GIVEN = "明华丽强军敏静伟芳秀英杰涛超霞平刚桂兰玉";
    private static final LocalDate FIRST = LocalDate.of(1901, 1, 1);
    private static final int DAYS = 3_650;
    private static final int COUNTY = 420_102;

    String name() {
        return SURNAMES.get(number % SURNAMES.size())
                + GIVEN.charAt(number / 10 % GIVEN.length())
                + GIVEN.charAt(number / 200 % GIVEN.length());
    }

    boolean isMale() {
        return number % 2 == 1;
    }

    /** Valid by GB 11643. */
    String idNumber() {
        int order = number / DAYS;
        int sequence = 2 * order + (isMale() ? 1 : 0);
        LocalDate born = FIRST.plusDays(number % DAYS);
        String digits =
                String.format(Locale.ROOT, "%06d%tY%<tm%<td%03d", COUNTY + sequence / 1_000, born, sequence % 1_000);
        return digits + CheckDigit.of(digits);
    }

    String phone() {
        return String.format(Locale.ROOT, "138%08d", number);
    }

    String secondPhone() {
        return String.format(Locale.ROOT, "139%08d", number);
    }

    String passport() {
        return String.format(Locale.ROOT, "E%08d", number);
    }

    String workplace() {
        return "第" + number % 97 + "工厂";
    }
}
