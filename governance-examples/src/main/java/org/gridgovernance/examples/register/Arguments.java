package org.gridgovernance.examples.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the command line says.
 *
 * @param file the ledger; empty for the sample
 * @param areas the area table; empty for the sample
 * @param url the database
 * @param keys the file of the sealing keys; empty for one beside an embedded database
 * @param language the language of the report
 * @param dates of when it tells
 */
record Arguments(
        Optional<Path> file,
        Optional<Path> areas,
        DatabaseUrl url,
        Optional<Path> keys,
        Words.Language language,
        Dates dates) {

    static final String USAGE = """
            --file  居民信息台账（XLSX或CSV；UTF-8、GB18030等），缺省为样例 the resident ledger (XLSX or CSV), a sample by default
            --areas 区划表（CSV），缺省为样例 the area table, a sample by default
            --url   数据库 the database: jdbc:h2:… or jdbc:postgresql:…, by default jdbc:h2:./target/register/register
            --keys  密钥文件 the file of the sealing keys; beside an embedded database by default, to be named for any other
            --lang  zh | en，缺省两者 both by default
            --as-of 统计日期，如2025-03-01，缺省为今天 the day told of, today by default
            --known 按该日结束时的登记情况，缺省为现在 as known at the end of that day, now by default
            --since 人口变动的起始日期，缺省为一个月前 since when changes are told, a month before by default
            --help  本说明 this text""";

    private static final String DEFAULT_URL = "jdbc:h2:./target/register/register";
    private static final List<String> OPTIONS =
            List.of("--file", "--areas", "--url", "--keys", "--lang", "--as-of", "--known", "--since");

    static Arguments parse(List<String> words) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < words.size(); at += 2) {
            String option = words.get(at);
            if (!OPTIONS.contains(option)) {
                throw wrong("未知选项：" + option, "unknown option: " + option);
            }
            if (at + 1 == words.size() || given.put(option, words.get(at + 1)) != null) {
                throw wrong("选项缺少取值或重复：" + option, "give one value, once, to: " + option);
            }
        }
        return new Arguments(
                Optional.ofNullable(given.get("--file")).map(Path::of),
                Optional.ofNullable(given.get("--areas")).map(Path::of),
                new DatabaseUrl(given.getOrDefault("--url", DEFAULT_URL)),
                Optional.ofNullable(given.get("--keys")).map(Path::of),
                language(given.getOrDefault("--lang", "both")),
                new Dates(date(given, "--as-of"), date(given, "--known"), date(given, "--since")));
    }

    /** Where the report by row goes: beside an embedded database, else beside the keys. */
    Path report() {
        return url.beside(".report.csv")
                .or(() -> keys.map(file -> Path.of(file + ".report.csv")))
                .orElseThrow();
    }

    private static Words.Language language(String given) {
        return Stream.of(Words.Language.values())
                .filter(language -> language.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst()
                .orElseThrow(() -> wrong("--lang 取值为zh或en", "--lang takes zh or en"));
    }

    private static Optional<LocalDate> date(Map<String, String> given, String option) {
        try {
            return Optional.ofNullable(given.get(option)).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            throw wrong(option + " 取值为日期，如2025-03-01", option + " takes a date, such as 2025-03-01");
        }
    }

    private static CannotStartException wrong(String zh, String en) {
        return new CannotStartException(zh, en + "\n" + USAGE);
    }
}
