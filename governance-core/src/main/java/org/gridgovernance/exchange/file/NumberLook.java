package org.gridgovernance.exchange.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/**
 * How the numbers of a cell look.
 *
 * @param isDate whether as a date
 * @param digits with at least so many digits, zeros before them
 */
record NumberLook(boolean isDate, int digits) {
    static final NumberLook GENERAL = new NumberLook(false, 0);

    private static final NumberLook DATE = new NumberLook(true, 0);
    /** Those that need no pattern; the upper ones mean dates in Chinese spreadsheets. */
    private static final Set<Integer> DATES = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
            55, 56, 57, 58);

    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS]");
    private static final Pattern ZEROS = Pattern.compile("0{2,30}");
    private static final int MOST = 1 << 16;

    /** The looks of a workbook, in the order in which its cells refer to them. */
    static List<NumberLook> of(ZipParts parts, String path) throws IOException {
        List<NumberLook> looks = new ArrayList<>();
        if (parts.has(path)) {
            try (XmlPart part = new XmlPart(parts.open(path))) {
                read(part, looks);
            }
        }
        return looks;
    }

    private static void read(XmlPart part, List<NumberLook> looks) throws UnfitFileException {
        Map<Integer, String> patterns = new HashMap<>();
        boolean ofCells = false;
        while (part.next()) {
            if (part.begins("numFmt")) {
                patterns.put(
                        part.number("numFmtId").orElse(0),
                        part.attribute("formatCode").orElse(""));
            } else if (ofCells && part.begins("xf")) {
                looks.add(of(part.number("numFmtId").orElse(0), patterns));
            } else {
                ofCells = part.begins("cellXfs") || (ofCells && !part.ends("cellXfs"));
            }
            if (looks.size() + patterns.size() > MOST) {
                throw new UnfitFileException(Fault.TOO_LARGE);
            }
        }
    }

    private static NumberLook of(int number, Map<Integer, String> patterns) {
        return DATES.contains(number) ? DATE : of(patterns.getOrDefault(number, ""));
    }

    /** The look of a pattern, such as {@code yyyy"年"m"月"d"日"} or {@code 000000}. */
    static NumberLook of(String pattern) {
        String bare = NO_LETTERS.matcher(pattern).replaceAll("");
        if (ZEROS.matcher(bare).matches()) {
            return new NumberLook(false, bare.length());
        }
        boolean general = bare.toLowerCase(java.util.Locale.ROOT).contains("general");
        return !general && DATE_LETTERS.matcher(bare).find() ? DATE : GENERAL;
    }
}
