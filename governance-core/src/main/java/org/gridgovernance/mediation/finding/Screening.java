package org.gridgovernance.mediation.finding;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.MergedInto;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.matter.MatterCode;

/** One look through the tasks of the last days, at one moment of the store. For one thread. */
final class Screening {
    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final LocalDate day;
    private final Map<AreaCode, SuggestionRule> rules = new HashMap<>();
    private final Map<Group, List<Incident>> groups = new HashMap<>();

    Screening(Desk desk, LocalDate day) {
        this.desk = desk;
        this.day = day;
    }

    /** What shows one pattern between the same. */
    private record Group(AreaCode home, DisputePattern pattern, Concerned concerned) {
        String key() {
            return home + "/" + concerned.key(pattern);
        }
    }

    /** What is to be raised, in the order of homes and patterns. */
    Either<Rejection, List<RaiseSuggestion>> over(AreaCode area) {
        List<PatternTerms> terms = Stream.of(DisputePattern.values())
                .flatMap(pattern -> rule(area).terms(pattern).stream())
                .toList();
        return terms.isEmpty()
                ? Either.right(List.of())
                : desk.searchAll(lately(area, terms), this::add).map(all -> further());
    }

    private Criteria<Task> lately(AreaCode area, List<PatternTerms> terms) {
        int days = terms.stream().mapToInt(PatternTerms::days).max().orElseThrow();
        Set<MatterCode> matters =
                terms.stream().flatMap(each -> each.matters().keySet().stream()).collect(Collectors.toSet());
        return Criteria.of(Task.TYPE)
                .within(area)
                .where(
                        Task.REGISTERED_ON.between(Optional.of(day.minusDays(days - 1L)), Optional.of(day.plusDays(1))),
                        Task.MATTER.in(matters))
                .limit(AT_ONCE);
    }

    private void add(List<Found<Task>> page) {
        Map<Ref<Resident>, Found<Resident>> people = desk.findAll(page.stream()
                .flatMap(found -> asking(found.state())
                        .map(who -> OnTheBooks.entry(found.state().home(), who)))
                .collect(Collectors.toSet()));
        Map<Ref<Tenure>, Found<Tenure>> tenures = desk.findAll(
                page.stream().flatMap(found -> dwelling(found.state())).collect(Collectors.toSet()));
        page.forEach(found -> add(found.state(), people, tenures));
    }

    private void add(Task task, Map<Ref<Resident>, Found<Resident>> people, Map<Ref<Tenure>, Found<Tenure>> tenures) {
        UnaryOperator<ResidentId> now = who -> Stream.ofNullable(people.get(OnTheBooks.entry(task.home(), who)))
                .flatMap(found -> found.state().mergedInto().stream())
                .map(MergedInto::survivor)
                .findFirst()
                .orElse(who);
        Optional<Tenure> tenure = dwelling(task)
                .flatMap(ref -> Stream.ofNullable(tenures.get(ref)))
                .map(Found::state)
                .findFirst();
        add(Incident.of(task, now, tenure));
    }

    private void add(Incident incident) {
        AreaCode home = incident.task().home();
        Stream.of(DisputePattern.values())
                .filter(pattern -> rule(home)
                        .terms(pattern)
                        .filter(terms -> incident.counts(terms) && isLate(incident, terms))
                        .isPresent())
                .forEach(pattern -> incident.shows(pattern).ifPresent(concerned -> groups.computeIfAbsent(
                                new Group(home, pattern, concerned), first -> new ArrayList<>())
                        .add(incident)));
    }

    private boolean isLate(Incident incident, PatternTerms terms) {
        return incident.clue().on().isAfter(day.minusDays(terms.days()));
    }

    private static Stream<ResidentId> asking(Task task) {
        return Stream.concat(
                task.request().reporter().flatMap(Reporter::resident).stream(), task.request().about().stream());
    }

    private static Stream<Ref<Tenure>> dwelling(Task task) {
        return task.dwelling().stream().map(dwelling -> Tenure.of(task.home(), dwelling));
    }

    private SuggestionRule rule(AreaCode area) {
        return rules.computeIfAbsent(area, where -> desk.rule(SuggestionRule.IN_FORCE, where, desk.posture(where), day)
                .rule());
    }

    /** What is not known already, as far as the actor sees it. */
    private List<RaiseSuggestion> further() {
        Map<Group, Evidence> found = narrowest();
        Map<Group, KeyRef<Suggestion>> keys = found.keySet().stream()
                .collect(Collectors.toMap(
                        group -> group, group -> Suggestion.of(group.home(), group.pattern(), group.concerned())));
        Map<KeyRef<Suggestion>, Found<Suggestion>> known = desk.holders(keys.values());
        return found.entrySet().stream()
                .filter(each -> Stream.ofNullable(keys.get(each.getKey()))
                        .flatMap(key -> Stream.ofNullable(known.get(key)))
                        .noneMatch(before -> holdsAll(before.state(), each.getValue())))
                .map(each -> raise(each.getKey(), each.getValue()))
                .toList();
    }

    private static boolean holdsAll(Suggestion before, Evidence evidence) {
        return Clue.latest(before.clues(), evidence.clues()).equals(before.clues());
    }

    /** Where one pattern tells all that a wider one tells, the narrower one suffices. */
    private Map<Group, Evidence> narrowest() {
        Map<Group, Evidence> kept = new LinkedHashMap<>();
        Map<AreaCode, List<Set<Clue>>> told = new HashMap<>();
        groups.keySet().stream()
                .sorted(Comparator.comparing((Group group) -> group.home().toString())
                        .thenComparing(Group::pattern)
                        .thenComparing(Group::key))
                .forEach(group -> {
                    Evidence evidence = evidence(group);
                    List<Set<Clue>> before = told.computeIfAbsent(group.home(), first -> new ArrayList<>());
                    if (evidence.isMany() && before.stream().noneMatch(all -> all.containsAll(evidence.clues()))) {
                        before.add(new HashSet<>(evidence.clues()));
                        kept.put(group, evidence);
                    }
                });
        return kept;
    }

    /** The latest, where they are more than a suggestion holds. */
    private Evidence evidence(Group group) {
        List<Incident> all = groups.getOrDefault(group, List.of()).stream()
                .sorted(Comparator.comparing(Incident::clue))
                .toList();
        return new Evidence(
                group.pattern(),
                all.subList(Math.max(0, all.size() - Clue.MOST), all.size()),
                rule(group.home()).terms(group.pattern()).orElseThrow());
    }

    /** It follows from the facts alone, so that the same facts are the same command, whoever finds them when. */
    private RaiseSuggestion raise(Group group, Evidence evidence) {
        List<Clue> clues = evidence.clues();
        String content = "mediation-suggestion/" + group.key() + "/"
                + clues.stream().map(clue -> clue.task().value().toString()).collect(Collectors.joining(","));
        return RaiseSuggestion.builder()
                .commandId(desk.commandId(content))
                .occurredAt(evidence.incidents().stream()
                        .map(incident -> incident.task().registeredAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .home(group.home())
                .pattern(group.pattern())
                .concerned(group.concerned())
                .tasks(clues.stream().map(Clue::task).toList())
                .build();
    }
}
