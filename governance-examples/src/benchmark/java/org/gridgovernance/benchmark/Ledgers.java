package org.gridgovernance.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gridgovernance.exchange.ImportReport;
import org.gridgovernance.exchange.LedgerImport;
import org.gridgovernance.exchange.RowOutcome;
import org.gridgovernance.grid.Place;

/** The same people as resident ledgers, none longer than what a street hands in, taken in by the import. */
final class Ledgers implements Load {
    private static final int MOST = 200_000;
    private static final String HEADER = "社区代码,小区,楼栋,单元,房号,姓名,性别,证件号码,联系电话,人户状态,居住类型,重点类别";

    private final House house;
    private final Folder folder = new Folder();

    /** So many people for that house. */
    Ledgers(House house, int people) throws IOException {
        this.house = house;
        for (int from = 0; from < people; from += MOST) {
            write(folder.path().resolve("%09d.csv".formatted(from)), from, Math.min(from + MOST, people));
        }
    }

    private void write(Path file, int from, int end) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.append(HEADER).append("\r\n");
            for (int number = from; number < end; number++) {
                text.append(row(new Person(number))).append("\r\n");
            }
        }
    }

    private String row(Person person) {
        Place place = house.town().place(person);
        return String.join(
                ",",
                house.town().home(person).code(),
                place.compound(),
                place.building(),
                place.unit(),
                place.room(),
                person.name(),
                person.isMale() ? "男" : "女",
                person.idNumber(),
                person.phone(),
                "人在户不在",
                "租住",
                "独居老人、慢性病患者");
    }

    @Override
    public void run() throws IOException {
        for (Path file : folder.files()) {
            ImportReport report = LedgerImport.through(house.desk())
                    .on(Town.NOW)
                    .read(file)
                    .getOrElseThrow(no -> new IllegalStateException(no.toString()));
            mustBeTaken(report);
        }
    }

    private static void mustBeTaken(ImportReport report) {
        if (report.count(RowOutcome.TAKEN) != report.rows()) {
            throw new IllegalStateException(report + " " + report.kinds());
        }
    }

    @Override
    public Map<String, List<String>> left() {
        return Rows.counts(house.source());
    }

    @Override
    public void close() {
        folder.close();
    }
}
