package org.gridgovernance.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A question, with other parameters each time.
 *
 * @param title what is asked
 * @param times how often
 * @param drawn the question with parameters drawn from a register
 */
record Question(String title, int times, Function<Census, Asked> drawn) {
    private static final int PAGE = 100;
    private static final int MOST = 10_000;

    /** A question with its parameters. */
    @FunctionalInterface
    interface Asked {
        Object of(Inquiries who);
    }

    static final List<Question> ALL = List.of(
            new Question("who lived in a grid on a day, first page", 2_000, from -> livingIn(from, PAGE)),
            new Question("who lived in a grid on a day, all", 400, from -> livingIn(from, MOST)),
            new Question("stale, first page", 2_000, Question::stale),
            new Question("stale, a page further on", 200, Question::staleAfter),
            new Question("stale in a grid, first page", 1_000, Question::staleIn),
            new Question("count by tag", 30, from -> Inquiries::byTag),
            new Question("count by tag in a grid on a day", 1_000, Question::byTagIn),
            new Question("count by grid on a day", 30, Question::byGrid),
            new Question("find by id number", 4_000, Question::holderOf));

    private static Asked livingIn(Census from, int most) {
        UUID grid = from.grid();
        LocalDate day = from.day();
        return who -> who.livingIn(grid, day, most);
    }

    private static Asked stale(Census from) {
        LocalDate before = from.limit();
        return who -> who.stale(before);
    }

    private static Asked staleAfter(Census from) {
        LocalDate before = from.limit();
        LocalDate on = from.verified();
        UUID id = from.person();
        return who -> who.staleAfter(before, on, id);
    }

    private static Asked staleIn(Census from) {
        UUID grid = from.grid();
        LocalDate before = from.limit();
        return who -> who.staleIn(grid, Town.TODAY, before);
    }

    private static Asked byTagIn(Census from) {
        UUID grid = from.grid();
        LocalDate day = from.day();
        return who -> who.byTagIn(grid, day);
    }

    private static Asked byGrid(Census from) {
        LocalDate day = from.day();
        return who -> who.byGrid(day);
    }

    private static Asked holderOf(Census from) {
        String idNumber = from.idNumber();
        return who -> who.holderOf(idNumber);
    }
}
