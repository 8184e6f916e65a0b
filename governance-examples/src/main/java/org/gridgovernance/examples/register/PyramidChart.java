package org.gridgovernance.examples.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.gridgovernance.insight.BySex;
import org.gridgovernance.insight.Pyramid;

/**
 * A population pyramid in characters (人口金字塔): men on the left, women on the right, the oldest on top.
 *
 * @param title what it tells
 * @param pyramid the numbers
 */
record PyramidChart(Words title, Pyramid pyramid) {
    private static final int WIDEST = 30;
    private static final Words MALE = Words.of("男", "male");
    private static final Words FEMALE = Words.of("女", "female");
    private static final Words AGE_UNKNOWN = Words.of("年龄不详", "age unknown");
    private static final Words SEX_UNKNOWN = Words.of("性别不详", "sex unknown");

    String in(Words.Language language) {
        List<String> lines = new ArrayList<>(List.of("", title.in(language)));
        lines.add(line("", "", MALE.in(language), FEMALE.in(language), ""));
        List<Pyramid.Group> fromTheTop = new ArrayList<>(pyramid.groups());
        Collections.reverse(fromTheTop);
        fromTheTop.stream()
                .dropWhile(group -> group.people().people() == 0)
                .map(group -> line(group.ages(), group.people()))
                .forEach(lines::add);
        lines.add(AGE_UNKNOWN.in(language) + ": " + pyramid.ageUnknown().people() + "  " + SEX_UNKNOWN.in(language)
                + ": " + sexUnknown());
        return String.join("\n", lines);
    }

    private String line(String ages, BySex people) {
        return line(
                ages,
                String.valueOf(people.male()),
                bar(people.male()),
                bar(people.female()),
                String.valueOf(people.female()));
    }

    private static String line(String ages, String males, String left, String right, String females) {
        return (DisplayWidth.fill(ages, 6, false)
                        + DisplayWidth.fill(males, 6, true)
                        + " "
                        + DisplayWidth.fill(left, WIDEST, true)
                        + "|"
                        + DisplayWidth.fill(right, WIDEST, false)
                        + DisplayWidth.fill(females, 6, true))
                .stripTrailing();
    }

    /** As long as the number is large; whoever is there is seen. */
    private String bar(long people) {
        return people == 0 ? "" : "#".repeat((int) Math.max(1, people * WIDEST / most()));
    }

    private long most() {
        return pyramid.groups().stream()
                .map(Pyramid.Group::people)
                .flatMapToLong(people -> LongStream.of(people.male(), people.female()))
                .max()
                .orElse(1);
    }

    private long sexUnknown() {
        return pyramid.groups().stream()
                        .mapToLong(group -> group.people().unstated())
                        .sum()
                + pyramid.ageUnknown().unstated();
    }
}
