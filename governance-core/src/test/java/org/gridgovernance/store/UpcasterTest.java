package org.gridgovernance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.EventType;
import org.junit.jupiter.api.Test;

/** An event stored in an old shape is read through every step since, and personal values stay where they are. */
class UpcasterTest {

    /**
     * A thing.
     *
     * @param home its home
     */
    public record Thing(AreaCode home) implements org.gridgovernance.kernel.Aggregate {}

    /**
     * It was named. First it held {@code title}, then {@code label}, now {@code label} and {@code size}.
     *
     * @param label what it is called
     * @param size how large
     */
    public record Named(PersonalText label, int size) implements Event {}

    private static final AggregateType<Thing> TYPE = AggregateType.named("thing", Thing.class)
            .begins("thing-named", Named.class, (ref, event, moment) -> new Thing(ref.home()))
            .upcasts("thing-named", old -> {
                ObjectNode next = old.deepCopy();
                next.set("label", next.remove("title"));
                return next;
            })
            .upcasts("thing-named", old -> old.deepCopy().put("size", 1))
            .build();

    @Test
    void theFirstShapeIsReadThroughBothSteps() {
        assertThat(read("{\"title\":0}", 1)).isEqualTo(new Named(PersonalText.of("旧"), 1));
    }

    @Test
    void theSecondShapeIsReadThroughTheSecondStepAlone() {
        assertThat(read("{\"label\":0}", 2)).isEqualTo(new Named(PersonalText.of("旧"), 1));
    }

    @Test
    void theShapeOfTodayIsReadAsItIs() {
        assertThat(read("{\"label\":0,\"size\":7}", 3)).isEqualTo(new Named(PersonalText.of("旧"), 7));
        assertThat(TYPE.event("thing-named").schemaVersion()).isEqualTo(3);
    }

    @Test
    void anUndeclaredEventHasNoOlderShape() {
        assertThatNullPointerException()
                .isThrownBy(() -> AggregateType.named("other", Thing.class).upcasts("thing-named", old -> old));
    }

    private static Event read(String stored, int version) {
        EventType<Thing, ?> type = TYPE.event("thing-named");
        ObjectNode today = type.upcast((ObjectNode) Json.lenient().tree(stored), version);
        return Json.lenient().whole(today.toString(), java.util.List.of("旧"), type.shape());
    }
}
