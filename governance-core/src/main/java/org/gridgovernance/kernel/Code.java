package org.gridgovernance.kernel;

/**
 * A value that is its code (代码): an area code, a grid code, an entry of a code table. Stores index it as that text.
 *
 * <p>Implement: yes, for a vendor's own codes; the text must be stable.
 */
public interface Code {
    /** The stable text. */
    String code();
}
