package org.gridgovernance.exchange.file;

import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/** Where a cell stands: {@code BK17}. */
public final class CellPlace {
    static final int MOST_COLUMNS = 1 << 14;

    private CellPlace() {}

    /** The column of a place, counted from 0. */
    static int column(String place) throws UnfitFileException {
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new UnfitFileException(Fault.BROKEN);
            }
        }
        if (column == 0) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        return column - 1;
    }

    /** A column, counted from 0, as spreadsheets name it: A to Z, AA and on. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
