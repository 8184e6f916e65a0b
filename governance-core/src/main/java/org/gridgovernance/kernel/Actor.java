package org.gridgovernance.kernel;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who acts (操作者): a person, an import or a machine, with dated grants. The host has authenticated it. Immutable.
 *
 * @param id the host's stable, opaque account id, see {@link #isId}; nothing personal (no name, no phone, no id number)
 * @param grants the roles it holds, where and when
 */
public record Actor(String id, List<Grant> grants) {

    private static final Pattern ID = Pattern.compile("[!-~]{1,100}");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is none, see {@link #isId}
     */
    public Actor {
        if (!isId(id)) {
            throw new IllegalArgumentException("an account id has 1 to 100 visible ASCII characters");
        }
        grants = List.copyOf(grants);
    }

    /** An actor with these grants. */
    public static Actor of(String id, Grant... grants) {
        return new Actor(id, List.of(grants));
    }

    /**
     * Whether a text may be an account id of the host (账号): 1 to 100 visible ASCII characters, {@code !} to {@code ~}. Every
     * store keeps and compares those alike.
     */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    @Override
    public String toString() {
        return id;
    }
}
