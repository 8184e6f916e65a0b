package org.gridgovernance.examples.thirtydays;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.examples.register.CannotStartException;
import org.gridgovernance.examples.register.Words.Language;

/**
 * What the command line says.
 *
 * @param seed of all chance
 * @param days how many
 * @param rows how many rows of the ledger are taken in
 * @param perDay how many tasks residents, patrols and the hotline tell of on a working day, about
 * @param url the database; empty for memory
 * @param keys the file of its keys; empty for one beside an embedded database
 * @param page where the page goes
 * @param language the language of the page
 */
record Options(
        long seed,
        int days,
        int rows,
        int perDay,
        Optional<String> url,
        Optional<Path> keys,
        Path page,
        Language language) {

    static final String USAGE = """
            --seed  随机种子，缺省为7 the seed of all chance, 7 by default
            --days  天数，1至30，缺省为30 how many days, 30 by default
            --rows  导入台账的行数，缺省为全部 how many rows of the ledger, all by default
            --tasks 每个工作日约多少件，缺省为150 about how many tasks a working day, 150 by default
            --url   数据库，缺省为内存 an empty database: jdbc:h2:… or jdbc:postgresql:…, memory by default
            --keys  密钥文件 the file of the sealing keys; beside an embedded database by default
            --out   网页文件 the page, by default ./target/thirty-days/thirty-days.html
            --lang  zh | en，缺省两者 both by default
            --help  本说明 this text""";

    private static final List<String> KNOWN =
            List.of("--seed", "--days", "--rows", "--tasks", "--url", "--keys", "--out", "--lang");

    static Options parse(List<String> words) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < words.size(); at += 2) {
            String option = words.get(at);
            if (!KNOWN.contains(option)) {
                throw new CannotStartException("未知选项：" + option, "unknown option: " + option + "\n" + USAGE);
            }
            if (at + 1 == words.size() || given.put(option, words.get(at + 1)) != null) {
                throw new CannotStartException("选项缺少取值或重复：" + option, "give one value, once, to: " + option);
            }
        }
        return new Options(
                number(given, "--seed", 7, Long.MIN_VALUE, Long.MAX_VALUE),
                (int) number(given, "--days", 30, 1, 30),
                (int) number(given, "--rows", 10_000, 100, 1_000_000),
                (int) number(given, "--tasks", 150, 1, 10_000),
                Optional.ofNullable(given.get("--url")),
                Optional.ofNullable(given.get("--keys")).map(Path::of),
                Path.of(given.getOrDefault("--out", "./target/thirty-days/thirty-days.html")),
                language(given.getOrDefault("--lang", "both")));
    }

    private static long number(Map<String, String> given, String option, long unlessGiven, long least, long most) {
        try {
            long number = Long.parseLong(given.getOrDefault(option, String.valueOf(unlessGiven)));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // told below, as any other number that will not do
        }
        throw new CannotStartException(
                option + " 取值为" + least + "至" + most, option + " takes a number from " + least + " to " + most);
    }

    private static Language language(String given) {
        return Stream.of(Language.values())
                .filter(language -> language.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst()
                .orElseThrow(() -> new CannotStartException("--lang 取值为zh或en", "--lang takes zh or en"));
    }
}
