package org.gridgovernance.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.mediating.YearOfCases;
import org.gridgovernance.examples.mediating.YearPage;
import org.gridgovernance.examples.mediating.YearTable;
import org.gridgovernance.examples.register.ProgressBar;

/**
 * What does a year of a committee come to, as the ministry counts it? A table whose sums agree, and a page of charts. The bureau sees
 * the cases by a gate, see {@link YearOfCases}.
 */
public final class AYearOfMediationMain {
    static final String USAGE = """
            --page  网页文件，缺省为 ./target/mediation.html / where the page is written, ./target/mediation.html by default""";
    private static final long SEED = 7;
    private static final int CASES = 120;
    private static final int IN_VAIN = 2;

    private AYearOfMediationMain() {}

    /** Lives through the year, and shows how far it has come where errors go. */
    static YearOfCases lived() {
        ProgressBar bar = new ProgressBar(System.err, false, "模拟一年 living through a year");
        return new YearOfCases(SEED, CASES).live(day -> bar.at(day, YearOfCases.DAYS));
    }

    /** The exit code: 0; 2 if it was told something else, or cannot write the page. */
    static int run(List<String> args) {
        if (!args.isEmpty() && !(args.size() == 2 && args.get(0).equals("--page"))) {
            System.err.println(USAGE);
            return IN_VAIN;
        }
        Path page = Path.of(args.isEmpty() ? "./target/mediation.html" : args.get(1));
        Desk bureau = lived().bureau();
        YearPage written = new YearPage(YearOfCases.year(bureau), YearOfCases.months(bureau));
        System.out.println(new YearTable(written.year()).lines());
        return write(page, written.written());
    }

    private static int write(Path file, String page) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page);
            System.out.println("网页 page: " + file);
            return 0;
        } catch (IOException failed) {
            System.err.println("网页无法写入 cannot write the page: " + file);
            return IN_VAIN;
        }
    }

    /**
     * Runs the example and ends the process with its exit code where that is not zero.
     *
     * @param args {@code --page} and where the page goes, or nothing
     */
    public static void main(String[] args) {
        int code = run(List.of(args));
        if (code != 0) {
            System.exit(code);
        }
    }
}
