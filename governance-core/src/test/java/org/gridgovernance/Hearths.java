package org.gridgovernance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.resident.household.Relation;

/**
 * Households as a child would keep them: a sheet a household, a line a person, a box a day, and in each box what somebody
 * was there on that day. What is told for a day fills the boxes from that day on. It may be told if the boxes it fills
 * say nothing that was told for later: each filling has a stamp, and one stamp must reach from the day to the end.
 */
final class Hearths {
    /** How many days there are; the last is today. */
    static final int DAYS = 31;

    private final List<Map<Integer, Box[]>> sheets = new ArrayList<>();
    private final Map<Integer, Integer> dissolved = new HashMap<>();
    private final Map<Integer, Integer> born = new HashMap<>();
    private final Map<Integer, Death> dead = new HashMap<>();
    private int people;
    private int stamps;

    /** What a box says, and which filling it is from. */
    record Box(Relation relation, int stamp) {}

    private record Death(int day, List<Optional<Box[]>> before) {}

    int people() {
        return people;
    }

    int households() {
        return sheets.size();
    }

    int register() {
        return people++;
    }

    boolean isAlive(int who, int day) {
        return !dead.containsKey(who) || day < dead.get(who).day();
    }

    /** Who was what in that household on that day. */
    Map<Integer, Relation> on(int household, int day) {
        Map<Integer, Relation> members = new TreeMap<>();
        sheets.get(household).forEach((who, boxes) -> {
            if (boxes[day] != null) {
                members.put(who, boxes[day].relation());
            }
        });
        return members;
    }

    boolean forms(int who, Relation relation, int day) {
        return !dead.containsKey(who) && fresh(Map.of(who, relation), day);
    }

    boolean joins(int household, int who, Relation relation, int day) {
        return !dead.containsKey(who) && mayJoin(household, who, relation, day) && fill(household, who, relation, day);
    }

    boolean isBorn(int household, Relation relation, int day) {
        boolean may = mayJoin(household, people, relation, day);
        if (may) {
            born.put(people, day);
            fill(household, register(), relation, day);
        }
        return may;
    }

    boolean leaves(int household, int who, int day) {
        return goesOn(household) && belongs(household, who, day) && clear(household, who, day);
    }

    boolean leavesAll(int who, int day) {
        for (int household = 0; household < households(); household++) {
            Box last = boxes(household, who)[DAYS - 1];
            for (int on = day; last != null && on < DAYS; on++) {
                Box[] boxes = boxes(household, who);
                boxes[on] = last.equals(boxes[on]) ? null : boxes[on];
            }
        }
        return true;
    }

    boolean heads(int household, int who, Relation former, int day) {
        Map<Integer, Relation> now = on(household, DAYS - 1);
        if (!goesOn(household) || !now.containsKey(who)) {
            return false;
        }
        if (now.get(who).isHead()) {
            return true;
        }
        Optional<Integer> head =
                now.keySet().stream().filter(one -> now.get(one).isHead()).findFirst();
        boolean settled = head.map(
                        one -> belongs(household, one, day) && headsSince(household, day, other -> !other.equals(one)))
                .orElseGet(() -> headsSince(household, day, any -> true));
        if (!settled || !belongs(household, who, day) || (head.isPresent() && former.isHead())) {
            return false;
        }
        head.ifPresent(one -> fill(household, one, former, day));
        return fill(household, who, Relation.HEAD, day);
    }

    boolean relates(int household, int who, Relation relation, int day) {
        Optional<Relation> now = Optional.ofNullable(on(household, DAYS - 1).get(who));
        if (goesOn(household) && now.equals(Optional.of(relation))) {
            return true;
        }
        boolean becomesHead = relation.isHead() && !now.map(Relation::isHead).orElse(false);
        return goesOn(household)
                && belongs(household, who, day)
                && (!becomesHead || headsSince(household, day, any -> true))
                && fill(household, who, relation, day);
    }

    boolean splits(int household, Map<Integer, Relation> leaving, int day) {
        boolean may = goesOn(household)
                && leaving.values().stream().filter(Relation::isHead).count() <= 1
                && leaving.keySet().stream().allMatch(who -> belongs(household, who, day))
                && leaving.size() < on(household, DAYS - 1).size();
        if (may) {
            leaving.keySet().forEach(who -> clear(household, who, day));
            fresh(leaving, day);
        }
        return may;
    }

