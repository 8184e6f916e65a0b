package org.gridgovernance.persistence.jdbc;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A resident ledger as long as a county's, made up row by row: households of three, one to a room.
 *
 * @param rows how many rows
 * @param note what is remarked of everybody
 */
record LargeLedger(int rows, String note) {
    static final String HEADER = "社区代码,网格,小区,楼栋,单元,房号,户编号,与户主关系,姓名,性别,民族,证件号码,出生日期,联系电话,户籍地址,"
            + "人户状态,居住类型,到达日期,政治面貌,就业状态,工作单位,核实日期,核实方式,备注";

    private static final List<String> PARTS = List.of("户主", "妻", "子");
    private static final int ROOMS_A_BUILDING = 60;
    private static final int BUILDINGS_A_GRID = 5;
    private static final int GRIDS_A_COMMUNITY = 10;

    /** Writes it as comma-separated values in GB18030. */
    void csv(Path file) throws IOException {
        try (Writer text =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), Charset.forName("GB18030")))) {
            text.append(HEADER).append("\r\n");
            for (int row = 0; row < rows; row++) {
                text.append(row(row)).append("\r\n");
            }
        }
    }

    /** Writes it as a workbook, its cells written in place, as programs write them. */
    void xlsx(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
                            + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                            + "<sheets><sheet name='台账' sheetId='1' r:id='rId1'/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            sheet.append("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>");
            cells(sheet, 1, HEADER);
            for (int row = 0; row < rows; row++) {
                cells(sheet, row + 2, row(row));
            }
            sheet.append("</sheetData></worksheet>").flush();
            zip.closeEntry();
        }
    }

    private static void cells(Writer sheet, int number, String row) throws IOException {
        sheet.append("<row r='").append(String.valueOf(number)).append("'>");
        for (String cell : row.split(",", -1)) {
            sheet.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        sheet.append("</row>");
    }

    private static void part(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        OutputStream into = zip;
        into.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' "
                + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "' Target='"
                + target + "'/></Relationships>";
    }

    private String row(int number) {
        int room = number / PARTS.size();
        int building = room / ROOMS_A_BUILDING;
        int grid = building / BUILDINGS_A_GRID;
        int community = grid / GRIDS_A_COMMUNITY;
        return "420102%03d%03d,第%d网格,汉口花园%d期,%d,%d,%d,H%06d,%s,%s,%s,汉族,%s,%s,138%08d,胜利街%d号,人户一致,常住,%d-0%d-01,群众,就业,江岸区第%d机械厂,2026-0%d-%02d,入户,%s"
                .formatted(
                        community / 20 + 1,
                        community % 20 + 1,
                        grid % GRIDS_A_COMMUNITY + 1,
                        grid % GRIDS_A_COMMUNITY + 1,
                        building % BUILDINGS_A_GRID + 1,
                        room % 3 + 1,
                        room % ROOMS_A_BUILDING + 101,
                        room,
                        PARTS.get(number % PARTS.size()),
                        "欧阳" + letter(number) + letter(number / 7_919),
                        number % PARTS.size() == 1 ? "女" : "男",
                        id(number),
                        born(number),
                        number,
                        number % 997,
                        2000 + number % 24,
                        number % 9 + 1,
                        number % 89,
                        number % 9 + 1,
                        number % 28 + 1,
                        note);
    }

    private static String letter(int number) {
        return Character.toString(0x4E00 + number % 20_000);
    }

    private static String born(int number) {
        return "%d-%02d-%02d".formatted(1940 + number % 60, number / 60 % 12 + 1, number / 720 % 28 + 1);
    }

    /** Odd for men, even for women, as its second last digit says. */
    private static String id(int number) {
        int order = number / 20_160 * 2 + (number % PARTS.size() == 1 ? 0 : 1);
        String digits =
                "4201%02d".formatted(order / 1000 + 2) + born(number).replace("-", "") + "%03d".formatted(order % 1000);
        int sum = IntStream.range(0, 17)
                .map(place -> (digits.charAt(place) - '0') * ((1 << (17 - place)) % 11))
                .sum();
        return digits + "10X98765432".charAt(sum % 11);
    }
}
