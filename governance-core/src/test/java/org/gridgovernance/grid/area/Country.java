package org.gridgovernance.grid.area;

import java.io.Reader;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text of an area table as large as the country's, made while it is read. */
final class Country extends Reader {

    private static final int PROVINCES = 31;
    private static final int PREFECTURES = 11;
    private static final int COUNTIES = 10;
    private static final int STREETS = 12;
    private static final int IN_STREET = 15;

    static final int COMMUNITIES = PROVINCES * PREFECTURES * COUNTIES * STREETS * IN_STREET;
    static final int ROWS = PROVINCES * (1 + PREFECTURES * (1 + COUNTIES * (1 + STREETS * (1 + IN_STREET))));

    private final Iterator<String> lines;
    private String line = "code,name\n";
    private int at;

    Country() {
        Stream<String> codes = IntStream.range(11, 11 + PROVINCES).boxed().flatMap(province -> below("" + province, 0));
        lines = codes.map(code -> code + ",区划" + code + "\n").iterator();
    }

    private static Stream<String> below(String code, int level) {
        int[] many = {PREFECTURES, COUNTIES, STREETS, IN_STREET};
        if (level == many.length) {
            return Stream.of(code);
        }
        String form = level < 2 ? "%s%02d" : "%s%03d";
        Stream<String> inside = IntStream.rangeClosed(1, many[level])
                .mapToObj(i -> String.format(form, code, i))
                .flatMap(child -> below(child, level + 1));
        return Stream.concat(Stream.of(code), inside);
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == line.length()) {
            if (!lines.hasNext()) {
                return -1;
            }
            line = lines.next();
            at = 0;
        }
        int taken = Math.min(length, line.length() - at);
        line.getChars(at, at + taken, buffer, offset);
        at += taken;
        return taken;
    }

    @Override
    public void close() {}
}