    boolean merges(int household, int into, int day) {
        Set<Integer> all = sheets.get(household).keySet();
        Set<Integer> joining = on(household, DAYS - 1).keySet().stream()
                .filter(who -> !belongs(into, who, day))
                .collect(Collectors.toSet());
        boolean may = household != into
                && goesOn(household)
                && goesOn(into)
                && all.stream().allMatch(who -> belongs(household, who, day) || isAbsentSince(household, who, day))
                && joining.stream().allMatch(who -> isAbsentSince(into, who, day));
        if (may) {
            joining.forEach(who -> fill(into, who, Relation.OTHER_RELATIVE, day));
            all.forEach(who -> clear(household, who, day));
            dissolved.put(household, day);
        }
        return may;
    }

    boolean dies(int who, int day) {
        if (dead.containsKey(who) || day < born.getOrDefault(who, 0)) {
            return false;
        }
        List<Optional<Box[]>> before = new ArrayList<>();
        for (int household = 0; household < households(); household++) {
            before.add(Optional.of(boxes(household, who).clone()));
            clear(household, who, day);
        }
        dead.put(who, new Death(day, before));
        return true;
    }

    /** Boxes say again what they said, but not after the end of a household, nor head beside another head. */
    boolean revives(int who) {
        Death death = dead.remove(who);
        if (death == null) {
            return false;
        }
        for (int household = 0; household < death.before().size(); household++) {
            revive(household, who, death.day(), death.before().get(household).orElseThrow());
        }
        return true;
    }

    private void revive(int household, int who, int since, Box[] before) {
        Map<Integer, Box> others = new LinkedHashMap<>();
        for (int day = since; day < dissolved.getOrDefault(household, DAYS); day++) {
            Box was = before[day];
            if (was != null
                    && was.relation().isHead()
                    && (others.containsKey(was.stamp()) || isHeaded(household, day))) {
                others.computeIfAbsent(was.stamp(), any -> new Box(Relation.OTHER_RELATIVE, ++stamps));
                was = others.get(was.stamp());
            }
            boxes(household, who)[day] = was;
        }
    }

    private boolean isHeaded(int household, int day) {
        return on(household, day).values().stream().anyMatch(Relation::isHead);
    }

    private boolean goesOn(int household) {
        return !dissolved.containsKey(household);
    }

    private boolean mayJoin(int household, int who, Relation relation, int day) {
        return goesOn(household)
                && isAbsentSince(household, who, day)
                && (!relation.isHead() || headsSince(household, day, any -> true));
    }

    /** Whether none of those is head on that day or later. */
    private boolean headsSince(int household, int day, Predicate<Integer> who) {
        return sheets.get(household).entrySet().stream()
                .filter(line -> who.test(line.getKey()))
                .flatMap(line -> since(line.getValue(), day))
                .noneMatch(box -> box != null && box.relation().isHead());
    }

    private boolean belongs(int household, int who, int day) {
        Box first = boxes(household, who)[day];
        return first != null && since(boxes(household, who), day).allMatch(first::equals);
    }

    private boolean isAbsentSince(int household, int who, int day) {
        return since(boxes(household, who), day).allMatch(Objects::isNull);
    }

    private static Stream<Box> since(Box[] boxes, int day) {
        return IntStream.range(day, DAYS).mapToObj(on -> boxes[on]);
    }

    private boolean fresh(Map<Integer, Relation> members, int day) {
        sheets.add(new TreeMap<>());
        members.forEach((who, relation) -> fill(households() - 1, who, relation, day));
        return true;
    }

    private boolean fill(int household, int who, Relation relation, int day) {
        return write(household, who, new Box(relation, ++stamps), day);
    }

    private boolean clear(int household, int who, int day) {
        return write(household, who, null, day);
    }

    private boolean write(int household, int who, Box box, int day) {
        for (int on = day; on < DAYS; on++) {
            boxes(household, who)[on] = box;
        }
        return true;
    }

    private Box[] boxes(int household, int who) {
        return sheets.get(household).computeIfAbsent(who, any -> new Box[DAYS]);
    }
}
