package org.gridgovernance.workforce.post;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Period;

/** What one post adds to the counts of its kind. */
record PostCount(PostKind kind, Establishment.Count count) {

    /** Nothing of a post established after the period, or abolished before. */
    static Optional<PostCount> of(Post post, Period period) {
        boolean there =
                post.profile().standing().anyMatch(was -> was.within(period).isPresent());
        return there
                ? lastKind(post, period.last()).map(kind -> new PostCount(kind, count(post, period)))
                : Optional.empty();
    }

    static long days(Period period) {
        return ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
    }

    private static Optional<PostKind> lastKind(Post post, LocalDate last) {
        return post.profile()
                .standing()
                .filter(was -> !was.from().isAfter(last))
                .reduce((one, other) -> one.from().isAfter(other.from()) ? one : other)
                .map(was -> was.value().kind());
    }

    private static Establishment.Count count(Post post, Period period) {
        List<Dated<Holding>> held = post.holdings().standing().toList();
        LocalDate last = period.last();
        boolean there = post.exists(last);
        return new Establishment.Count(
                there ? 1 : 0,
                there && post.holder(last).isPresent() ? 1 : 0,
                count(
                        held,
                        each -> period.covers(each.from())
                                && !holds(held, each, each.from().minusDays(1))),
                count(held, each -> each.to()
                        .filter(to -> period.covers(to) && !holds(held, each, to))
                        .isPresent()),
                count(held, each -> period.covers(each.from()) && entersEstablishment(held, each)),
                held.stream()
                        .flatMap(each -> each.within(period).stream())
                        .mapToLong(PostCount::days)
                        .sum(),
                days(period));
    }

    private static long count(List<Dated<Holding>> held, Predicate<Dated<Holding>> which) {
        return held.stream().filter(which).count();
    }

    /** Whether the same person holds the post on that day: whoever moves to another step neither comes nor goes. */
    private static boolean holds(List<Dated<Holding>> held, Dated<Holding> by, LocalDate on) {
        return held.stream()
                .anyMatch(each -> each.holdsOn(on)
                        && each.value().worker().equals(by.value().worker()));
    }

    private static boolean entersEstablishment(List<Dated<Holding>> held, Dated<Holding> now) {
        return now.value().kind() == PostKind.ESTABLISHMENT
                && held.stream()
                        .filter(each -> each.value().worker().equals(now.value().worker()))
                        .anyMatch(each -> each.holdsOn(now.from().minusDays(1))
                                && each.value().kind() != PostKind.ESTABLISHMENT);
    }
}
