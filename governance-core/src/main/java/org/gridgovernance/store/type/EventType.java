package org.gridgovernance.store.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of event is named, stored and folded. Immutable and thread-safe.
 *
 * @param name its stable name, {@code resident-registered}; never a class name
 * @param shape the class that reads it
 * @param upcasters from each old schema version to the next; the current version is their number plus one
 * @param begins whether it begins a life, and no state comes before it
 * @param fold makes the next state
 * @param <A> the aggregate
 * @param <E> the event
 */
public record EventType<A extends Aggregate, E extends Event>(
        String name, Class<E> shape, List<UnaryOperator<ObjectNode>> upcasters, boolean begins, Fold<A, E> fold) {

    /** Copies the upcasters. */
    public EventType {
        upcasters = List.copyOf(upcasters);
    }

    /**
     * Makes the next state. Pure.
     *
     * @param <A> the aggregate
     * @param <E> the event
     */
    @FunctionalInterface
    public interface Fold<A extends Aggregate, E extends Event> {
        /** The state after the event; {@code before} is null for an event that begins a life. */
        A apply(@Nullable A before, Ref<A> ref, E event, Moment moment);
    }

    /** The same event with every personal value erased. */
    public E erased(Event event) {
        return Json.lenient().erase(shape.cast(event), shape);
    }

    /** The schema version in which new events are written, 1 at first. */
    public int schemaVersion() {
        return upcasters.size() + 1;
    }

    /** A stored document of an old version in the current shape. */
    public ObjectNode upcast(ObjectNode stored, int version) {
        ObjectNode document = stored;
        for (UnaryOperator<ObjectNode> step : upcasters.subList(version - 1, upcasters.size())) {
            document = step.apply(document);
        }
        return document;
    }
}
