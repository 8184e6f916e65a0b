package org.gridgovernance.grid.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;

/** Marks held against the questionnaire they answer. */
record Marking(Questionnaire asked, List<Mark> marks) {

    List<Reason> faults(String path) {
        Map<String, Item> items = asked.byCode();
        Set<String> met = new HashSet<>();
        Stream<Reason> each = IntStream.range(0, Math.min(marks.size(), 2 * items.size()))
                .boxed()
                .flatMap(at -> fault(marks.get(at), items, met, path + "[" + at + "]").stream());
        Stream<Reason> all = Stream.of(QuestionnaireReason.MARK_MISSING.at(path))
                .filter(missing -> !met.containsAll(items.keySet()));
        return Stream.concat(each, all).toList();
    }

    Scores scores() {
        if (!faults("").isEmpty()) {
            throw new IllegalArgumentException("marks do not answer the questionnaire");
        }
        Map<String, Integer> points = marks.stream().collect(Collectors.toMap(Mark::item, Mark::points));
        return new Scores(
                score(asked.items().toList(), points),
                asked.sections().stream()
                        .map(section -> new SectionScore(section.code(), score(section.items(), points)))
                        .toList());
    }

    private static Optional<Reason> fault(Mark mark, Map<String, Item> items, Set<String> met, String path) {
        Optional<Item> item = Optional.ofNullable(items.get(mark.item()));
        if (item.isEmpty()) {
            return Optional.of(QuestionnaireReason.ITEM_UNKNOWN.at(path + ".item"));
        }
        if (!met.add(mark.item())) {
            return Optional.of(QuestionnaireReason.MARKED_TWICE.at(path + ".item"));
        }
        return item.get().allows(mark)
                ? Optional.empty()
                : Optional.of(QuestionnaireReason.POINTS_OFF_SCALE.at(path + ".points"));
    }

    private static double score(List<Item> items, Map<String, Integer> points) {
        double sum = 0;
        int weights = 0;
        for (Item item : items) {
            sum += item.worth(points.getOrDefault(item.code(), 0));
            weights += item.weight();
        }
        return Math.round(10 * sum / weights) / 10.0;
    }
}
