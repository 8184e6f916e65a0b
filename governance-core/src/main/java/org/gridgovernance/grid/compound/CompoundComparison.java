package org.gridgovernance.grid.compound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.grid.questionnaire.QuestionnaireKey;
import org.gridgovernance.grid.questionnaire.Scores;
import org.gridgovernance.kernel.AreaCode;

/**
 * How compounds of like traits compare (同类小区对比): an old one without management is not held against a new one with it.
 * Nothing in it is personal. Immutable.
 *
 * @param traits what they have in common
 * @param compounds each of them, the best first; those with equal scores by community and title
 * @param mean the mean of their scores
 * @param median the median of their scores
 */
public record CompoundComparison(Traits traits, List<Ranked> compounds, double mean, double median) {
    private static final Comparator<Traits> ORDER = Comparator.comparing(Traits::ownership)
            .thenComparing(Traits::management)
            .thenComparing(traits -> traits.questionnaire().id())
            .thenComparing(traits -> traits.questionnaire().version());

    /** Copies the list. */
    public CompoundComparison {
        compounds = List.copyOf(compounds);
    }

    /**
     * What compared compounds have in common. Immutable.
     *
     * @param ownership their ownership form
     * @param management how they are managed
     * @param questionnaire by which they were assessed
     */
    public record Traits(OwnershipForm ownership, ManagementKind management, QuestionnaireKey questionnaire) {}

    /**
     * One of them. Immutable.
     *
     * @param compound which
     * @param home its community
     * @param title what it is called
     * @param score what it came to, 0 to 100
     * @param rank 1 for the best; those with equal scores have the same
     */
    public record Ranked(CompoundId compound, AreaCode home, String title, double score, int rank) {
        Ranked at(int place) {
            return new Ranked(compound, home, title, score, place);
        }
    }

    /**
     * Compares those that were on record and assessed, by what they were like and what they came to on that day.
     *
     * @param compounds any, as found through a desk
     * @param on the day
     * @param score what is compared, such as {@code Scores::total}
     */
    public static List<CompoundComparison> of(
            Collection<Compound> compounds, LocalDate on, ToDoubleFunction<Scores> score) {
        Map<Traits, List<Ranked>> alike = compounds.stream()
                .flatMap(compound -> entries(compound, on, score))
                .collect(Collectors.groupingBy(
                        Entry::traits,
                        () -> new TreeMap<>(ORDER),
                        Collectors.mapping(Entry::compound, Collectors.toList())));
        return alike.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    private record Entry(Traits traits, Ranked compound) {}

    private static Stream<Entry> entries(Compound compound, LocalDate on, ToDoubleFunction<Scores> score) {
        return compound.profile().asOf(on).flatMap(profile -> compound.assessments()
                .asOf(on)
                .map(found -> new Entry(
                        new Traits(profile.ownership(), profile.management().kind(), found.questionnaire()),
                        new Ranked(
                                compound.id(),
                                compound.home(),
                                compound.title(),
                                score.applyAsDouble(found.scores()),
                                0))));
    }

    private static CompoundComparison of(Traits traits, List<Ranked> alike) {
        double[] scores = alike.stream().mapToDouble(Ranked::score).sorted().toArray();
        return new CompoundComparison(
                traits,
                ranked(alike),
                alike.stream().mapToDouble(Ranked::score).average().orElseThrow(),
                (scores[(scores.length - 1) / 2] + scores[scores.length / 2]) / 2);
    }

    private static List<Ranked> ranked(List<Ranked> alike) {
        List<Ranked> bestFirst = alike.stream()
                .sorted(Comparator.comparing(Ranked::score)
                        .reversed()
                        .thenComparing(Ranked::home)
                        .thenComparing(Ranked::title))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (Ranked each : bestFirst) {
            Ranked before = ranked.isEmpty() ? each : ranked.get(ranked.size() - 1);
            ranked.add(
                    each.at(before.rank() > 0 && before.score() == each.score() ? before.rank() : ranked.size() + 1));
        }
        return ranked;
    }
}
