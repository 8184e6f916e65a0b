package org.gridgovernance.persistence.jdbc;

/**
 * A setting of the database or its driver under which something acknowledged may be lost. Immutable.
 *
 * @param setting the setting, as the database calls it
 * @param found its value
 * @param wanted the value it should have
 * @param because what may happen
 */
public record UnsafeSetting(String setting, String found, String wanted, String because) {
    @Override
    public String toString() {
        return setting + " is " + found + ", should be " + wanted + ": " + because;
    }
}
