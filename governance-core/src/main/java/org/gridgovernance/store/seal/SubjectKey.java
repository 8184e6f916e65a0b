package org.gridgovernance.store.seal;

import java.util.List;

/**
 * The opened key of one subject. Held for one transaction at most, so that a destroyed key is gone. For one thread.
 *
 * <p>Implement: yes, with a {@link Seal}.
 */
public interface SubjectKey {
    /** Personal values as ciphertext, bound to the row and version they belong to, see {@link Seal#place}. */
    byte[] seal(String place, List<String> personal);

    /**
     * The personal values again.
     *
     * @throws TamperedException if they were changed or do not belong to that place
     */
    List<String> open(String place, byte[] sealed);
}
