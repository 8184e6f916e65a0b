package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams that each keep an order, as one stream in that order. */
final class Merging<T> {
    private final List<Stream<T>> streams = new ArrayList<>();
    private final Comparator<? super T> order;

    Merging(Comparator<? super T> order) {
        this.order = order;
    }

    void add(Stream<T> stream) {
        streams.add(stream);
    }

    /** The next of one stream, and what follows it. */
    private record Head<T>(T next, Iterator<T> rest) {}

    Stream<T> stream() {
        PriorityQueue<Head<T>> heads = new PriorityQueue<>((a, b) -> order.compare(a.next(), b.next()));
        streams.forEach(stream -> advance(stream.iterator(), heads));
        Spliterator<T> merged = new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                Head<T> head = heads.poll();
                if (head != null) {
                    action.accept(head.next());
                    advance(head.rest(), heads);
                }
                return head != null;
            }
        };
        return StreamSupport.stream(merged, false).onClose(this::close);
    }

    private static <T> void advance(Iterator<T> rest, PriorityQueue<Head<T>> heads) {
        if (rest.hasNext()) {
            heads.add(new Head<>(rest.next(), rest));
        }
    }

    void close() {
        streams.forEach(Stream::close);
    }
}
