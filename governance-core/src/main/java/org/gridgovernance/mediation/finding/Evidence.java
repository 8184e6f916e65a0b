package org.gridgovernance.mediation.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.mediation.DisputeType;

/**
 * Whether tasks show what they are said to show; their order does not matter.
 *
 * @param pattern what they are said to show
 * @param incidents what they tell
 * @param terms when it is one
 */
record Evidence(DisputePattern pattern, List<Incident> incidents, PatternTerms terms) {
    /** What is against it, with the paths of {@link RaiseSuggestion}. */
    List<Reason> faults(Concerned concerned) {
        List<Reason> not = IntStream.range(0, incidents.size())
                .filter(place -> !isShown(incidents.get(place), concerned))
                .mapToObj(place -> FindingReason.NOT_SHOWN.at("tasks[" + place + "]"))
                .toList();
        return not.isEmpty() ? sums() : not;
    }

    private boolean isShown(Incident incident, Concerned concerned) {
        return incident.counts(terms)
                && incident.shows(pattern).filter(concerned::equals).isPresent();
    }

    private List<Reason> sums() {
        Stream<Reason> few = isMany() ? Stream.empty() : Stream.of(FindingReason.TOO_FEW.at("tasks"));
        Stream<Reason> far = isNear() ? Stream.empty() : Stream.of(FindingReason.TOO_FAR_APART.at("tasks"));
        return Stream.concat(few, far).toList();
    }

    /** Whether they are as many as the rule asks for. */
    boolean isMany() {
        return incidents.size() >= 2 && many() >= terms.least();
    }

    private int many() {
        return pattern == DisputePattern.EMPLOYER ? people() : incidents.size();
    }

    private boolean isNear() {
        List<LocalDate> days = incidents.stream()
                .map(incident -> incident.clue().on())
                .sorted()
                .toList();
        return days.get(days.size() - 1).isBefore(days.get(0).plusDays(terms.days()));
    }

    /** How many different people asked: who shares anything with another may be the same one. */
    private int people() {
        List<Set<Object>> people = new ArrayList<>();
        incidents.stream()
                .map(Incident::traits)
                .filter(traits -> !traits.isEmpty())
                .forEach(traits -> {
                    List<Set<Object>> same = people.stream()
                            .filter(person -> !Collections.disjoint(person, traits))
                            .toList();
                    people.removeAll(same);
                    people.add(Stream.concat(same.stream(), Stream.of(traits))
                            .flatMap(Set::stream)
                            .collect(Collectors.toSet()));
                });
        return people.size();
    }

    List<Clue> clues() {
        return incidents.stream().map(Incident::clue).sorted().toList();
    }

    /** What most of them are about. */
    DisputeType dispute() {
        Map<DisputeType, Long> types = incidents.stream()
                .flatMap(incident ->
                        Stream.ofNullable(terms.matters().get(incident.task().matter())))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return types.entrySet().stream()
                .max(Map.Entry.<DisputeType, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
