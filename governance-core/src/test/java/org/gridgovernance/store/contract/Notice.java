package org.gridgovernance.store.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.id.Id;
import org.gridgovernance.store.contract.Confidence.ConfidenceId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;

/**
 * What anybody may read, though something confidential may follow from it.
 *
 * @param id its identity
 * @param home its home
 * @param about what is marked when it is posted
 * @param cited how often it was cited
 */
public record Notice(NoticeId id, AreaCode home, Optional<ConfidenceId> about, long cited) implements Aggregate {

    /** How often it was cited. */
    public static final Index.Value<Notice, Long> CITED =
            Index.value("cited", ColumnKind.NUMBER, notice -> Optional.of(notice.cited()));

    /** What a store needs to know of it. */
    public static final AggregateType<Notice> TYPE = AggregateType.named("notice", Notice.class)
            .begins(
                    "notice-posted",
                    NoticeEvent.Posted.class,
                    (ref, event, moment) -> new Notice(new NoticeId(ref.id()), ref.home(), event.about(), 0))
            .folds(
                    "notice-cited",
                    NoticeEvent.Cited.class,
                    (before, event, moment) ->
                            new Notice(before.id(), before.home(), before.about(), before.cited() + 1))
            .index(CITED)
            .build();

    /** The reference to it. */
    public Ref<Notice> ref() {
        return Ref.to(TYPE, home, id);
    }

    /**
     * Its identity.
     *
     * @param value the UUID
     */
    public record NoticeId(@JsonValue UUID value) implements Id<Notice> {
        /** That UUID. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public NoticeId {}
    }

    /** What happens to it. */
    public sealed interface NoticeEvent extends Event {
        /**
         * It was posted.
         *
         * @param about what is marked then
         */
        record Posted(Optional<ConfidenceId> about) implements NoticeEvent {}

        /** It was cited. */
        record Cited() implements NoticeEvent {}
    }
}
