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

    @Override
    public String toString() {
        return name;
    }
}
