package org.gridgovernance.exchange.file;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/**
 * Writes a workbook (XLSX) of one sheet row by row; every cell is text and stays text when somebody edits it. The same rows
 * make the same bytes. For one thread.
 */
public final class WorkbookWriter implements Closeable {
    private static final int MOST_ROWS = 1 << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** Looks like a character written out, and is none. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private final ZipOutputStream zip;
    private final Writer text;
    private int rows;

    /**
     * Begins a workbook.
     *
     * @param target where it goes; not closed
     * @param title the sheet's title: at most 31 characters, none of them a sign of XML
     */
    public WorkbookWriter(OutputStream target, String title) throws IOException {
        zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        text = new BufferedWriter(new OutputStreamWriter(
                zip, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)));
        parts(title);
        begin("xl/worksheets/sheet1.xml");
        text.append("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    /** All that a workbook needs besides its sheet. */
    private void parts(String title) throws IOException {
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets><sheet name=\"" + title
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")));
        part("xl/styles.xml", styles());
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main")
                + type("/xl/styles.xml", "styles")
                + type("/xl/worksheets/sheet1.xml", "worksheet")
                + "</Types>";
    }

    /**
     * Writes the next row.
     *
     * @throws UnfitFileException if there is no room for a further one
     */
    public void row(List<String> cells) throws IOException {
        if (++rows > MOST_ROWS) {
            throw new UnfitFileException(Fault.TOO_LARGE);
        }
        text.append("<row r=\"" + rows + "\">");
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                text.append("<c r=\"" + CellPlace.letters(column) + rows
                        + "\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                write(WRITTEN_OUT.matcher(cells.get(column)).replaceAll("_x005F_"));
                text.append("</t></is></c>");
            }
        }
        text.append("</row>");
    }

    /** Ends the workbook, and leaves open what it was written to. */
    @Override
    public void close() throws IOException {
        text.append("</sheetData></worksheet>").flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void write(String cell) throws IOException {
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default ->
                    text.append(isHeld(character) ? String.valueOf(character) : "_x%04X_".formatted((int) character));
            }
        }
    }

    /** Whether XML can hold it as it is. */
    private static boolean isHeld(char character) {
        return character >= ' ' ? character < 0xFFFE : character == '\t' || character == '\n';
    }

    private void part(String path, String content) throws IOException {
        begin(path);
        text.append(content).flush();
        zip.closeEntry();
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        text.append(XML);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + KIND + kind + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + DOCUMENT + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    /** The second look is that of text. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }
}
