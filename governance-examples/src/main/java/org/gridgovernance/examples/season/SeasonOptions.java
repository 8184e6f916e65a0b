package org.gridgovernance.examples.season;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.examples.register.CannotStartException;

/**
 * What the command line says.
 *
 * @param seed of all chance
 * @param movements how many movements the season has
 * @param url the database; empty for memory
 * @param keys the file of its keys; empty for one beside an embedded database
 * @param page where the page goes
 */
record SeasonOptions(long seed, long movements, Optional<String> url, Optional<Path> keys, Path page) {
    static final String USAGE = """
            --seed       随机种子，缺省为7 the seed of all chance, 7 by default
            --movements  出入库次数，1000至1000000，缺省为100000 how many movements, 100000 by default
            --url        空数据库，缺省为内存 an empty database: jdbc:h2:… or jdbc:postgresql:…, memory by default
            --keys       密钥文件 the file of the sealing keys; beside an embedded database by default
            --page       网页文件 the page, by default ./target/season/season.html
            --help       本说明 this text""";

    private static final List<String> KNOWN = List.of("--seed", "--movements", "--url", "--keys", "--page");

    static SeasonOptions parse(List<String> words) {
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
        return new SeasonOptions(
                number(given, "--seed", 7, Long.MIN_VALUE, Long.MAX_VALUE),
                number(given, "--movements", Season.FULL, 1_000, 1_000_000),
                Optional.ofNullable(given.get("--url")),
                Optional.ofNullable(given.get("--keys")).map(Path::of),
                Path.of(given.getOrDefault("--page", "./target/season/season.html")));
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
}
