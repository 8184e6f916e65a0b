package org.gridgovernance.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests: written by a library that is not the reader's, or part by part where none would write such a thing. */
final class SampleWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SampleWorkbook() {}

    /** One sheet in which every cell is text. */
    static byte[] of(List<List<String>> rows) {
        return of(Map.of("台账", sheet -> fill(sheet, rows)));
    }

    static byte[] of(Consumer<Worksheet> sheet) {
        return of(Map.of("台账", sheet));
    }

    static byte[] of(Map<String, Consumer<Worksheet>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((title, fill) -> fill.accept(book.newWorksheet(title)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    /** A sheet as it stands, in a workbook around it; further parts take the place of those. */
    static byte[] of(String sheet, Map<String, String> others) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + KINDS
                        + "'><sheets><sheet name='S' sheetId='1' r:id='rId0'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "styles",
                        "styles.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.putAll(others);
        return zip(parts);
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A row of texts. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (String cell : cells) {
            row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static String relations(String... kindsAndTargets) {
        StringBuilder text = new StringBuilder("<Relationships xmlns='" + RELATIONS + "'>");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            text.append("<Relationship Id='rId" + i + "' Type='" + KINDS + "/" + kindsAndTargets[i] + "' Target='"
                    + kindsAndTargets[i + 1] + "'/>");
        }
        return text.append("</Relationships>").toString();
    }
}
