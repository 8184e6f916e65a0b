/**
 * How personal values are kept apart (加密封存): a {@link org.gridgovernance.store.seal.Seal} encrypts them under a key per
 * subject, wrapped by a master key of the host, and digests what must be found again. Destroying the key erases.
 *
 * <pre>{@code
 * Seal seal = Seal.aes(SealKeys.of(lookup, master));   // 32 random bytes each, from the host's vault
 * }</pre>
 */
@NullMarked
package org.gridgovernance.store.seal;

import org.jspecify.annotations.NullMarked;
