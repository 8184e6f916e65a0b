package org.gridgovernance.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/**
 * A workbook (电子表格, XLSX), packed in memory; its sheets are read row by row, as texts. Macros, links and pictures are not
 * looked at. For one thread.
 */
public final class Workbook {
    /** How packed files begin. */
    public static final List<Byte> MAGIC = List.of((byte) 'P', (byte) 'K', (byte) 3, (byte) 4);

    private static final String RELATIONS = "_rels/.rels";
    private static final int MOST_SHEETS = 1_000;
    private static final int DAYS_FROM_1900_TO_1904 = 1462;

    private final ZipParts parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final SharedStrings strings;
    private final List<NumberLook> looks;
    private boolean from1904;

    /** Takes the rows of a sheet. */
    @FunctionalInterface
    public interface RowTaker {
        /** Takes a row that is not blank: its number from 1, and its cells up to the last that says something; whether to go on. */
        boolean take(int row, List<String> cells) throws IOException;

        /** Whether the numbers of that column are days, whatever they look like. */
        default boolean isDate(int column) {
            return false;
        }
    }

    private Workbook(ZipParts parts) throws IOException {
        this.parts = parts;
        String main = relations(RELATIONS, "").getOrDefault("officeDocument", Map.of()).values().stream()
                .findFirst()
                .orElseThrow(() -> new UnfitFileException(Fault.BROKEN));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, Map<String, String>> relations =
                relations(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        read(main, relations.getOrDefault("worksheet", Map.of()));
        strings = SharedStrings.of(parts, first(relations, "sharedStrings"));
        looks = NumberLook.of(parts, first(relations, "styles"));
    }

    /**
     * Reads a workbook into memory, which does not close the stream.
     *
     * @throws UnfitFileException if it is none, or too large
     */
    public static Workbook of(InputStream bytes) throws IOException {
        HeldBytes packed = HeldBytes.part(8);
        bytes.transferTo(packed);
        return new Workbook(ZipParts.of(packed));
    }

    /** The titles of its sheets, in their order. */
    public Set<String> sheets() {
        return sheets.keySet();
    }

    /**
     * Gives the rows of a sheet to a taker, and tells which of its cells are merged.
     *
     * @throws UnfitFileException if the sheet cannot be read
     */
    public Blocks read(String sheet, RowTaker taker) throws IOException {
        try (XmlPart part = new XmlPart(parts.open(sheets.getOrDefault(sheet, "")))) {
            return new SheetReader(this, part, taker).read();
        }
    }

    /** What a cell says. */
    String text(String type, String value, int look, boolean isDate) throws UnfitFileException {
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : strings.get(index(value));
            case "str" -> RichText.plain(value);
            case "b" -> value.isEmpty() ? "" : value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value, look >= 0 && look < looks.size() ? looks.get(look) : NumberLook.GENERAL, isDate);
            default -> value;
        };
    }

    private String number(String value, NumberLook look, boolean isDate) {
        boolean bareDay = isDate && from1904 && !look.isDate() && value.matches("\\d{5}");
        return bareDay
                ? Integer.toString(Integer.parseInt(value) + DAYS_FROM_1900_TO_1904)
                : CellText.of(value, look, from1904);
    }

    private void read(String main, Map<String, String> targets) throws IOException {
        try (XmlPart part = new XmlPart(parts.open(main))) {
            while (part.next()) {
                if (part.begins("workbookPr")) {
                    from1904 = part.attribute("date1904")
                            .filter(Set.of("1", "true")::contains)
                            .isPresent();
                } else if (part.begins("sheet")) {
                    Optional<String> target = part.attribute("id").map(targets::get);
                    target.ifPresent(path -> sheets.put(part.attribute("name").orElse(""), path));
                }
            }
        }
        if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
            throw new UnfitFileException(Fault.BROKEN);
        }
    }

    /** Where the parts are to which one refers: by the last word of their kind, then by their ids. */
    private Map<String, Map<String, String>> relations(String path, String folder) throws IOException {
        Map<String, Map<String, String>> relations = new HashMap<>();
        try (XmlPart part = new XmlPart(parts.open(path))) {
            while (part.next()) {
                if (part.begins("Relationship")) {
                    String kind = part.attribute("Type").orElse("");
                    String target = part.attribute("Target").orElse("");
                    relations
                            .computeIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), any -> new LinkedHashMap<>())
                            .put(
                                    part.attribute("Id").orElse(""),
                                    target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        return relations;
    }

    private static String first(Map<String, Map<String, String>> relations, String kind) {
        return relations.getOrDefault(kind, Map.of()).values().stream()
                .findFirst()
                .orElse("");
    }

    private static int index(String value) throws UnfitFileException {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException broken) {
            throw new UnfitFileException(Fault.BROKEN);
        }
    }
}
