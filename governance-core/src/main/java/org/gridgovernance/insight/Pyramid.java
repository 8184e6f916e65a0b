package org.gridgovernance.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.resident.person.Particulars;

/**
 * A population pyramid (人口金字塔): people by sex and age in completed years (周岁), in groups of five years. Immutable.
 *
 * @param groups 0 to 4, 5 to 9 and so on up to 95 to 99, and 100 and more: 21 groups, empty ones too
 * @param ageUnknown those whose date of birth is unknown, erased, or after the day
 */
public record Pyramid(List<Group> groups, BySex ageUnknown) {
    private static final int YEARS = 5;
    private static final int LAST = 100 / YEARS;

    /** Copies the groups. */
    public Pyramid {
        groups = List.copyOf(groups);
    }

    /**
     * People of five years of age.
     *
     * @param from the lowest age, in completed years
     * @param people how many
     */
    public record Group(int from, BySex people) {
        /** The ages, such as {@code 5-9} and {@code 100+}. */
        public String ages() {
            return from == LAST * YEARS ? from + "+" : from + "-" + (from + YEARS - 1);
        }
    }

    /** All of them. */
    public long people() {
        return groups.stream().mapToLong(group -> group.people().people()).sum() + ageUnknown.people();
    }

    /** Of nobody. */
    public static Pyramid empty() {
        return new Pyramid(
                IntStream.rangeClosed(0, LAST)
                        .mapToObj(at -> new Group(at * YEARS, BySex.NOBODY))
                        .toList(),
                BySex.NOBODY);
    }

    /** Together with the people of another place. */
    public Pyramid plus(Pyramid others) {
        return new Pyramid(
                IntStream.rangeClosed(0, LAST)
                        .mapToObj(at -> new Group(at * YEARS, at(at).plus(others.at(at))))
                        .toList(),
                ageUnknown.plus(others.ageUnknown));
    }

    /** With one person more, of the age of that day. */
    Pyramid plus(Particulars person, LocalDate day) {
        Optional<Integer> age = person.birth()
                .flatMap(BirthDate::date)
                .filter(born -> !born.isAfter(day))
                .map(born -> born.until(day).getYears());
        return age.map(years -> plus(person, Math.min(years / YEARS, LAST)))
                .orElseGet(() -> new Pyramid(groups, ageUnknown.plus(person.sex())));
    }

    private Pyramid plus(Particulars person, int at) {
        List<Group> more = new ArrayList<>(groups);
        more.set(at, new Group(at * YEARS, at(at).plus(person.sex())));
        return new Pyramid(more, ageUnknown);
    }

    private BySex at(int group) {
        return groups.get(group).people();
    }
}
