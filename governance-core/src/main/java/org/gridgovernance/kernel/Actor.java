package org.gridgovernance.kernel;

import java.util.List;

/**
 * Who acts (操作者): a person, an import or a machine, with dated grants. The host has authenticated it. Immutable.
 *
 * @param id the host's stable, opaque account id; nothing personal (no name, no id number)
 * @param grants the roles it holds, where and when
 */
public record Actor(String id, List<Grant> grants) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is blank or longer than 100 characters
     */
    public Actor {
        if (id.isBlank() || id.length() > 100) {
            throw new IllegalArgumentException("an actor id has 1 to 100 characters");
        }
        grants = List.copyOf(grants);
    }

    /** An actor with these grants. */
    public static Actor of(String id, Grant... grants) {
        return new Actor(id, List.of(grants));
    }

    @Override
    public String toString() {
        return id;
    }
}
