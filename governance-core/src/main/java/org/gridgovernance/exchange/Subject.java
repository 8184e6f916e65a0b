package org.gridgovernance.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.id.Id;
import org.gridgovernance.store.Found;

/**
 * Somebody or something that rows of a portion speak of: on record, made by this portion, or, in a dry run, only presumed.
 *
 * @param <A> the aggregate
 */
final class Subject<A extends Aggregate> {
    private final List<Line> lines = new ArrayList<>();
    private Optional<Found<A>> found = Optional.empty();
    private Optional<A> made = Optional.empty();
    private Optional<HouseholdMove> move = Optional.empty();
    private Optional<UUID> id = Optional.empty();
    private boolean presumed;
    private AreaCode home;

    Subject(AreaCode home) {
        this.home = home;
    }

    void spokenOfBy(Line line) {
        lines.add(line);
    }

    void found(Found<A> onRecord) {
        found = Optional.of(onRecord);
        id = Optional.of(onRecord.ref().id());
        home = onRecord.ref().home();
    }

    void made(A aggregate, Id<A> as) {
        made = Optional.of(aggregate);
        id = Optional.of(as.value());
    }

    /** What this portion made. */
    Optional<A> made() {
        return made;
    }

    /** It is a household, and this portion moves it. */
    void moves(HouseholdMove step) {
        move = Optional.of(step);
    }

    Optional<HouseholdMove> move() {
        return move;
    }

    /** A dry run goes on as if it were there, under an id that only looks like one. */
    void presume(int row) {
        id = Optional.of(new UUID(0, row));
        presumed = true;
    }

    /** The rows that speak of it, in the order of the file. */
    List<Line> lines() {
        return lines;
    }

    List<Integer> rows() {
        return lines.stream().map(Line::row).toList();
    }

    Optional<Found<A>> found() {
        return found;
    }

    /** Its home: where it is on record, or else the community of the first row. */
    AreaCode home() {
        return home;
    }

    /** Its id, be it only presumed. */
    Optional<UUID> id() {
        return id;
    }

    boolean isPresumed() {
        return presumed;
    }
}
