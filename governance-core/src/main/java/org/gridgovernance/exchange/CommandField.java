package org.gridgovernance.exchange;

import java.util.Map;
import java.util.Optional;

/** From which column a field of a command came, so that the desk's reasons can be told of columns. */
final class CommandField {
    private static final Map<String, LedgerColumn> COLUMNS = Map.ofEntries(
            Map.entry("particulars.name", LedgerColumn.NAME),
            Map.entry("particulars.sex", LedgerColumn.SEX),
            Map.entry("particulars.birth", LedgerColumn.BIRTH),
            Map.entry("particulars.phones", LedgerColumn.PHONE),
            Map.entry("particulars.registeredAddress", LedgerColumn.REGISTERED_ADDRESS),
            Map.entry("particulars.workplace", LedgerColumn.WORKPLACE),
            Map.entry("particulars.note", LedgerColumn.NOTE),
            Map.entry("documents", LedgerColumn.DOCUMENT_NUMBER),
            Map.entry("document", LedgerColumn.DOCUMENT_NUMBER),
            Map.entry("residence", LedgerColumn.RESIDENCE_STATUS),
            Map.entry("residence.dwelling", LedgerColumn.ROOM),
            Map.entry("residence.origin", LedgerColumn.ORIGIN),
            Map.entry("residence.plannedDeparture", LedgerColumn.DEPARTURE),
            Map.entry("residesFrom", LedgerColumn.ARRIVAL),
            Map.entry("since", LedgerColumn.ARRIVAL),
            Map.entry("to", LedgerColumn.ARRIVAL),
            Map.entry("careTags", LedgerColumn.CARE_TAGS),
            Map.entry("verification", LedgerColumn.VERIFIED_ON),
            Map.entry("place", LedgerColumn.ROOM),
            Map.entry("dwelling", LedgerColumn.ROOM),
            Map.entry("grid", LedgerColumn.GRID),
            Map.entry("code", LedgerColumn.GRID),
            Map.entry("title", LedgerColumn.GRID),
            Map.entry("number", LedgerColumn.HOUSEHOLD),
            Map.entry("members", LedgerColumn.RELATION),
            Map.entry("member", LedgerColumn.RELATION),
            Map.entry("head", LedgerColumn.RELATION));

    private CommandField() {}

    /** The title of the column a path came from, by itself or by what it stands in; empty if by none. */
    static String column(String path) {
        String field = path.replaceAll("\\[\\d+]", "");
        int within = field.lastIndexOf('.');
        return Optional.ofNullable(COLUMNS.get(field))
                .map(LedgerColumn::title)
                .orElseGet(() -> within < 0 ? "" : column(field.substring(0, within)));
    }
}
