package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A post of a community or street (岗位): what it is, who holds it, and whom it is open to. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutablePost.class)
public interface Post extends Aggregate {
    /** Which career ladder it belongs to. Unless somebody registers another: four steps, by the social workers' examination. */
    RuleSlot<CareerLadderRule> LADDER =
            new RuleSlot<>("career-ladder", CareerLadderRule.class, profile -> StandardLadder.LADDER);

    /** Somebody holds one post of the home at a time. */
    UniqueKey<Post, WorkerId> HOLDER = UniqueKey.inHome(
            "holder", post -> post.holder().map(Holding::worker).stream().toList(), PostReason.HOLDS_ANOTHER, "worker");

    /** Who held it on a date; anybody at all: which posts were filled. */
    Index.Intervals<Post, WorkerId> HELD_BY =
            Index.intervals("held_by", ColumnKind.UUID, Post::holdings, holding -> Optional.of(holding.worker()));

    /** What kind of post it was on a date; any at all: which posts were there. */
    Index.Intervals<Post, PostKind> KIND =
            Index.intervals("kind", ColumnKind.TEXT, Post::profile, profile -> Optional.of(profile.kind()));

    /** The last day of the vacancy announced: absent of those not announced. */
    Index.Value<Post, LocalDate> CLOSES =
            Index.value("closes", ColumnKind.DATE, post -> post.vacancy().map(Vacancy::closes));

    /** For whom the vacancy is announced. */
    Index.Value<Post, RecruitmentTarget> TARGET =
            Index.value("target", ColumnKind.TEXT, post -> post.vacancy().map(Vacancy::target));

    /** What a store needs to know of it. */
    AggregateType<Post> TYPE = AggregateType.named("post", Post.class)
            .begins("post-established", PostEvent.Established.class, PostFold::established)
            .folds("post-reclassified", PostEvent.Reclassified.class, PostFold::reclassified)
            .folds("post-vacancy-announced", PostEvent.VacancyAnnounced.class, PostFold::announced)
            .folds("post-filled", PostEvent.Filled.class, PostFold::filled)
            .folds("post-step-changed", PostEvent.StepChanged.class, PostFold::stepChanged)
            .folds("post-establishment-entered", PostEvent.EstablishmentEntered.class, PostFold::entered)
            .folds("post-vacated", PostEvent.Vacated.class, PostFold::vacated)
            .folds("post-abolished", PostEvent.Abolished.class, PostFold::abolished)
            .unique(HOLDER)
            .index(HELD_BY)
            .index(KIND)
            .index(CLOSES)
            .index(TARGET)
            .build();

    /** Its identity. */
    PostId id();

    /** The day it was established. */
    LocalDate establishedOn();

    /** The day it was abolished, if it was. */
    Optional<LocalDate> abolishedOn();

    /** The vacancy announced last, if it was not filled since; whether it is open tells {@link Vacancy#isOpen}. */
    Optional<Vacancy> vacancy();

    /** What it was, and when; nothing from the day it was abolished. */
    @Value.Default
    default Timeline<PostProfile> profile() {
        return Timeline.empty();
    }

    /** Who held it, and when; one at a time. */
    @Value.Default
    default Timeline<Holding> holdings() {
        return Timeline.empty();
    }

    /** Who holds it now, without an end. */
    default Optional<Holding> holder() {
        return holdings().open().findFirst();
    }

    /** Who holds it on that day, as known now. */
    default Optional<Holding> holder(LocalDate on) {
        return holdings().asOf(on).findFirst();
    }

    /** Whether it is there on that day. */
    default boolean exists(LocalDate on) {
        return !on.isBefore(establishedOn()) && abolishedOn().map(on::isBefore).orElse(true);
    }

    /** Where a post is. */
    static Ref<Post> of(AreaCode home, PostId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
