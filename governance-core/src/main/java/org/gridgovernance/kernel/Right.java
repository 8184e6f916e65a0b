package org.gridgovernance.kernel;

/**
 * What a command type needs (权限), such as {@code resident.register}. Every command declares one.
 *
 * @param name the concept, a dot, the act
 */
public record Right(String name) {
    /** The right of that name. */
    public static Right of(String name) {
        return new Right(name);
    }

    /** The right to the same for oneself only (本人事项): with what is one's own, and nothing else. */
    public Right own() {
        return new Right(name + "-own");
    }

    @Override
    public String toString() {
        return name;
    }
}
