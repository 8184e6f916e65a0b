package org.gridgovernance.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.resource.item.SupplyItemRef;

/** How the lines of commands on goods are looked through (逐行检查): whatever is wrong is told with its path. */
public final class Lines {
    private static final int MOST_LOTS = 200;

    private Lines() {}

    /**
     * What is wrong with each of them.
     *
     * @param path the field they stand in, as in the command's JSON
     * @param look what is wrong with one, told the path of that
     */
    public static <T> Stream<Reason> each(
            List<T> lines, String path, BiFunction<? super T, String, Stream<Reason>> look) {
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> look.apply(lines.get(i), path + "[" + i + "]"));
    }

    /**
     * Does something with each of them.
     *
     * @param path the field they stand in, as in the command's JSON
     * @param act what is done with one, told the path of that
     */
    public static <T> void forEach(List<T> lines, String path, BiConsumer<? super T, String> act) {
        for (int i = 0; i < lines.size(); i++) {
            act.accept(lines.get(i), path + "[" + i + "]");
        }
    }

    /**
     * Those of which another before is the same.
     *
     * @param which what may stand there once
     * @param path the field they stand in, as in the command's JSON
     * @param field the field of each that holds it
     */
    public static <T> Stream<Reason> twice(
            List<T> lines, Function<? super T, ?> which, ReasonCode otherwise, String path, String field) {
        Set<Object> seen = new HashSet<>();
        return each(
                lines,
                path,
                (line, at) -> seen.add(which.apply(line)) ? Stream.empty() : Stream.of(otherwise.at(at + "." + field)));
    }

    /**
     * What is wrong with lines that name an item each: {@link StockReason#NO_LINES}, {@link StockReason#LINE_TWICE}, and what is wrong
     * with each of them.
     *
     * @param path the field they stand in, as in the command's JSON
     * @param look what else is wrong with one, told the path of that
     */
    public static <T> List<Reason> ofItems(
            List<T> lines,
            Function<? super T, SupplyItemRef> item,
            String path,
            BiFunction<? super T, String, Stream<Reason>> look) {
        return lines.isEmpty() ? List.of(StockReason.NO_LINES.at(path)) : ofItemsIfAny(lines, item, path, look);
    }

    /**
     * Likewise, where there may be none.
     *
     * @param path the field they stand in, as in the command's JSON
     * @param look what else is wrong with one, told the path of that
     */
    public static <T> List<Reason> ofItemsIfAny(
            List<T> lines,
            Function<? super T, SupplyItemRef> item,
            String path,
            BiFunction<? super T, String, Stream<Reason>> look) {
        return lines.size() > StockBook.MOST_LINES
                ? List.of(StockReason.NO_LINES.at(path))
                : Stream.concat(twice(lines, item, StockReason.LINE_TWICE, path, "item"), each(lines, path, look))
                        .toList();
    }

    /**
     * What is wrong with the lots of a line: {@link StockReason#NO_LOTS}, and what is wrong with each of them.
     *
     * @param path the field they stand in, as in the command's JSON
     * @param look what else is wrong with one, told the path of that
     */
    public static <T> Stream<Reason> lots(
            List<T> lots, String path, BiFunction<? super T, String, Stream<Reason>> look) {
        return lots.isEmpty() || lots.size() > MOST_LOTS
                ? Stream.of(StockReason.NO_LOTS.at(path))
                : each(lots, path, look);
    }
}
