package org.gridgovernance.workforce.post;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.type.Criteria;

/**
 * The posts of an area in a period (人员编制情况): how many there are, how many are filled, who came and went; by the day it
 * happened, as known now. Immutable and thread-safe.
 *
 * @param area the area, with all below it
 * @param period the period
 * @param byKind the counts of each kind of post that was there; a post counts as what it is on the last day, or was last
 */
public record Establishment(AreaCode area, Period period, SortedMap<PostKind, Count> byKind) {
    /** Copies the counts. */
    public Establishment {
        byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    }

    /**
     * The counts of some posts. Immutable.
     *
     * @param posts posts there on the last day (岗位数)
     * @param filled those of them held on the last day (在岗)
     * @param entries how often somebody came to hold one in the period (入职)
     * @param exits how often somebody left one in the period (离职)
     * @param establishmentEntries how often whoever held one entered the establishment in the period (进编)
     * @param heldDays on how many days of the period each was held, added up
     * @param days the days of the period
     */
    public record Count(
            long posts, long filled, long entries, long exits, long establishmentEntries, long heldDays, long days) {

        /** Posts that nobody holds on the last day (空岗). */
        public long vacant() {
            return posts - filled;
        }

        /** The share of posts that nobody holds on the last day (空岗率), 0 to 1; empty without posts. */
        public OptionalDouble vacancyRate() {
            return posts == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) vacant() / posts);
        }

        /** How many held one on a day of the period, in the mean. */
        public double meanHolders() {
            return (double) heldDays / days;
        }

        /** Exits to the mean of holders (流动率); empty if nobody held one. */
        public OptionalDouble turnoverRate() {
            return heldDays == 0 ? OptionalDouble.empty() : OptionalDouble.of(exits / meanHolders());
        }

        Count plus(Count other) {
            return new Count(
                    posts + other.posts,
                    filled + other.filled,
                    entries + other.entries,
                    exits + other.exits,
                    establishmentEntries + other.establishmentEntries,
                    heldDays + other.heldDays,
                    days);
        }
    }

    /**
     * Counts; reads every post of the area once. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to
     * whom may not read posts there.
     */
    public static Either<Rejection, Establishment> of(Desk desk, AreaCode area, Period period) {
        SortedMap<PostKind, Count> counts = new TreeMap<>();
        Criteria<Post> posts = Criteria.of(Post.TYPE).within(area).limit(1_000);
        return desk.searchAll(
                        posts,
                        page -> page.forEach(post -> PostCount.of(post.state(), period)
                                .ifPresent(count -> counts.merge(count.kind(), count.count(), Count::plus))))
                .map(read -> new Establishment(area, period, counts));
    }

    /** The counts of all kinds together. */
    public Count total() {
        Count none = new Count(0, 0, 0, 0, 0, 0, PostCount.days(period));
        return byKind.values().stream().reduce(none, Count::plus);
    }
}
